import { type Day, monthStart, weekdayOf } from '../../base/day';
import type { Cadence, Plan } from '../plan';
import { fiscalSpan } from './periods';
import { weekdays, workingDayTest } from './working-days';

/** A year of holidays without one working day has no report day. */
const LONGEST_SEARCH = 366;

/**
 * The last day up to and including `day` on which a report goes out: a working day, the first day of the week (Monday
 * unless the plan says otherwise), of the month or of the fiscal quarter.
 */
export function lastReportDay(cadence: Cadence, day: Day, plan: Plan): Day | null {
  switch (cadence) {
    case 'workday':
      return searched(day, -1, workingDayTest(plan.openingHours));
    case 'weekly':
      return weekStart(day, plan);
    case 'monthly':
      return monthStart(day);
    case 'quarterly':
      return quarter(day, plan).from;
  }
}

/** The first such day after `day`. */
export function nextReportDay(cadence: Cadence, day: Day, plan: Plan): Day | null {
  switch (cadence) {
    case 'workday':
      return searched(day + 1, 1, workingDayTest(plan.openingHours));
    case 'weekly':
      return weekStart(day, plan) + 7;
    case 'monthly':
      return monthStart(day, 1);
    case 'quarterly':
      return quarter(day, plan).to;
  }
}

function weekStart(day: Day, plan: Plan): Day {
  return day - ((weekdayOf(day) - weekdays.indexOf(plan.weekStart ?? 'monday') + 7) % 7);
}

function quarter(day: Day, plan: Plan): { from: Day; to: Day } {
  return fiscalSpan(day, 3, plan.fiscalYearStart ?? '01-01');
}

function searched(first: Day, step: 1 | -1, fits: (day: Day) => boolean): Day | null {
  for (let day = first, tries = 0; tries < LONGEST_SEARCH; day += step, tries++) if (fits(day)) return day;
  return null;
}
