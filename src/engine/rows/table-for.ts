import { inSentence } from '../../base/language';
import type { Period } from '../../base/period';
import type { FieldDeclaration } from '../../tables/declare';
import { type AnyField, bearsOn, preparedField, rawField } from '../../tables/prepared-fields';
import type { Table } from '../../tables/table';
import { declarationOf, type TableName, tables } from '../../tables/tables';
import type { Sentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import type { DataSet, Waiting } from '../data-set';
import { addsMoney, fieldsRead } from '../formula/fields';
import type { Condition, RowSet } from '../formula/formula';
import type { LeafOfRows } from '../formula/walk';
import { perData } from '../per-data';
import { labelsWhere, rowsWhereOnce } from './condition';
import { declaredKey } from './declared-key';
import { perTable } from './per-table';

const EVER: Period = { from: null, to: Number.POSITIVE_INFINITY };

/** The table of a formula's rows, or the sentence that says what is missing, or what it waits for; over any period, without one. */
export const tableFor: (leaf: LeafOfRows, data: DataSet, period?: Period) => Table | Sentence = perData(findTable);

function findTable(leaf: LeafOfRows, data: DataSet, isEver: boolean): Table | Sentence {
  const { rows } = leaf;
  const table = data.tables[rows.table];
  const lost = data.lost?.find((one) => one.table === rows.table && one.state !== 'shrunk');
  if (lost && (table?.rows ?? 0) === 0) return { text: 'tab_lost', values: { tab: lost.tab } };
  const waits = data.waiting?.find(
    (one) => one.table === rows.table && (one.whole || (table && one.onlyMoney && addsMoney(leaf))),
  );
  if (waits) return waits.reason;
  if (!table) return { text: 'no_tab', values: { table: inSentence(tables[rows.table].title) } };
  let awaited: Sentence | undefined;
  for (const need of rows.needs) {
    const choice = typeof need === 'string' ? [need] : need;
    if (choice.some((field) => table.columns[field])) continue;
    const reason = choice.map((field) => waitFor(leaf, field, data)).find(Boolean);
    // What is made of columns that are there was not made for want of another one.
    if (!reason) return awaited && hasSource(choice, table) ? awaited : missing(choice, table);
    awaited ??= reason;
  }
  for (const field of fieldsRead(leaf)) {
    // Of all that ever was, no row is told apart by its date.
    const reason = field === rows.date && isEver && !data.isCutOff ? undefined : waitFor(leaf, field, data);
    if (reason) return reason;
  }
  for (const { somewhere, else: because } of rows.requires ?? []) {
    const holds = data.elsewhere?.has(rows.table)
      ? data.elsewhere.count(rows.table, somewhere) !== 0
      : holdsSomewhere(somewhere, table);
    if (!holds && !areInDoubt(table)) return { text: because };
  }
  return mostUndated(rows, table, data, isEver) ?? table;
}

/** True where no row counts, and some would once somebody has said so: that is then why there is no figure. */
const areInDoubt = ({ leftOut, leftOutReasons }: Table): boolean =>
  !leftOut.includes(0) && leftOutReasons.some(({ text }) => text === 'intake_in_doubt');

/** How many rows of each kind that a formula counts by a date are there, and how many of them have none. */
function undatedSides(
  { date, needs, upToEnd, dated = [] }: RowSet,
  table: Table,
  { elsewhere }: DataSet,
  isEver: boolean,
): { because: TextKey; all: number | null; undated: number | null; column: string }[] {
  const column = date === null ? undefined : table.columns[date];
  if (date === null || column === undefined || (isEver && !upToEnd && !needs.includes(date))) return [];
  const count = (condition: Condition): number | null =>
    elsewhere?.has(table.table) ? elsewhere.count(table.table, condition) : rowsWhere(condition, table);
  return dated.map((side) => ({
    because: side.else,
    all: count(side.of),
    undated: count({ all: [side.of, { not: { has: date } }] }),
    column: column.header,
  }));
}

/** Why there is no figure of rows by their date: most of one kind have none. Null where there is one. */
function mostUndated(rows: RowSet, table: Table, data: DataSet, isEver: boolean): Sentence | null {
  const bare = undatedSides(rows, table, data, isEver).find(
    ({ all, undated }) => all !== null && undated !== null && undated * 2 > all,
  );
  if (bare === undefined) return null;
  const { because, all, undated, column } = bare;
  return { text: because, values: { undated: undated as number, all: all as number, column } };
}

/** What to say beside a figure of rows by their date while some have none; null where none is known. */
export function undatedNote(rows: RowSet, table: Table, data: DataSet, { from }: Period): Sentence | null {
  const sides = undatedSides(rows, table, data, from === null);
  const sum = (of: 'all' | 'undated'): number => sides.reduce((whole, side) => whole + (side[of] ?? 0), 0);
  const count = sum('undated');
  return count === 0
    ? null
    : { text: 'note_few_wait', values: { count, total: sum('all'), reason: { text: 'no_close_date' } } };
}

const countedRows = perTable<number>();

/** On how many rows that may count a condition holds. */
function rowsWhere(condition: Condition, table: Table): number {
  return countedRows(table, declaredKey(condition), () => {
    let count = 0;
    const hits = rowsWhereOnce(condition, table, EVER);
    for (let row = 0; row < hits.length; row++) if (hits[row] === 1 && table.leftOut[row] === 0) count++;
    return count;
  });
}

/** Of such tabs each may tell when somebody of another has left. */
const tellsSpans = (table: TableName): boolean => declarationOf(table).spans !== null;
const ENDS: readonly string[] = ['endedOn', 'cancelledOn', 'happenedOn'] satisfies AnyField[];
/** What is made of them. */
const OF_ENDS: readonly string[] = ['end', 'termEnd', 'endKnown', 'churnedOn'] satisfies AnyField[];

/** Why a column is not known yet, or only in part; undefined where it is known. */
function waitFor(leaf: LeafOfRows, field: string, { waiting = [] }: DataSet): Sentence | undefined {
  if (waiting.length === 0) return undefined;
  const { table } = leaf.rows;
  const isEnd = tellsSpans(table) && OF_ENDS.includes(field);
  const bears = (one: Waiting): boolean =>
    bearsOn(one, table, field) || (isEnd && one.table !== table && tellsSpans(one.table) && ENDS.includes(one.field));
  return waiting.find((one) => !one.onlyMoney && bears(one))?.reason;
}

/**
 * True where no other formula may stand in: for what will be answered once a question about a tab is, or a column of it is
 * put right, and for what the rows tell that lie elsewhere, though no query does.
 */
export const isWaiting = (reason: Sentence, { waiting = [], elsewhere }: DataSet): boolean =>
  waiting.some((one) => one.reason === reason) || reason.text === elsewhere?.oneByOne.text;

const knownSomewhere = perTable<boolean>();

/** True where a condition holds on some row that counts; of a label, which most conditions ask, an early row tells. */
function holdsSomewhere(condition: Condition, table: Table): boolean {
  const { leftOut } = table;
  return knownSomewhere(table, declaredKey(condition), () => {
    const byLabel = labelsWhere(condition, table);
    if (byLabel === null)
      return rowsWhereOnce(condition, table, EVER).some((hit, row) => hit === 1 && leftOut[row] === 0);
    return byLabel.column.codes.some((code, row) => byLabel.hits[code] === 1 && leftOut[row] === 0);
  });
}

const hasSource = (choice: string[], table: Table): boolean =>
  choice.some((field) => preparedField(table.table, field)?.madeFrom.some((source) => table.columns[source]));

/** Says which column is missing, or why one that is there could not be read. */
function missing(choice: string[], table: Table): Sentence {
  const prepared = choice.flatMap((field) => preparedField(table.table, field) ?? []);
  const sources = [...choice, ...prepared.flatMap(({ madeFrom }) => madeFrom)];
  const unread = sources.map((field) => table.unread[field]).find(Boolean);
  if (unread) return unread;
  const { title } = prepared[0] ?? (rawField(table.table, choice[0]) as FieldDeclaration);
  return { text: 'no_column', values: { table: inSentence(tables[table.table].title), column: title } };
}

/** Why rows cannot be told apart by period: their date has no column that can be read. Null where they can. */
export function undatedReason(rows: RowSet, table: Table, period: Period): Sentence | null {
  if ((period.from === null && !rows.upToEnd) || rows.date === null) return null;
  // A raw column may bear the name of the date that is made: "done" is a tick as well.
  if (table.columns[rows.date]?.type === 'date') return null;
  return missing([rows.date], table);
}
