import type { Cell } from '../engine/cell';
import type { Column } from '../engine/table';
import type { Block } from './layout';
import { normalText } from './normal-text';
import { isEmpty } from './plain-text';

const TOTAL_WORDS = new Set(
  'total totals subtotal subtotals totaal totalen subtotaal eindtotaal gesamt gesamtsumme summe zwischensumme endsumme totaux soustotal suma sum som somme totales count average gemiddelde'.split(
    ' ',
  ),
);

/** Rows that hold no record: a total, or a note below the data. Only rows where such lines stand are looked at. */
export interface RowMarks {
  totals: number[];
  footers: number[];
}

/** How many rows from the end may be totals and notes. */
const TAIL = 12;

/**
 * Finds totals and footers among the last rows, the rows beside blank lines, rows with a value that its column could not
 * read, and rows that are blank in the two best filled columns of text or dates.
 */
export function markRows(
  rows: Cell[][],
  block: Block,
  columns: Record<string, Column>,
  candidates: Iterable<number>,
  besideBlanks: number[],
): RowMarks {
  const texts = Object.values(columns).filter((column) => column.type !== 'number' && column.index >= 0);
  const marks: RowMarks = { totals: [], footers: [] };
  const seen = new Set<number>(candidates);
  for (const row of besideBlanks) seen.add(row);
  for (let row = Math.max(0, rows.length - TAIL); row < rows.length; row++) seen.add(row);
  const [one, two] = bestFilled(rows, texts);
  if (two !== undefined) {
    for (let row = 0; row < rows.length; row++) {
      const line = rows[row];
      if (isEmpty(line[one]) && isEmpty(line[two])) seen.add(row);
    }
  }
  const last = rows.length - 1;
  for (const row of [...seen].sort((left, right) => left - right)) {
    if (isTotals(rows[row], block, texts)) marks.totals.push(row);
    else if (isNote(rows[row], block, row > last - 3 || besideBlanks.includes(row))) marks.footers.push(row);
  }
  return marks;
}

/** Indices of the two columns that are filled most often in the first rows. */
function bestFilled(rows: Cell[][], columns: Column[]): number[] {
  const top = rows.slice(0, 200);
  return columns
    .map(({ index }) => ({ index, filled: top.filter((line) => !isEmpty(line[index])).length }))
    .sort((left, right) => right.filled - left.filled)
    .slice(0, 2)
    .map(({ index }) => index);
}

/** A word for total and little else but numbers: a customer called Total has a full row. */
function isTotals(line: Cell[], { from, to }: Block, texts: Column[]): boolean {
  let word = -1;
  for (let column = from; column < to && word < 0; column++) {
    const cell = line[column];
    if (typeof cell !== 'string' || cell.length > 40 || isEmpty(cell)) continue;
    const words = normalText(cell).split(' ');
    if (words.length <= 4 && (TOTAL_WORDS.has(words[0]) || (words.length > 1 && TOTAL_WORDS.has(words[1]))))
      word = column;
  }
  if (word < 0) return false;
  const filled = texts.filter(({ index }) => index !== word && !isEmpty(line[index])).length;
  return filled <= Math.max(0, Math.floor((texts.length - 1) / 3));
}

/** A lone text in a table of several columns, below the data or apart from it. */
function isNote(line: Cell[], { from, to }: Block, apart: boolean): boolean {
  if (!apart || to - from < 3) return false;
  const filled: Cell[] = [];
  for (let column = from; column < to; column++) if (!isEmpty(line[column])) filled.push(line[column]);
  return filled.length === 1 && typeof filled[0] === 'string' && filled[0].trim().includes(' ');
}

/** The last row when it has no text or date and its amount is the sum of all above: a total without a word for it. */
export function wordlessTotal(
  rows: Cell[][],
  columns: Record<string, Column>,
  amount: Float64Array,
  leftOut: Uint8Array,
): number {
  const last = rows.length - 1;
  if (last < 2 || leftOut[last] > 0 || Number.isNaN(amount[last])) return -1;
  const others = Object.values(columns).filter((column) => column.type !== 'number' && column.index >= 0);
  if (others.length < 2 || others.some(({ index }) => !isEmpty(rows[last][index]))) return -1;
  let sum = 0;
  for (let row = 0; row < last; row++) if (leftOut[row] === 0 && !Number.isNaN(amount[row])) sum += amount[row];
  return Math.abs(sum - amount[last]) <= 0.01 ? last : -1;
}

/**
 * Rows in which a comma cut an amount in two: `$1` here, `000` in the next column, which otherwise holds text. Everything
 * behind it has moved one column to the right, so nothing in the row can be trusted.
 */
export function splitAmounts(rows: Cell[][], index: number, nextIsText: boolean): number[] {
  const found: number[] = [];
  if (!nextIsText) return found;
  for (let row = 0; row < rows.length; row++) {
    const next = rows[row][index + 1];
    if (typeof next === 'string') {
      const first = next.charCodeAt(0);
      if (first < 48 || first > 57 || !/^\d{3}(\.\d+)?$/.test(next.trim())) continue;
    } else if (typeof next !== 'number' || next < 0 || next > 999) continue;
    const cell = rows[row][index];
    const short =
      typeof cell === 'number'
        ? cell > 0 && cell < 1000 && Number.isInteger(cell)
        : typeof cell === 'string' && /^[^\d]{0,5}\d{1,3}$/.test(cell.trim());
    if (short) found.push(row);
  }
  return found;
}
