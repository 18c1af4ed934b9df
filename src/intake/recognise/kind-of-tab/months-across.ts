import { monthTongue } from '../../values/dates/month-names';
import { headerPeriod } from '../columns/header-period';
import type { SeenColumn } from '../recognise';

/** Fewer columns of numbers than this that are called after periods are no calendar. */
const FEWEST = 3;

/** True where columns of numbers, side by side, are called after months or quarters that follow each other: "Jan 2026", "2026-02", "mrt". */
export function hasMonthsAcross(columns: readonly SeenColumn[]): boolean {
  const tongue = monthTongue(columns.map(({ header }) => header.written));
  let run = 0;
  let next = 0;
  for (const { header, profile } of columns) {
    const period = profile.numbers > 0.9 ? headerPeriod(header, tongue) : null;
    const follows = period !== null && period.month === next;
    run = period === null || period.months > 3 ? 0 : follows ? run + 1 : 1;
    next = period === null ? 0 : ((period.month + period.months - 1) % 12) + 1;
    if (run >= FEWEST) return true;
  }
  return false;
}
