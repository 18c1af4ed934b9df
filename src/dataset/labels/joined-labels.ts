import { codesFor } from '../../base/codes';
import { dayOf } from '../../base/day';
import { isOwn } from '../../base/own';
import type { Column, Table, TextColumn } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { lookedUp, lookedUpValues, type Match, matching } from '../join';
import { lazily } from '../lazily';
import { dateColumn, folded, labelled, textColumn } from '../prepared';
import { completing, type LabelToJoin, labelsToJoin } from './completing';

/**
 * Adds the labels that a table lacks, row by row from the first of the tables that complete it which has one. Where more won
 * deals than lost ones would have a label, having it would tell that a deal was won: then only those have it whose customer
 * was one before.
 */
export function addJoinedLabels(name: TableName, tables: Partial<Record<TableName, Table>>): void {
  const table = tables[name];
  if (!table) return;
  const matches = new Map<TableName, Match | null>();
  const matchOf = (other: TableName): Match | null => {
    const known = matches.get(other);
    if (known !== undefined) return known;
    const by = completing[name]?.find((one) => one.table === other)?.by ?? [];
    const match = matching(table, tables[other] as Table, by);
    matches.set(other, match);
    return match;
  };
  const joined = ({ field, from }: LabelToJoin): TextColumn => {
    const found = from.flatMap((source) => {
      const other = tables[source] as Table;
      const column = textColumn(other, field);
      const match = column && matchOf(source);
      return column && match ? [{ other, match, column: lookedUp(match, agreed(match, other, column)) }] : [];
    });
    const all = firstKnown(
      table.rows,
      found.map(({ column }) => column),
    );
    if (!tellsOutcome(table, all)) return all;
    return firstKnown(
      table.rows,
      found.map(({ other, match, column }) =>
        other.table === 'customers' ? beforeClose(table, match, other, column) : column,
      ),
    );
  };
  const has = (one: TableName, field: string): boolean => isOwn(tables[one]?.columns ?? {}, field);
  for (const label of labelsToJoin(name, has))
    lazily(table.columns, [label.field], () => ({ [label.field]: joined(label) }) as Record<string, Column>);
}

/** The labels of the other table: of several rows that are found under one name and differ, none. */
function agreed({ right, keys }: Match, { leftOut }: Table, column: TextColumn): TextColumn {
  const labelOf = new Int32Array(right.labels.length);
  column.codes.forEach((label, row) => {
    const key = keys[right.codes[row]];
    if (label === 0 || leftOut[row] !== 0 || labelOf[key] === label) return;
    labelOf[key] = labelOf[key] === 0 ? label : -1;
  });
  const codes = codesFor(column.labels.length, right.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = Math.max(0, labelOf[keys[right.codes[row]]]);
  return { ...column, codes };
}

/** The dates of the other table: of several rows that are found under one name, the earliest of them all. */
function earliest({ right, keys }: Match, { leftOut }: Table, dates: Float64Array): Float64Array {
  const firstOf = new Float64Array(right.labels.length).fill(Number.NaN);
  dates.forEach((date, row) => {
    const key = keys[right.codes[row]];
    if (leftOut[row] === 0 && !Number.isNaN(date) && !(firstOf[key] <= date)) firstOf[key] = date;
  });
  return dates.map((_, row) => firstOf[keys[right.codes[row]]]);
}

/** Each row under the first label that one of the columns has for it. */
function firstKnown(rows: number, columns: readonly TextColumn[]): TextColumn {
  const shown = firstWritings(columns.map((column) => column.labels));
  const labels = ['', ...shown.values()];
  const codeOfFold = new Map(['', ...shown.keys()].map((fold, code) => [fold, code]));
  const codesOf = columns.map((column) => column.labels.map((label) => codeOfFold.get(folded(label)) as number));
  const codes = codesFor(labels.length, rows);
  columns.forEach((column, which) => {
    for (let row = 0; row < rows; row++) if (codes[row] === 0) codes[row] = codesOf[which][column.codes[row]];
  });
  return labelled(codes, labels);
}

/** Each of these labels, in the form in which its writings are the same, as it is shown: of several the first in the order of characters. */
export function firstWritings(lists: readonly (readonly string[])[]): Map<string, string> {
  const shown = new Map<string, string>();
  for (const label of lists.flat()) {
    const fold = folded(label);
    const known = shown.get(fold);
    if (fold !== '' && (known === undefined || label < known)) shown.set(fold, label);
  }
  return shown;
}

/** Lost deals are as often known as won ones, nearly. */
export const NEARLY_AS_KNOWN = 0.9;

function tellsOutcome(table: Table, { codes }: TextColumn): boolean {
  const outcome = table.table === 'deals' ? textColumn(table, 'outcome') : null;
  if (!outcome) return false;
  const shareKnown = (label: string): number => {
    const code = outcome.labels.indexOf(label);
    let [all, known] = [0, 0];
    for (let row = 0; row < table.rows; row++) {
      if (outcome.codes[row] !== code || table.leftOut[row] !== 0) continue;
      all++;
      if (codes[row] > 0) known++;
    }
    return all === 0 ? 1 : known / all;
  };
  return shareKnown('lost') < NEARLY_AS_KNOWN * shareKnown('won');
}

/** Without a start nobody knows who was a customer before. */
function beforeClose(table: Table, match: Match, customers: Table, column: TextColumn): TextColumn {
  const [start, closed] = [dateColumn(customers, 'start'), dateColumn(table, 'closed')?.values];
  const since = start && lookedUpValues(match, earliest(match, customers, start.values));
  const codes = codesFor(column.labels.length, table.rows);
  for (let row = 0; row < codes.length; row++)
    if (since && closed && dayOf(since[row]) < dayOf(closed[row])) codes[row] = column.codes[row];
  return { ...column, codes };
}
