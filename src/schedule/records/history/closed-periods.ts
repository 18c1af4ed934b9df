import { type Day, monthStart } from '../../../base/day';
import { cadenceOf } from '../../../plan/calendar/cadences';
import { fiscalSpan, periodWindow } from '../../../plan/calendar/periods';
import { firstWholeMonth } from '../../../plan/goals/history';
import type { Plan } from '../../../plan/plan';

/** A period that has ended, half-open, and the word for its kind. */
export interface ClosedPeriod {
  kind: 'month' | 'quarter' | 'year' | 'custom';
  from: Day;
  to: Day;
}

/** How far back figures are still compared with what was recorded. */
export const WATCHED_MONTHS = 13;

/** How far back a KPI's past is recorded when it is new. */
const REMEMBERED_MONTHS = 36;

/**
 * The periods that have ended by the end of `asOf` and that the data covers, oldest first: every month, the quarters and
 * years that the plan or a report of it goes by, and the plan's own span of dates. `isNew`: as far back as is remembered of a KPI
 * without any past yet, else as far as is watched.
 */
export function closedPeriods(plan: Plan, firstDay: Day, asOf: Day, isNew: boolean): ClosedPeriod[] {
  const months = isNew ? REMEMBERED_MONTHS : WATCHED_MONTHS;
  const first = Math.max(firstWholeMonth(firstDay), monthStart(asOf + 1, -months));
  const periods: ClosedPeriod[] = [];
  for (let from = first; monthStart(from, 1) <= asOf + 1; from = monthStart(from, 1)) {
    periods.push({ kind: 'month', from, to: monthStart(from, 1) });
  }
  const fiscal = plan.fiscalYearStart ?? '01-01';
  const reported = new Set(
    (plan.kpis ?? []).map(({ report }) => report?.cadence && cadenceOf(report.cadence).reportsOn),
  );
  const lengths = [
    ['quarter', 3, plan.period === 'quarter' || reported.has('quarter')],
    ['year', 12, plan.period === 'year' || reported.has('year')],
  ] as const;
  for (const [kind, length, wanted] of lengths) {
    for (let day = asOf + 1; wanted; ) {
      const before = fiscalSpan(fiscalSpan(day, length, fiscal).from - 1, length, fiscal);
      if (before.from < first) break;
      periods.push({ kind, ...before });
      day = before.from;
    }
  }
  const { full } = periodWindow(plan.period ?? 'all', asOf, plan);
  const isCustom = full !== null && (plan.period ?? '').includes('..') && full.to <= asOf + 1;
  if (isCustom) periods.push({ kind: 'custom', ...full });
  return periods.sort((a, b) => a.to - b.to || b.from - a.from);
}
