import type { Cell } from '../../base/cell';
import { rangeOf } from '../../base/column-range';
import { dayFrom, type Wall } from '../../base/day';
import type { Zone } from '../../base/zone';
import { inLocale } from '../../intake/currency/currencies';
import { textOf, trimmed } from '../../intake/text/plain-text';
import { decimalMark, scanNumbers, settleNumbers } from '../../intake/values/amounts/number-column';
import { type DateScan, dateOrder, scanDates } from '../../intake/values/dates/date-column';
import { settleCenturies, valuesInOrder } from '../../intake/values/dates/short-years';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import { type ArgumentPlace, errorOf, wrongCell } from './cells';

/** How cells of an argument are read: by the rules by which raw tabs are read, except that nothing unreadable is let by. */
export interface CellReader {
  zone: Zone;
  /** Asked only where a column mixes real dates and text, or thousands that may be decimals. */
  locale(): string;
}

/** The cells of one argument, and where each lies. */
export interface PlacedCells {
  argument: string;
  cells: Cell[];
  placeOf(index: number): ArgumentPlace;
}

/**
 * Numbers, those typed as text included (€ 1.054,-, 25%); NaN is blank. The decimal mark is decided from all of them.
 * Throws a Refusal for the first cell that is none, where the mark cannot be told, and for amounts in several currencies.
 */
export function readNumbers(
  placed: PlacedCells,
  locale: CellReader['locale'],
  expected: Sentence = { text: 'expected_number' },
): number[] {
  const scan = scanNumbers(asRows(placed), 0);
  refuseFirst(placed, [...scan.errors.rows, ...scan.unreadable.rows], expected);
  const mark = decimalMark(scan, locale);
  if (mark === 'ask' || mark === 'mixed') {
    throw new Refusal({ text: 'decimal_mark_unclear', values: { argument: placed.argument } });
  }
  const named = new Set(
    scan.currencies.map((currency) => inLocale(currency, scan.currencies.length > 1 ? locale() : '')),
  );
  if (named.size > 1) throw new Refusal({ text: 'several_currencies' });
  settleNumbers(scan, mark);
  refuseFirst(placed, scan.unreadable.rows, expected);
  return Array.from(scan.values);
}

/**
 * Moments on the wall clock: date cells, text, serial numbers; NaN is blank. Whether the day or the month comes first is
 * decided from all of them. Throws a Refusal for the first cell that is none, and where the order cannot be told.
 */
export function readWalls(placed: PlacedCells, { zone, locale }: CellReader): Wall[] {
  const expected: Sentence = { text: 'expected_date' };
  const scan = scanDates(asRows(placed), 0, zone);
  refuseFirst(placed, [...scan.errors.rows, ...scan.unreadable.rows], expected);
  const order = dateOrder(scan, mixesDatesAndText(scan) ? locale() : '');
  const { argument } = placed;
  if (order === 'ask') throw new Refusal({ text: 'date_order_unclear', values: { argument, example: scan.example } });
  if (order === 'mixed' || order === 'swapped')
    throw new Refusal({ text: `date_order_${order}`, values: { argument } });
  const walls = valuesInOrder(scan, order);
  settleCenturies(scan.shortRows, walls, LAST_OF_TWO_DIGITS);
  refuseFirst(
    placed,
    scan.shortRows.filter((row) => Number.isNaN(walls[row])),
    expected,
  );
  return Array.from(walls);
}

/** A year of two digits in a cell is of 1950 to 2049: no clock is asked, so that a cell keeps its value. */
const LAST_OF_TWO_DIGITS = dayFrom(2049, 12, 31);

/** Trimmed texts; numbers and dates as ids are texts too. Throws a Refusal for an error cell. */
export function readTexts(placed: PlacedCells): string[] {
  return placed.cells.map((cell, index) => {
    if (errorOf(cell) !== null) throw wrongCell(placed.placeOf(index), { text: 'expected_text' }, cell);
    return textOf(cell);
  });
}

export function isBlankText(cell: Cell): boolean {
  return (
    cell === null || cell === undefined || (typeof cell === 'string' && errorOf(cell) === null && trimmed(cell) === '')
  );
}

function asRows({ cells }: PlacedCells): Cell[][] {
  return cells.map((cell) => [cell]);
}

function mixesDatesAndText(scan: DateScan): boolean {
  return scan.dates.count > 0 && scan.onlyDay.count + scan.onlyMonth.count > 0;
}

function refuseFirst({ cells, placeOf }: PlacedCells, rows: number[], expected: Sentence): void {
  if (rows.length === 0) return;
  const first = rangeOf(Float64Array.from(rows)).low;
  throw wrongCell(placeOf(first), expected, cells[first]);
}
