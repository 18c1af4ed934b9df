import { copied } from '../../../base/codes';
import type { FieldOf } from '../../../tables/prepared-fields';
import { type Column, labelAt, type NumberColumn, type Table, type TextColumn } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import type { Question } from '../../reading';
import type { SeenColumn } from '../../recognise/recognise';
import { leaveOut } from '../left-out';
import { mayRepeat } from '../repeated/may-repeat';
import { olderVersions } from '../repeated/older-versions';
import { columnOfLines, isNear } from './lines-of-deals';
import { type DealParts, partsOf, sharesIn } from './parts-of-deals';

const AMOUNTS = ['amount', 'expectedAmount'] satisfies FieldOf<'deals'>[];

/**
 * A deal on a row for each rep who has a share in it, or for each product, is one deal: its last row stands for it with
 * the amount of the whole. Asks what nothing tells: whether the amounts are parts, and whose a shared deal is.
 */
export function settleSharedDeals(begun: BegunTable): void {
  begun.linePrices = linePricesOf(begun);
}

/** The same; gives the columns that hold the price of each line of such deals. */
function linePricesOf({
  data,
  seen: columns,
  below: { rows },
  read,
  reading,
  answers,
  questions,
}: BegunTable): SeenColumn[] {
  const { name, customer, rep, product, closedOn, createdOn } = data.columns;
  // Without ids a deal is known by its name, its day and whose it is.
  const isNamed = data.columns.id === undefined && (customer || rep) && product && (closedOn || createdOn);
  const id = (isNamed ? name : data.columns.id) as TextColumn | undefined;
  if (data.table !== 'deals' || !id || read.idsInOrder || !mayRepeat(data, id, rows)) return [];
  const all = partsOf(data, id, new Set(isNamed ? [] : olderVersions(data, id)), rows);
  const parts = isNamed ? all.filter(({ kind }) => kind === 'products') : all;
  if (parts.length === 0) return [];
  const shares = sharesIn(parts, columns, rows);
  const found = AMOUNTS.flatMap((field) => {
    const column = data.columns[field] as NumberColumn | undefined;
    if (column === undefined) return [];
    const lines = columnOfLines(parts, column, data, columns, rows, reading.locale);
    settleAmount(data, field, column, id, { parts, shares, lines, answers, questions });
    return lines ?? [];
  });
  settleRep(data, id, parts, answers, questions);
  if (parts.some(({ kind }) => kind === 'products')) {
    // The whole amount on one row is no product's.
    delete data.columns.product;
    data.unread.product = { text: 'amounts_of_deals' };
  }
  for (const { rows: own } of parts) leaveOut(data, own.slice(0, -1), { text: 'intake_part_of_deal' });
  return found;
}

interface Found {
  parts: DealParts[];
  shares: Float64Array | null;
  /** The column of the price of each line, beside the whole amount. */
  lines: SeenColumn | null;
  answers: TabAnswers;
  questions: Question[];
}

/** Of a deal the whole amount, on its last row. */
function settleAmount(
  data: Table,
  field: FieldOf<'deals'>,
  column: NumberColumn,
  id: TextColumn,
  { parts, shares, lines, answers, questions }: Found,
): void {
  const filled = parts.filter(({ rows }) => rows.some((row) => !Number.isNaN(column.values[row])));
  if (filled.length === 0) return;
  const said = answers.sameId(column.header);
  const told = lines === null ? tellsParts(filled, column.values, shares) : false;
  const areParts = said === undefined ? told : said === 'add up';
  if (areParts === null) {
    const [{ rows }] = filled;
    const values = { column: column.header, id: labelAt(id, rows[0]), rows: rows.length };
    const ask = { text: 'intake_ask_deal_amount', values } as const;
    questions.push({ column: column.header, ask, options: ['add up', 'last row'] });
    data.unread[field] = { text: 'intake_unread_deal_amount', values: { column: column.header } };
    delete data.columns[field];
    return;
  }
  const values = column.values.slice();
  for (const { rows } of filled) {
    const own = rows.map((row) => values[row]).filter((value) => !Number.isNaN(value));
    values[rows[rows.length - 1]] = areParts ? own.reduce((sum, value) => sum + value, 0) : own[own.length - 1];
  }
  data.columns[field] = { ...column, values };
}

/** Whether the amounts on the rows of a deal are parts of it; null where nothing tells. */
function tellsParts(parts: readonly DealParts[], values: Float64Array, shares: Float64Array | null): boolean | null {
  const areEqual = ({ rows }: DealParts): boolean => rows.every((row) => isNear(values[row], values[rows[0]]));
  if (shares === null) return parts.every(({ kind }) => kind === 'products') && !parts.some(areEqual) ? true : null;
  const uneven = parts.filter(({ rows }) => rows.some((row) => !isNear(shares[row], shares[rows[0]])));
  if (uneven.length === 0) return null;
  if (uneven.every(areEqual)) return false;
  const follows = ({ rows }: DealParts): boolean => {
    const sum = rows.reduce((total, row) => total + values[row], 0);
    return rows.every((row) => isNear(values[row], sum * shares[row]));
  };
  return uneven.every(follows) ? true : null;
}

/** Figures per rep wait until somebody has said whose a deal of several is. */
function settleRep(data: Table, id: TextColumn, parts: DealParts[], answers: TabAnswers, questions: Question[]): void {
  const rep = data.columns.rep as TextColumn | undefined;
  const shared = parts.filter(({ kind }) => kind === 'reps');
  if (!rep || shared.length === 0) return;
  const said = answers.sameId(rep.header);
  if (said === 'first row' || said === 'last row') {
    const codes = copied(rep.codes, rep.labels.length);
    if (said === 'first row') for (const { rows } of shared) codes[rows[rows.length - 1]] = codes[rows[0]];
    data.columns.rep = { ...rep, codes } satisfies Column;
    return;
  }
  const values = { column: rep.header, id: id.labels[id.codes[shared[0].rows[0]]], deals: shared.length };
  questions.push({
    column: rep.header,
    ask: { text: 'intake_ask_shared_deals', values },
    options: ['first row', 'last row'],
  });
  data.unread.rep = { text: 'intake_unread_shared_deals', values: { column: rep.header } };
  delete data.columns.rep;
}
