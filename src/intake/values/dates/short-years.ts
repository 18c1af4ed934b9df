import { civilOf, type Day, dayFrom, dayOf, isCivilDate, MILLISECONDS_A_DAY, type Wall } from '../../../base/day';
import type { DateOrder, DateScan } from './date-column';

/** True where every date with a year of two digits can begin with it, as in Sweden and Hungary: 26-03-15. */
export function canBeginWithYear({ shortTexts }: DateScan): boolean {
  return shortTexts.length > 0 && shortTexts.every(({ yearFirst }) => !Number.isNaN(yearFirst ?? Number.NaN));
}

/** True where the first numbers of such dates are so few, beside the last, that they are likelier years than days. */
export function seemsToBeginWithYear(scan: DateScan): boolean {
  if (!canBeginWithYear(scan)) return false;
  const distinct = new Set(scan.shortTexts);
  const firsts = new Set<number>();
  const lasts = new Set<number>();
  for (const { yearFirst, dayFirst, monthFirst } of distinct) {
    firsts.add(civilOf(dayOf(yearFirst as Wall)).year);
    lasts.add(civilOf(dayOf(Number.isNaN(dayFirst) ? monthFirst : dayFirst)).year);
  }
  return distinct.size > 3 && firsts.size * 2 <= lasts.size;
}

/** The values of the column in an order, with years of two digits as of this century. */
export function valuesInOrder(scan: DateScan, order: DateOrder | 'any'): Float64Array {
  if (order === 'm/d/y' && scan.monthFirst !== null) return scan.monthFirst;
  if (order === 'y/m/d')
    scan.shortRows.forEach((row, at) => {
      scan.dayFirst[row] = scan.shortTexts[at].yearFirst ?? Number.NaN;
    });
  return scan.dayFirst;
}

/**
 * Puts days with a year of two digits in their century, in place: one later than `latest` was a hundred years before.
 * `notBefore`: what began before them, per row, since an end is never put before its start.
 */
export function settleCenturies(
  rows: readonly number[],
  values: Float64Array,
  latest: Day,
  notBefore?: Float64Array,
): void {
  for (const row of rows) {
    if (!(dayOf(values[row]) > latest)) continue;
    const before = aCenturyBefore(values[row]);
    if (!(notBefore !== undefined && before < notBefore[row])) values[row] = before;
  }
}

/** The same day a hundred years before; NaN for a 29 February that there was none of. */
function aCenturyBefore(wall: Wall): Wall {
  const day = dayOf(wall);
  const { year, month, date } = civilOf(day);
  if (!isCivilDate(year - 100, month, date)) return Number.NaN;
  return wall - (day - dayFrom(year - 100, month, date)) * MILLISECONDS_A_DAY;
}
