import type { Analysis } from '../../analysis/analysis';
import type { Day } from '../../base/day';
import type { Language } from '../../base/language';
import { type Cadence, cadenceOf } from '../../plan/calendar/cadences';
import { periodWindow } from '../../plan/calendar/periods';
import { reportedBefore } from '../../plan/calendar/report-days';
import { elapsedShare } from '../../plan/calendar/working-days';
import type { Plan } from '../../plan/plan';
import type { SheetPeriod } from '../../scorecard/kpi-facts';
import { dayText, periodText } from '../../texts/day-text';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import type { Occurrence } from '../calendar/occurrence';

/**
 * What a report looks at: the period that has just ended, where its cadence reports on one (the month, of a monthly
 * report), else the plan's own period so far. Sent late, or without any data of it, a monthly report is about the same
 * month.
 */
export function reportPeriod(cadence: Cadence, occurrence: Occurrence, analysis: Analysis): SheetPeriod {
  const { plan, firstDay } = analysis;
  const ended = cadenceOf(cadence).reportsOn;
  const asOf = ended ? reportedBefore(cadence, occurrence.day, plan) - 1 : analysis.asOf;
  const window = periodWindow(ended ?? plan.period ?? 'all', asOf, plan);
  const elapsed = window.full && elapsedShare(window.full.from, window.full.to, asOf + 1, plan.openingHours);
  return { window, elapsed, firstDay, asOf };
}

/** The span of a period; of one that begins after the data ends, only its first day. */
export function periodInWords(period: SheetPeriod, language: Language): string {
  const { from, to } = period.window.period;
  if (from === null) return periodName(period.window.period, language);
  if (to <= from) return say({ text: 'report_not_begun', values: { from: dayText(from, language) } }, language);
  return shortSpan(period, language);
}

/** `May 2017`, `Q2 2017`, `1–19 May 2017`, `1 Apr – 19 May 2017`, `30 May 2017`; of an open beginning, only the last day. */
export function shortSpan({ window }: SheetPeriod, language: Language): string {
  return spanOf(window.period, language);
}

/** The same of any days, `to` the day after the last. */
export function spanOf({ from, to }: { from: Day | null; to: Day }, language: Language): string {
  return from === null || from >= to
    ? dayText(Math.max(from ?? to - 1, to - 1), language)
    : periodText(from, to, language);
}

/** True when the period is over, so that its figures are final as far as the data goes. */
export function isOver({ window, asOf }: SheetPeriod): boolean {
  return window.full !== null && window.full.to <= asOf + 1;
}

/** The whole of the period before, where the comparison is with a part of it; null where it is with the whole. */
export function wholePrevious({ window }: SheetPeriod, plan: Plan): { from: number; to: number } | null {
  const { previous, kind } = window;
  if (previous === null || previous.from === null || kind === 'all' || kind === 'custom') return null;
  const { full } = periodWindow(kind, previous.from, plan);
  return full && full.to > previous.to ? full : null;
}
