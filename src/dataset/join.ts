import { recoded } from '../base/codes';
import { isPadded, withoutNoughts } from '../intake/values/leading-noughts';
import type { Column, Table, TextColumn } from '../tables/table';
import { folded, type KnownField, textColumn } from './prepared';

/** Where two tables name the same thing: the fields of both, whose values match. */
export interface Match {
  left: TextColumn;
  right: TextColumn;
  /** Row of the right table for each label of the left column; −1 without one. The last row of a label counts. */
  rowOfLabel: Int32Array;
  /** For each label of the right column the one that stands for all its writings. */
  keys: Int32Array;
}

/**
 * Finds, among the candidate pairs of fields, the first whose values match: at least half of the distinct values of
 * the smaller side are found on the other. A header that merely sounds alike joins nothing.
 */
export function matching(
  left: Table,
  right: Table,
  candidates: readonly (readonly [KnownField, KnownField])[],
): Match | null {
  for (const [leftField, rightField] of candidates) {
    const from = textColumn(left, leftField);
    const to = textColumn(right, rightField);
    if (!from || !to) continue;
    const match = matchColumns(from, to, right);
    if (match) return match;
  }
  return null;
}

function matchColumns(left: TextColumn, to: TextColumn, right: Table): Match | null {
  const keyOf = keyFor(left, to);
  const codeOfKey = new Map<string, number>();
  const keys = Int32Array.from(to.labels, (label, code) => {
    if (code === 0) return 0;
    const key = keyOf(label);
    const known = codeOfKey.get(key) ?? code;
    codeOfKey.set(key, known);
    return known;
  });
  const rowOfKey = new Int32Array(to.labels.length).fill(-1);
  for (let i = 0; i < right.rows; i++) if (right.leftOut[i] === 0) rowOfKey[keys[to.codes[i]]] = i;
  const rowOfLabel = new Int32Array(left.labels.length).fill(-1);
  let found = 0;
  left.labels.forEach((label, code) => {
    if (code === 0) return;
    const other = codeOfKey.get(keyOf(label));
    if (other === undefined) return;
    rowOfLabel[code] = rowOfKey[other];
    found++;
  });
  const smaller = Math.min(left.labels.length, to.labels.length) - 1;
  return found > 0 && found * 2 >= smaller ? { left, right: to, rowOfLabel, keys } : null;
}

/**
 * The form in which ids of two columns are compared. 00123 is 123 where only one of the two columns has kept its leading
 * noughts, which a spreadsheet takes from numbers.
 */
function keyFor(left: TextColumn, right: TextColumn): (label: string) => string {
  const pads = ({ labels }: TextColumn): boolean => labels.some(isPadded);
  if (pads(left) === pads(right)) return folded;
  return (label) => withoutNoughts(folded(label));
}

/** The row of the right table per row of the left one; −1 without one. */
export function matchingRows({ left, rowOfLabel }: Match): Int32Array {
  const rows = new Int32Array(left.codes.length);
  for (let row = 0; row < rows.length; row++) rows[row] = rowOfLabel[left.codes[row]];
  return rows;
}

/** The text of the right table's field, per row of the left table. */
export function lookedUp(match: Match, right: TextColumn): TextColumn {
  const codeOfLabel = Array.from(match.rowOfLabel, (row) => (row < 0 ? 0 : right.codes[row]));
  return { ...right, codes: recoded(match.left.codes, codeOfLabel, right.labels.length), index: -1 };
}

/** The number or date of the right table's field, per row of the left table. */
export function lookedUpValues(match: Match, values: Float64Array): Float64Array {
  const valueOfLabel = Array.from(match.rowOfLabel, (row) => (row < 0 ? Number.NaN : values[row]));
  return Float64Array.from(match.left.codes, (code) => valueOfLabel[code]);
}

/** The columns of the right table, per row of the left table. */
export function withLookedUp(match: Match, right: Table, fields: readonly string[]): Record<string, Column> {
  const { left, rowOfLabel } = match;
  const lookedUpColumn = (column: Column): Column => {
    if (column.type === 'text') return lookedUp(match, column);
    if (column.type !== 'flag') return { ...column, values: lookedUpValues(match, column.values), index: -1 };
    const values = Uint8Array.from(left.codes, (code) => (rowOfLabel[code] < 0 ? 0 : column.values[rowOfLabel[code]]));
    return { ...column, values, index: -1 };
  };
  return Object.fromEntries(fields.map((field) => [field, lookedUpColumn(right.columns[field])]));
}
