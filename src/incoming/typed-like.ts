import { type Cell, isDate } from '../base/cell';
import type { Zone } from '../base/zone';
import { isEmpty } from '../intake/text/plain-text';
import { decimalMark, scanNumbers, settleNumbers } from '../intake/values/amounts/number-column';
import { dateOrder, scanDates } from '../intake/values/dates/date-column';

/** A column is of a kind when so many of its filled cells are. */
const MOSTLY = 0.8;

/** A text that is a number and nothing else: with a currency or a percent sign beside it, it stays what was exported. */
const BARE_NUMBER = /^[\s\u00a0\u202f]*[+-]?\d[\d.,'’\s\u00a0\u202f]*$/;

/**
 * The cells of one column of an export (rows × 1, as they stand in it), as Sheets would hold them beside those that stand
 * in the tab's column: dates where those are dates, numbers where those are numbers. What reads two ways, or not at all,
 * stays text, which is read and asked about as any text is.
 */
export function typedLike(
  before: readonly Cell[],
  incoming: readonly Cell[],
  { zone, locale }: { zone: Zone; locale: string },
): Cell[] {
  const filled = before.filter((cell) => !isEmpty(cell));
  const share = (isKind: (cell: Cell) => boolean): number => filled.filter(isKind).length / Math.max(1, filled.length);
  if (share(isDate) >= MOSTLY) return datesOf(incoming, zone, locale);
  if (share((cell) => typeof cell === 'number') >= MOSTLY) return numbersOf(incoming, locale);
  return [...incoming];
}

function datesOf(cells: readonly Cell[], zone: Zone, locale: string): Cell[] {
  const rows = cells.map((cell) => [cell]);
  const scan = scanDates(rows, 0, zone);
  const order = dateOrder(scan, locale);
  // Which century a year of two digits lies in depends on what the date is of.
  if (scan.shortRows.length > 0 || (order !== 'any' && order !== 'd/m/y' && order !== 'm/d/y')) return [...cells];
  const walls = order === 'm/d/y' ? (scan.monthFirst ?? scan.dayFirst) : scan.dayFirst;
  return cells.map((cell, row) =>
    typeof cell !== 'string' || Number.isNaN(walls[row]) ? cell : new Date(zone.toInstant(walls[row])),
  );
}

function numbersOf(cells: readonly Cell[], locale: string): Cell[] {
  const scan = scanNumbers(
    cells.map((cell) => [cell]),
    0,
  );
  const mark = decimalMark(scan, () => locale);
  if (mark === 'ask' || mark === 'mixed') return [...cells];
  settleNumbers(scan, mark);
  return cells.map((cell, row) =>
    typeof cell === 'string' && BARE_NUMBER.test(cell) && !Number.isNaN(scan.values[row]) ? scan.values[row] : cell,
  );
}
