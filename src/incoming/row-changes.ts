import { type Cell, isDate } from '../base/cell';
import { isEmpty, textOf } from '../intake/text/plain-text';

/** What an export changes in the rows of a tab: new + changed + same = rows of the export, gone + changed + same = those of the tab. */
export interface RowChanges {
  /** Header of the column by which rows are known again; null where whole rows are compared, and none can be changed. */
  by: string | null;
  added: number;
  gone: number;
  changed: number;
  same: number;
  /** What a few rows of each kind are called. */
  examples: { added: string[]; gone: string[]; changed: string[] };
}

const EXAMPLES = 3;

/** Compared column by column over the columns that both have. `id`: 0-based column of what tells rows apart, if there is one. */
export function rowChanges(
  before: readonly Cell[][],
  after: readonly Cell[][],
  { shared, id, header }: { shared: readonly number[]; id: number | null; header: readonly Cell[] },
): RowChanges {
  const [old, now] = [filledRows(before), filledRows(after)];
  const lineOf = (row: readonly Cell[]): string => JSON.stringify(shared.map((column) => plain(row[column])));
  const known = id !== null && isKey(old, id) && isKey(now, id);
  const keyOf = (row: readonly Cell[]): string => (known && textOf(row[id])) || lineOf(row);
  const nameOf = (row: readonly Cell[]): string =>
    (known ? [row[id], ...shared.filter((column) => column !== id).map((column) => row[column])] : row)
      .map(textOf)
      .filter((text) => text !== '')
      .slice(0, 2)
      .join(' · ');
  const left = new Map(numbered(old, keyOf));
  const changes: RowChanges = {
    by: known ? textOf(header[id]) : null,
    added: 0,
    gone: 0,
    changed: 0,
    same: 0,
    examples: { added: [], gone: [], changed: [] },
  };
  const note = (kind: 'added' | 'gone' | 'changed', row: readonly Cell[]): void => {
    changes[kind]++;
    if (changes.examples[kind].length < EXAMPLES) changes.examples[kind].push(nameOf(row));
  };
  for (const [key, row] of numbered(now, keyOf)) {
    const found = left.get(key);
    left.delete(key);
    if (!found) note('added', row);
    else if (lineOf(row) === lineOf(found)) changes.same++;
    else note('changed', row);
  }
  for (const row of left.values()) note('gone', row);
  return changes;
}

/** Those that hold something: a blank line is no row. */
export function filledRows(rows: readonly Cell[][]): readonly Cell[][] {
  return rows.filter((row) => !row.every(isEmpty));
}

/** Each row by its key, and by how many of the same key stand before it. */
function numbered(
  rows: readonly (readonly Cell[])[],
  keyOf: (row: readonly Cell[]) => string,
): [string, readonly Cell[]][] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return [`${times} ${key}`, row];
  });
}

/** Exports hold a row twice, or a total without an id: so many rows of a hundred tell the others apart all the same. */
const TOLD_APART = 0.95;

/** True for a column that is filled in nearly every row with another value. */
function isKey(rows: readonly Cell[][], column: number): boolean {
  const seen = new Set(rows.map((row) => textOf(row[column])).filter((text) => text !== ''));
  return seen.size >= rows.length * TOLD_APART;
}

/** A cell as it is compared: a date by its instant, all else as it reads. */
function plain(cell: Cell): string | number {
  return isDate(cell) ? cell.getTime() : textOf(cell);
}
