import { type Day, dayFrom, monthStart } from '../../base/day';
import { weekStart } from '../../base/weekday';
import type { Plan } from '../plan';
import { type Cadence, cadenceOf, type Recurrence } from './cadences';
import { fiscalSpan } from './periods';
import { workingDayTest } from './working-days';

/** A year of holidays without one working day has no report day. */
const LONGEST_SEARCH = 366;

/**
 * The Monday from which weeks are counted, for every plan: reports that skip weeks come in the same weeks whoever made
 * the plan, whenever, and in years of 53 weeks too.
 */
const COUNTED_FROM = dayFrom(2024, 1, 1);

/**
 * The last day up to and including `day` on which a report goes out: the first working day of its week, month or quarter,
 * as nobody reads it before. A week of holidays has none of its own.
 */
export function lastReportDay(cadence: Cadence, day: Day, plan: Plan): Day | null {
  const { comes } = cadenceOf(cadence);
  const isWorkingDay = workingDayTest(plan.openingHours);
  if (comes.on === 'working days') return searched(day, -1, isWorkingDay);
  for (
    let { from } = spanAt(comes, day, plan);
    from > day - 2 * LONGEST_SEARCH;
    from = spanAt(comes, from - 1, plan).from
  ) {
    const sent = searched(from, 1, isWorkingDay) ?? from;
    if (sent <= day) return sent;
  }
  return null;
}

/** The first such day after `day`. */
export function nextReportDay(cadence: Cadence, day: Day, plan: Plan): Day | null {
  const { comes } = cadenceOf(cadence);
  const isWorkingDay = workingDayTest(plan.openingHours);
  if (comes.on === 'working days') return searched(day + 1, 1, isWorkingDay);
  for (let { from } = spanAt(comes, day, plan); from < day + 2 * LONGEST_SEARCH; from = spanAt(comes, from, plan).to) {
    const sent = searched(from, 1, isWorkingDay) ?? from;
    if (sent > day) return sent;
  }
  return null;
}

/** The day after the period that a report of this day is about has ended. */
export function reportedBefore(cadence: Cadence, day: Day, plan: Plan): Day {
  const { comes } = cadenceOf(cadence);
  return comes.on === 'working days' ? day : spanAt(comes, day, plan).from;
}

/** The first day of the weeks that a cadence skipping some of them is counted from; null for one that skips none. */
export function countedFrom(cadence: Cadence, plan: Plan): Day | null {
  const { comes } = cadenceOf(cadence);
  return comes.on === 'week start' && comes.weeks > 1 ? firstWeek(plan) : null;
}

/** The days from one report up to the next, half-open, in which a day falls. */
function spanAt(comes: Exclude<Recurrence, { on: 'working days' }>, day: Day, plan: Plan): { from: Day; to: Day } {
  switch (comes.on) {
    case 'week start': {
      const length = 7 * comes.weeks;
      const first = firstWeek(plan);
      const from = first + Math.floor((day - first) / length) * length;
      return { from, to: from + length };
    }
    case 'month start':
      return { from: monthStart(day), to: monthStart(day, 1) };
    case 'fiscal start':
      return fiscalSpan(day, comes.months, plan.fiscalYearStart ?? '01-01');
  }
}

/** Weeks begin on Monday unless the plan says otherwise. */
function firstWeek(plan: Plan): Day {
  return weekStart(COUNTED_FROM + 6, plan.weekStart);
}

function searched(first: Day, step: 1 | -1, fits: (day: Day) => boolean): Day | null {
  for (let day = first, tries = 0; tries < LONGEST_SEARCH; day += step, tries++) if (fits(day)) return day;
  return null;
}
