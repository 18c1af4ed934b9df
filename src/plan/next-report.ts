import { type Day, monthStart, weekdayOf } from '../engine/day';
import { fiscalStart, shiftMonths } from './periods';
import type { Plan, PlannedReport } from './plan';
import { weekdays, workingDayTest } from './working-days';

/** Reports go out at eight unless the plan says otherwise. */
export const REPORT_HOUR = 8;

/** The day and hour of the first report after a day. */
export interface ReportMoment {
  day: Day;
  /** 0 to 23, in the spreadsheet's zone */
  hour: number;
}

/**
 * The next report after `asOf`: the next working day, the next first day of the week (Monday unless the plan says
 * otherwise), of the month or of the fiscal quarter. Null without a cadence.
 */
export function nextReport(report: PlannedReport | undefined, asOf: Day, plan: Plan): ReportMoment | null {
  const day = report?.cadence ? nextDay(report.cadence, asOf, plan) : null;
  return day === null ? null : { day, hour: report?.hour ?? REPORT_HOUR };
}

function nextDay(cadence: NonNullable<PlannedReport['cadence']>, asOf: Day, plan: Plan): Day | null {
  if (cadence === 'monthly') return monthStart(asOf, 1);
  if (cadence === 'quarterly') return shiftMonths(fiscalStart(asOf, 3, plan.fiscalYearStart ?? '01-01'), 3);
  const firstOfWeek = weekdays.indexOf(plan.weekStart ?? 'monday');
  const fits = cadence === 'weekly' ? (day: Day) => weekdayOf(day) === firstOfWeek : workingDayTest(plan.openingHours);
  // A year of holidays without one working day has no next report.
  for (let day = asOf + 1; day <= asOf + 366; day++) if (fits(day)) return day;
  return null;
}
