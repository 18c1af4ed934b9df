import type { Cell } from '../../../base/cell';
import { isNumberColumn, labelAt, type NumberColumn, type Table, type TextColumn } from '../../../tables/table';
import { rowsAreCosts } from '../../../tables/tables';
import { isEmpty } from '../../text/plain-text';
import { countedRows } from '../left-out';
import { textsCodedAtOnce } from '../surely-filled';
import { MOST_ROWS } from './most-rows';
import { type GroupOfRow, groupOfBoth, isSumOf, partsBy, periodsOf, type RowSum } from './sums-of-parts';
import { maySayAll, saysOnlyAll } from './total-words';

/** Rows that add up others of their tab, and labels of which only a person can tell whether they do. */
export interface TotalsOfOthers {
  totals: number[];
  unsure: { column: TextColumn; label: string; rows: number[] }[];
}

/**
 * Finds the rows whose amount is the sum of the other rows of their month, of their channel, or of those that stand
 * before or after them: where a label says "all" or "total", where nothing but the amount is filled, and in a list of
 * costs also where one label always comes to what the others come to. A row whose label says "all" and whose amount is
 * another may be a cost of its own, or a total of which a part is missing.
 */
export function totalsOfOthers(
  data: Table,
  labels: readonly TextColumn[],
  cells: Cell[][],
  filled: Uint8Array,
): TotalsOfOthers {
  const found: TotalsOfOthers = { totals: [], unsure: [] };
  const { columns } = data;
  const amount = columns.amount ?? columns.lineAmount ?? columns.mrr;
  if (!isNumberColumn(amount)) return found;
  const dated = rowsAreCosts(data.table) ? [] : datedRows(data, amount, cells);
  const bare = [...bareRows(data, amount, cells, filled), ...dated];
  // A million rows are not listed to be held against words that no column can say
  if (bare.length === 0 && labels.length === 0 && !rowsAreCosts(data.table)) return found;
  const rows = countedRows(data).filter((row) => !Number.isNaN(amount.values[row]));
  saidTotals(data, rows, amount, { labels, bare: new Set(bare), dated: new Set(dated) }, found);
  if (rowsAreCosts(data.table)) {
    const totals = new Set(found.totals);
    const rest = rows.filter((row) => !totals.has(row));
    unsaidTotals(data, rest, amount, labels, found);
  }
  return found;
}

/** Columns with words for totals, rows in which nothing but an amount stands, and those of them that have a date all the same. */
interface Saying {
  labels: readonly TextColumn[];
  bare: ReadonlySet<number>;
  dated: ReadonlySet<number>;
}

/** The rows that say they are totals. */
function saidTotals(
  data: Table,
  rows: readonly number[],
  { values }: NumberColumn,
  { labels, bare, dated }: Saying,
  found: TotalsOfOthers,
): void {
  const saying = labels.map((column) => rowsWith(column, rows, maySayAll));
  const said = new Set(saying.flatMap((some) => [...some]));
  for (const row of bare) said.add(row);
  const others = rows.filter((row) => !said.has(row));
  if (said.size === 0 || others.length === 0) return;
  const byLabel = labels.map(
    (column, at): GroupOfRow =>
      (row) =>
        saying[at].has(row) ? null : labelAt(column, row) || null,
  );
  const periods = periodsOf(data);
  const groupings: GroupOfRow[] = [
    () => '',
    ...periods,
    ...byLabel,
    ...periods.flatMap((period) => byLabel.map((label) => groupOfBoth(period, label))),
    ...besideTotals(rows, said),
  ];
  const partsIn = groupings.map((grouping) => partsBy(grouping, others, values));
  const partsOf = (row: number, at: number): RowSum | undefined => partsIn[at].get(groupings[at](row) ?? NO_GROUP);
  const matching = new Map<number, RowSum>();
  for (const row of said) {
    groupings.forEach((_grouping, at) => {
      const parts = partsOf(row, at);
      if (parts && isSumOf(values[row], parts) && parts.count > (matching.get(row)?.count ?? 0))
        matching.set(row, parts);
    });
  }
  const saysOnly = new Set(
    labels.flatMap((column, at) => [
      ...rowsWith(column, [...saying[at]], (label) => saysOnlyAll(label, column.header)),
    ]),
  );
  const isCosts = rowsAreCosts(data.table);
  const isProved = [...matching.values()].some(({ count }) => count > 1) || matching.size > 1;
  const sums = [...saysOnly].flatMap((row) => matching.get(row) ?? []);
  const isLikely = sums.length >= NEARLY_ALL * saysOnly.size && sums.some(({ count }) => count > 1);
  for (const [row, { count }] of matching) {
    const isTotal = isCosts
      ? isProved || saysOnly.has(row)
      : saysOnly.has(row)
        ? isLikely
        : bare.has(row) && count > (dated.has(row) ? 2 : 1);
    if (isTotal) found.totals.push(row);
  }
  if (!isCosts) return;
  const known = labels.map((column) => new Set(others.map((row) => labelAt(column, row))));
  // A channel that stands in no other row is no sum of them, and a month without other rows has nothing else.
  const isOfItsOwn = (row: number): boolean =>
    labels.some((column, at) => {
      const label = labelAt(column, row);
      return label !== '' && !saying[at].has(row) && !known[at].has(label);
    }) ||
    (periods.length > 0 && periods.every((_period, at) => partsOf(row, at + 1) === undefined));
  labels.forEach((column, at) => {
    const open = [...saying[at]].filter((row) => !matching.has(row) && saysOnly.has(row) && !isOfItsOwn(row));
    for (const label of new Set(open.map((row) => labelAt(column, row))))
      found.unsure.push({ column, label, rows: rows.filter((row) => labelAt(column, row) === label) });
  });
}

/** Customers may have names like these. */
const NEARLY_ALL = 0.9;

const NO_GROUP = 'no group';

/** The rows with a label of some kind; each label is looked at once. */
function rowsWith(
  { labels, codes }: TextColumn,
  rows: readonly number[],
  which: (label: string) => boolean,
): Set<number> {
  const hits = labels.map(which);
  return new Set(hits.includes(true) ? rows.filter((row) => hits[codes[row]]) : []);
}

/** Rows with an amount in which nothing but numbers stands. */
function bareRows(
  { columns, leftOut, rows }: Table,
  { values }: NumberColumn,
  cells: Cell[][],
  filled: Uint8Array,
): number[] {
  const others = Object.values(columns).filter(({ type, index }) => type !== 'number' && index >= 0);
  const bare: number[] = [];
  if (others.length < 2) return bare;
  for (let row = 0; row < rows; row++) {
    if (filled[row] > 0 || leftOut[row] !== 0 || Number.isNaN(values[row])) continue;
    if (others.every(({ index }) => isEmpty(cells[row][index]))) bare.push(row);
  }
  return bare;
}

/** A month's sum below its rows: the day is there, and "March" in place of a number, but nobody who bought. */
function datedRows({ columns, leftOut, rows }: Table, { values }: NumberColumn, cells: Cell[][]): number[] {
  const { id, ...others } = columns;
  const texts = Object.values(others).filter(({ type, index }) => type === 'text' && index >= 0);
  const days = Object.values(columns).filter(({ type, index }) => type === 'date' && index >= 0);
  const found: number[] = [];
  if (rows > MOST_ROWS || texts.length === 0 || days.length === 0) return found;
  const known = textsCodedAtOnce(others);
  for (let row = 0; row < rows; row++) {
    if (known.some(({ codes }) => codes[row] > 0)) continue;
    const isBlank = ({ index }: { index: number }): boolean => isEmpty(cells[row][index]);
    if (leftOut[row] !== 0 || Number.isNaN(values[row]) || !texts.every(isBlank) || days.every(isBlank)) continue;
    if (id === undefined || isBlank(id) || !/\d/.test(String(cells[row][id.index]))) found.push(row);
  }
  return found.length * 2 > rows ? [] : found;
}

/** The rows between one total and the next, as those of the total below them and of the one above them. */
function besideTotals(rows: readonly number[], said: ReadonlySet<number>): GroupOfRow[] {
  const before = new Map<number, string>();
  const after = new Map<number, string>();
  let group = 0;
  for (const row of rows) {
    before.set(row, String(group));
    if (said.has(row)) group++;
    after.set(row, String(group));
  }
  return [(row) => before.get(row) ?? null, (row) => after.get(row) ?? null];
}

/** Labels that come to what the others of their group come to, time and again, without a word for it. */
function unsaidTotals(
  data: Table,
  rows: readonly number[],
  { values }: NumberColumn,
  labels: readonly TextColumn[],
  found: TotalsOfOthers,
): void {
  for (const grouping of periodsOf(data)) {
    const sums = partsBy(grouping, rows, values);
    const restOf = (row: number): RowSum | null => {
      const parts = sums.get(grouping(row) ?? NO_GROUP);
      return parts && parts.count > 1 ? { ...parts, sum: parts.sum - values[row], count: parts.count - 1 } : null;
    };
    const isTotal = (row: number): boolean => isSumOf(values[row], restOf(row) ?? NOTHING);
    const telling = rows.filter((row) => (restOf(row)?.count ?? 0) > 1 && isTotal(row));
    if (telling.length === 0) continue;
    for (const column of labels) {
      const label = commonest(telling.map((row) => labelAt(column, row)));
      const same = rows.filter((row) => labelAt(column, row) === label && restOf(row) !== null);
      const groups = new Set(same.map(grouping));
      if (groups.size < same.length || !same.every(isTotal)) continue;
      const told = telling.filter((row) => labelAt(column, row) === label);
      if (told.length > 0 && new Set(same.map((row) => values[row])).size > 1)
        for (const row of same) found.totals.push(row);
      else if (told.length > 1 || label === '') found.unsure.push({ column, label, rows: same });
      else continue;
      return;
    }
  }
}

function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const NOTHING: RowSum = { sum: Number.NaN, count: 0, cents: false };
