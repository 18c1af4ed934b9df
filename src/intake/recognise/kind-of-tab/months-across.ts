import { civilOf, dayOf } from '../../../base/day';
import { UTC } from '../../../base/zone';
import type { HeaderText } from '../../text/header-text';
import { dateText } from '../../values/dates/date-text';
import { monthNamed } from '../../values/dates/month-names';
import type { SeenColumn } from '../recognise';

/** Fewer columns of numbers than this that are called after months are no calendar. */
const FEWEST = 3;

/** True where columns of numbers, side by side, are called after months that follow each other: "Jan 2026", "2026-02", "mrt". */
export function hasMonthsAcross(columns: readonly SeenColumn[]): boolean {
  let run = 0;
  let before = 0;
  for (const { header, profile } of columns) {
    const month = profile.numbers > 0.9 ? monthOf(header) : 0;
    run = month === 0 ? 0 : month === (before % 12) + 1 ? run + 1 : 1;
    before = month;
    if (run >= FEWEST) return true;
  }
  return false;
}

/** 1 to 12; 0 for a header that is no month. */
function monthOf({ words, written }: HeaderText): number {
  const [month, ...others] = words.flatMap((word) => monthNamed(word) ?? []);
  if (
    month !== undefined &&
    others.length === 0 &&
    words.every((word) => monthNamed(word) || /^(\d\d){1,2}$/.test(word))
  )
    return month;
  const day = dateText(written, UTC);
  return day === null || Number.isNaN(day.dayFirst) ? 0 : civilOf(dayOf(day.dayFirst)).month;
}
