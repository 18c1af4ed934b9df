import { type Cell, isDate } from '../engine/cell';
import { NamedCells } from './address';
import {
  type DecimalMark,
  type MarkEvidence,
  markEvidence,
  type NumberText,
  numberText,
  readBody,
} from './number-text';
import { isErrorCell, trimmed } from './plain-text';

/** A column of numbers after one pass: plain numbers are read, texts with marks wait for the column's decision. */
export interface NumberScan {
  values: Float64Array;
  /** Distinct texts with a mark, and the rows they stand in (row, index of the text, row, …). */
  waiting: NumberText[];
  waitingRows: number[];
  evidence: Record<MarkEvidence, NamedCells>;
  unreadable: NamedCells;
  errors: NamedCells;
  currencies: Set<string>;
  /** True when some value carried its own percent sign. */
  percent: boolean;
}

/** Above this many distinct texts a cache costs more than reading them again. */
const CACHE_LIMIT = 20_000;

export function scanNumbers(rows: Cell[][], index: number): NumberScan {
  const values = new Float64Array(rows.length);
  const scan: NumberScan = {
    values,
    waiting: [],
    waitingRows: [],
    evidence: {
      dot: new NamedCells(),
      comma: new NamedCells(),
      dot3: new NamedCells(),
      comma3: new NamedCells(),
      plain: new NamedCells(),
      big: new NamedCells(),
      bad: new NamedCells(),
    },
    unreadable: new NamedCells(),
    errors: new NamedCells(),
    currencies: new Set(),
    percent: false,
  };
  const places = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row][index];
    if (typeof cell === 'number') values[row] = sized(cell, scan, row);
    else if (cell === '' || cell === null || cell === undefined) values[row] = Number.NaN;
    else if (typeof cell === 'string') values[row] = scanText(scan, cell, row, places);
    else {
      values[row] = Number.NaN;
      (isDate(cell) || typeof cell === 'boolean' ? scan.unreadable : scan.errors).add(row);
    }
  }
  return scan;
}

/** No amount is larger, and sums of larger numbers would lose their last digits or know no end. */
const LARGEST = 1e15;

function sized(value: number, scan: NumberScan, row: number): number {
  if (Math.abs(value) <= LARGEST) return value;
  scan.unreadable.add(row);
  return Number.NaN;
}

const WHOLE = /^\d+$/;

function scanText(scan: NumberScan, cell: string, row: number, places: Map<string, number>): number {
  const first = cell.charCodeAt(0);
  if (first >= 48 && first <= 57 && WHOLE.test(cell)) {
    const value = Number(cell);
    scan.evidence[value >= 1000 ? 'big' : 'plain'].add(row);
    return sized(value, scan, row);
  }
  const known = places.get(cell);
  if (known !== undefined) {
    scan.waitingRows.push(row, known);
    scan.evidence[markEvidence(scan.waiting[known])].add(row);
    return Number.NaN;
  }
  const text = trimmed(cell);
  if (text === '') {
    if (isErrorCell(cell)) scan.errors.add(row);
    return Number.NaN;
  }
  const parts = numberText(text);
  if (parts === null) {
    scan.unreadable.add(row);
    return Number.NaN;
  }
  const evidence = markEvidence(parts);
  scan.evidence[evidence].add(row);
  if (parts.currency) scan.currencies.add(parts.currency);
  if (parts.percent) scan.percent = true;
  if (evidence === 'bad') {
    scan.unreadable.add(row);
    return Number.NaN;
  }
  if (evidence === 'plain' || evidence === 'big') return sized(signed(parts, Number(parts.body)), scan, row);
  const place = scan.waiting.length;
  if (place < CACHE_LIMIT) places.set(cell, place);
  scan.waiting.push(parts);
  scan.waitingRows.push(row, place);
  return Number.NaN;
}

const signed = (parts: NumberText, value: number): number =>
  (parts.negative ? -value : value) / (parts.percent ? 100 : 1);

/**
 * The decimal mark of a column from all its numbers. A mark with always exactly three digits behind it separates
 * thousands, unless the column writes 1,000 or more without a mark as well: then only a person knows ('ask').
 * 'mixed': both marks are surely decimal somewhere.
 */
export function decimalMark(scan: NumberScan): DecimalMark | 'ask' | 'mixed' {
  const { dot, comma, dot3, comma3, big } = scan.evidence;
  if (dot.count > 0 && comma.count > 0) return 'mixed';
  if (dot.count > 0) return '.';
  if (comma.count > 0) return ',';
  if (dot3.count > 0 && comma3.count > 0) return 'ask';
  if (dot3.count > 0) return big.count > 0 ? 'ask' : ',';
  if (comma3.count > 0) return big.count > 0 ? 'ask' : '.';
  return '.';
}

/** Reads the texts that waited, now that the mark is known. */
export function settleNumbers(scan: NumberScan, decimal: DecimalMark): void {
  const read = scan.waiting.map((parts) => signed(parts, readBody(parts.body, decimal)));
  for (let index = 0; index < scan.waitingRows.length; index += 2) {
    const value = sized(read[scan.waitingRows[index + 1]], scan, scan.waitingRows[index]);
    scan.values[scan.waitingRows[index]] = value;
  }
}

/** Makes whole percentages of a share fractions: 20 becomes 0.2 where a value above 1 shows that percentages are meant. */
export function settleShares(scan: NumberScan): void {
  if (scan.percent) return;
  let highest = 0;
  for (const value of scan.values) if (value > highest) highest = value;
  if (highest <= 1) return;
  for (let row = 0; row < scan.values.length; row++) scan.values[row] /= 100;
}
