import type { Day } from '../../base/day';
import type { Plan, PlannedReport } from '../plan';
import { nextReportDay } from './report-days';

/** Reports go out at eight unless the plan says otherwise. */
export const REPORT_HOUR = 8;

/** The day and hour of the first report after a day. */
export interface ReportMoment {
  day: Day;
  /** 0 to 23, in the spreadsheet's zone */
  hour: number;
}

/** The next report after `asOf`; null without a cadence. */
export function nextReport(report: PlannedReport | undefined, asOf: Day, plan: Plan): ReportMoment | null {
  const day = report?.cadence ? nextReportDay(report.cadence, asOf, plan) : null;
  return day === null ? null : { day, hour: report?.hour ?? REPORT_HOUR };
}
