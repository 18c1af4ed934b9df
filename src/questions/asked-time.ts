import type { Analysis } from '../analysis/analysis';
import { civilOf, type Day, dayFrom } from '../base/day';
import { customPeriodText, periodWindow } from '../plan/calendar/periods';
import type { Time } from './meaning/time-named';

/**
 * A time that a question names as a plan would write its period: quarters and years begin as the plan’s do, and the last one is
 * that which is over once the last day of the data is. Null where it has not begun.
 */
export function periodOfTime(time: Time, { asOf, plan }: Pick<Analysis, 'asOf' | 'plan'>): string | null {
  const ofPlan = (unit: 'month' | 'quarter' | 'year', day: Day) =>
    periodWindow(unit, day, plan).full ?? { from: day, to: day };
  if ('back' in time) {
    if (time.back === 0) return time.unit;
    return customPeriodText(ofPlan(time.unit, ofPlan(time.unit, asOf + 1).from - 1));
  }
  if (time.unit === 'year') return begun({ from: dayFrom(time.year, 1, 1), to: dayFrom(time.year + 1, 1, 1) }, asOf);
  const { unit, which, year } = time;
  const numberOf = ({ from }: { from: Day }): number =>
    unit === 'month' ? civilOf(from).month : Math.round((from - ofPlan('year', from).from) / DAYS_A_QUARTER) + 1;
  let span = ofPlan(unit, year === null ? asOf : dayFrom(year, 12, 31));
  // Within a year each comes once.
  for (let back = 0; back < 12 && numberOf(span) !== which; back++) span = ofPlan(unit, span.from - 1);
  return begun(span, asOf);
}

const DAYS_A_QUARTER = 91;

const begun = (span: { from: Day; to: Day }, asOf: Day): string | null =>
  span.from > asOf ? null : customPeriodText(span);
