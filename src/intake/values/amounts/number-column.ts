import { type Cell, isDate } from '../../../base/cell';
import { NamedCells } from '../../../base/cell-address';
import type { Currency } from '../../currency/currencies';
import { isErrorCell, trimmed } from '../../text/plain-text';
import { type Scanner, scanWhole } from '../read-in-blocks';
import { decimalOf } from './locale-marks';
import type { DecimalMark, MarkEvidence } from './number-body';
import { type NumberText, numberText, QUARTER, readNumber } from './number-text';

type Fitting = Exclude<MarkEvidence, 'bad'>;

/** A column of numbers after one pass: what reads in one way is read, texts with a mark in doubt wait for the column. */
export interface NumberScan {
  values: Float64Array;
  /** Distinct texts with a mark, and the rows they stand in (row, index of the text, row, …). */
  waiting: NumberText[];
  waitingRows: number[];
  evidence: Record<Fitting, NamedCells>;
  unreadable: NamedCells;
  errors: NamedCells;
  /** How many cells hold nothing at all. */
  blanks: number;
  /** Currencies named beside the numbers, and the place of each row's own among them plus one; null while none is. */
  currencies: Currency[];
  currencyOfRow: Uint8Array | null;
  /** True when some value carried its own percent sign. */
  percent: boolean;
}

/** Above this many distinct texts a cache costs more than reading them again. */
const CACHE_LIMIT = 20_000;

export function scanNumbers(rows: Cell[][], index: number): NumberScan {
  return scanWhole(numberScanner(rows, index), rows.length);
}

/** What tells how texts are meant that do not say it themselves. */
interface Meant {
  /** What a person said that a text is; undefined where nothing was said, NaN for no number at all. */
  said: (text: string) => number | undefined;
  /** What a text is in a column of this kind, whatever number it looks like: "45m" is no 45 million of minutes. */
  spelt?: (text: string) => number | undefined;
  /** True where a share of something is no number of the column. */
  isMoney: boolean;
  /** True where `Q3` is three quetzales. */
  inQuetzales: () => boolean;
}

const NOTHING_KNOWN: Omit<Meant, 'inQuetzales'> = { said: () => undefined, isMoney: false };

/** The same for who reads block by block, and knows what the column is about. */
export function numberScanner(rows: Cell[][], index: number, known = NOTHING_KNOWN): Scanner<NumberScan> {
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
      doubt: new NamedCells(),
      plain: new NamedCells(),
      big: new NamedCells(),
    },
    unreadable: new NamedCells(),
    errors: new NamedCells(),
    blanks: 0,
    currencies: [],
    currencyOfRow: null,
    percent: false,
  };
  const seen = new Map<string, Seen>();
  let inQuetzales: boolean | undefined;
  const isInQuetzales = (row: Cell[]): boolean => numberText(trimmed(String(row[index])))?.currency === 'GTQ';
  const meant: Meant = { ...known, inQuetzales: () => (inQuetzales ??= rows.some(isInQuetzales)) };
  const read = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const cell = rows[row][index];
      if (typeof cell === 'number') values[row] = sized(cell, scan, row);
      else if (cell === '' || cell === null || cell === undefined) {
        values[row] = Number.NaN;
        scan.blanks++;
      } else if (typeof cell === 'string') values[row] = scanText(scan, cell, row, seen, meant);
      else {
        values[row] = Number.NaN;
        (isDate(cell) || typeof cell === 'boolean' ? scan.unreadable : scan.errors).add(row);
      }
    }
  };
  return { scan, read };
}

/** No amount is larger, and sums of larger numbers would lose their last digits or know no end. */
const LARGEST = 1e15;

function sized(value: number, scan: NumberScan, row: number): number {
  if (Math.abs(value) <= LARGEST) return value;
  scan.unreadable.add(row);
  return Number.NaN;
}

/** A distinct text of the column: a number, or why it is none. */
type Seen = SeenNumber | 'blank' | 'error' | 'unreadable';

interface SeenNumber {
  evidence: Fitting;
  /** NaN while it waits for the column's mark. */
  value: number;
  /** Its place in `waiting`; −1 where the value is known. */
  place: number;
  /** Its currency's place in `currencies` plus one. */
  currency: number;
}

const WHOLE = /^\d+$/;

function scanText(scan: NumberScan, cell: string, row: number, seen: Map<string, Seen>, meant: Meant): number {
  const first = cell.charCodeAt(0);
  if (first >= 48 && first <= 57 && WHOLE.test(cell)) {
    const value = Number(cell);
    scan.evidence[value >= 1000 ? 'big' : 'plain'].add(row);
    return sized(value, scan, row);
  }
  const fraction = first >= 48 && first <= 57 ? fractionOf(cell) : 0;
  if (fraction > 0) {
    scan.evidence.dot.add(row);
    return sized(Number(cell), scan, row);
  }
  let read = seen.get(cell);
  if (read === undefined) {
    read = readText(scan, cell, meant);
    if (seen.size < CACHE_LIMIT) seen.set(cell, read);
  }
  if (typeof read === 'string') {
    if (read !== 'blank') (read === 'error' ? scan.errors : scan.unreadable).add(row);
    return Number.NaN;
  }
  scan.evidence[read.evidence].add(row);
  if (read.currency > 0) {
    scan.currencyOfRow ??= new Uint8Array(scan.values.length);
    scan.currencyOfRow[row] = read.currency;
  }
  if (read.place < 0) return sized(read.value, scan, row);
  scan.waitingRows.push(row, read.place);
  return Number.NaN;
}

/** Digits behind the point of `1234.56`, which most exports write and which need no closer look; 0 for any other text. */
function fractionOf(cell: string): number {
  const point = cell.indexOf('.');
  const fraction = cell.length - point - 1;
  if (point < 1 || fraction < 1 || fraction === 3) return 0;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if ((code < 48 || code > 57) && at !== point) return 0;
  }
  return fraction;
}

function readText(scan: NumberScan, cell: string, { said, spelt, isMoney, inQuetzales }: Meant): Seen {
  const text = trimmed(cell);
  if (text === '') return isErrorCell(cell) ? 'error' : 'blank';
  const known = spelt?.(text);
  if (known !== undefined) return { evidence: 'plain', value: known, place: -1, currency: 0 };
  const parts = numberText(QUARTER.test(text) && inQuetzales() ? text.replace('Q', 'Q ') : text);
  const evidence = parts?.evidence ?? 'bad';
  const currencyOf = (): number => (!parts?.currency ? 0 : placeOf(parts.currency, scan.currencies));
  if (parts === null || evidence === 'bad' || (isMoney && parts.power < 0)) {
    const value = said(text);
    if (value === undefined) return 'unreadable';
    return Number.isNaN(value) ? 'blank' : { evidence: 'plain', value, place: -1, currency: currencyOf() };
  }
  if (parts.power < 0) scan.percent = true;
  // A mark that can only be decimal is so in its column as well, or the column is not read.
  const isKnown = evidence !== 'dot3' && evidence !== 'comma3' && evidence !== 'doubt';
  return {
    evidence,
    value: isKnown ? readNumber(parts, evidence === 'comma' ? ',' : '.') : Number.NaN,
    place: isKnown ? -1 : scan.waiting.push(parts) - 1,
    currency: currencyOf(),
  };
}

function placeOf(currency: Currency, currencies: Currency[]): number {
  const at = currencies.indexOf(currency);
  return at >= 0 ? at + 1 : currencies.push(currency);
}

/**
 * The decimal mark of a column from all its numbers. A mark with always exactly three digits behind it separates
 * thousands where the locale's people use it so, unless the column writes 1,000 or more without a mark as well: then
 * only a person knows ('ask'). 'mixed': both marks are surely decimal somewhere.
 */
export function decimalMark(scan: NumberScan, locale: () => string): DecimalMark | 'ask' | 'mixed' {
  const { dot, comma, dot3, comma3, doubt, big } = scan.evidence;
  if (dot.count > 0 && comma.count > 0) return 'mixed';
  if (dot.count > 0) return '.';
  if (comma.count > 0) return ',';
  if (doubt.count > 0) return 'ask';
  if (dot3.count === 0 && comma3.count === 0) return '.';
  if ((dot3.count > 0 && comma3.count > 0) || big.count > 0) return 'ask';
  const mark = dot3.count > 0 ? ',' : '.';
  return decimalOf(locale()) === mark ? mark : 'ask';
}

/** Reads the texts that waited, now that the mark is known. */
export function settleNumbers(scan: NumberScan, decimal: DecimalMark): void {
  const read = scan.waiting.map((parts) => readNumber(parts, decimal));
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
