import { addTo } from '../../base/add-to';
import { copied, recoded } from '../../base/codes';
import { dayOf } from '../../base/day';
import type { AnyField } from '../../tables/prepared-fields';
import { isDateColumn, isTextColumn, labelAt, type Table, type TextColumn } from '../../tables/table';
import { tellingFields } from '../../tables/telling-fields';
import type { BegunTable } from '../begun-table';
import type { Problem } from '../reading';
import { problemOf, sheetRowOf } from '../rows/sheet-rows';
import { nobodyAmong } from './nobody';

/** 5.44E+12 and 5,44E+12: what a spreadsheet makes of a long number that it shows in a narrow column. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{2,}$/i;

/** A long number that ends in noughts, as that text becomes when it is read again, or beyond the 15 digits that are kept. */
const ROUNDED = /^(?:\d{1,7}0{5,}|\d{15}\d*0)$/;
const SHORTEST = 11;

const looksDestroyed = (id: string): boolean => SCIENTIFIC.test(id) || (id.length >= SHORTEST && ROUNDED.test(id));

/** Fields that name a row of another table by its id. */
const NAMING_OTHERS = ['customer', 'leadId', 'dealId'] satisfies AnyField[];

/**
 * Mends ids that a spreadsheet has destroyed: each row of such an id stands for itself, and a row that names another by
 * one names none; both are said. A long number with noughts at its end is only one where its rows differ in customer or
 * day. An order id under which several customers stand is one order of each. An id that is none ("0", "-") is blank.
 */
export function mendIds({ data, recognition: { fields }, tab: { name: tab }, read, problems }: BegunTable): void {
  const sampled = (field: string): Map<string, number> => fields[field]?.column.profile.labels ?? new Map();
  const isSuspect = (field: string): boolean => [...sampled(field).keys()].some(looksDestroyed);
  const said = (
    column: TextColumn,
    rows: number[],
    text: 'intake_problem_destroyed_ids' | 'intake_problem_destroyed_reference',
  ): void => {
    const example = labelAt(column, rows[0]);
    const values = { column: column.header, example };
    problems.push(problemOf({ text, values }, rows, column.index, sheetRowOf(data)));
  };
  const id = data.columns.id;
  if (isTextColumn(id) && (isSuspect('id') || nobodyAmong(sampled('id')).size > 0)) {
    const rows = destroyedRows(data, id);
    if (rows.length > 0) said(id, rows, 'intake_problem_destroyed_ids');
    data.columns.id = eachForItself(withoutPlaceholders(id), rows, (row) => `${tab}!${sheetRowOf(data)(row)}`);
  }
  const standOnce = read.idsInOrder && data.columns.id === read.columns.id;
  if (data.table === 'orders' && !standOnce) partCustomers(data, problems);
  for (const field of NAMING_OTHERS) {
    const column = data.columns[field];
    if (!isTextColumn(column) || !isSuspect(field)) continue;
    const rows = rowsWhere(column, (label) => SCIENTIFIC.test(label));
    if (rows.length === 0) continue;
    said(column, rows, 'intake_problem_destroyed_reference');
    const codes = copied(column.codes, column.labels.length);
    for (const row of rows) codes[row] = 0;
    data.columns[field] = { type: 'text', header: column.header, index: column.index, codes, labels: column.labels };
  }
}

/** Rows with an id that is none. */
function destroyedRows(data: Table, id: TextColumn): number[] {
  const rowsOf = new Map<string, number[]>();
  for (const row of rowsWhere(id, looksDestroyed)) {
    if (data.leftOut[row] > 0) continue;
    const label = labelAt(id, row);
    addTo(rowsOf, label, row);
  }
  const destroyed = [...rowsOf].filter(([label, rows]) => SCIENTIFIC.test(label) || areSeveral(data, rows));
  return destroyed.flatMap(([, rows]) => rows).sort((one, other) => one - other);
}

/** True for rows with two customers or days among them. */
function areSeveral({ columns }: Table, rows: number[]): boolean {
  const differ = (values: (string | number)[]): boolean => new Set(values).size > 1;
  return (
    tellingFields.texts.some((field) => {
      const column = columns[field];
      return isTextColumn(column) && differ(rows.map((row) => column.codes[row]).filter((code) => code > 0));
    }) ||
    tellingFields.dates.some((field) => {
      const column = columns[field];
      return (
        isDateColumn(column) && differ(rows.map((row) => dayOf(column.values[row])).filter((day) => !Number.isNaN(day)))
      );
    })
  );
}

function rowsWhere({ codes, labels }: TextColumn, isMeant: (label: string) => boolean): number[] {
  const meant = Uint8Array.from(labels, (label) => (isMeant(label) ? 1 : 0));
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) if (meant[codes[row]] === 1) rows.push(row);
  return rows;
}

/** An id that several rows write because they have none. */
function withoutPlaceholders(id: TextColumn): TextColumn {
  const counts = new Float64Array(id.labels.length);
  for (const code of id.codes) counts[code]++;
  const repeated = new Map(id.labels.flatMap((label, code) => (counts[code] > 1 ? [[label, counts[code]]] : [])));
  const none = nobodyAmong(repeated);
  if (none.size === 0) return id;
  const codes = recoded(
    id.codes,
    id.labels.map((label, code) => (none.has(label) ? 0 : code)),
    id.labels.length,
  );
  return { type: 'text', header: id.header, index: id.index, codes, labels: id.labels };
}

function eachForItself(id: TextColumn, rows: number[], placeOf: (row: number) => string): TextColumn {
  if (rows.length === 0) return id;
  const labels = id.labels.slice();
  const codes = copied(id.codes, labels.length + rows.length);
  for (const row of rows) codes[row] = labels.push(`${labelAt(id, row)} (${placeOf(row)})`) - 1;
  return { type: 'text', header: id.header, index: id.index, codes, labels };
}

/** Parts order ids that come back under another customer, as numbers do that begin anew each day or year. */
function partCustomers(data: Table, problems: Problem[]): void {
  const { id, customer } = data.columns;
  if (!isTextColumn(id) || !isTextColumn(customer)) return;
  const first = new Int32Array(id.labels.length);
  const parted: number[] = [];
  for (let row = 0; row < data.rows; row++) {
    const [order, buyer] = [id.codes[row], customer.codes[row]];
    if (order === 0 || buyer === 0 || data.leftOut[row] > 0) continue;
    if (first[order] === 0) first[order] = buyer;
    if (first[order] !== buyer) parted.push(row);
  }
  if (parted.length === 0) return;
  const labels = id.labels.slice();
  const codes = copied(id.codes, labels.length + parted.length);
  const codeOf = new Map<string, number>();
  for (const row of parted) {
    const label = `${labelAt(id, row)} (${labelAt(customer, row)})`;
    if (!codeOf.has(label)) codeOf.set(label, labels.push(label) - 1);
    codes[row] = codeOf.get(label) as number;
  }
  data.columns.id = { type: 'text', header: id.header, index: id.index, codes, labels };
  const values = { column: id.header, customers: customer.header };
  const reason = { text: 'intake_problem_shared_order_id', values } as const;
  problems.push(problemOf(reason, parted, id.index, sheetRowOf(data)));
}
