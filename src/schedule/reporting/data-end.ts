import type { Analysis } from '../../analysis/analysis';
import { reachOf } from '../../analysis/data-reach';
import type { Day } from '../../base/day';
import type { Language } from '../../base/language';
import { kpiOf } from '../../kpis';
import type { SheetPeriod } from '../../scorecard/kpi-facts';
import { dayText } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import type { Occurrence } from '../calendar/occurrence';
import type { ReportLine } from './report-line';

/** Where the data of a report ends before the report does. */
export interface ReportDataEnd {
  /** A few words for the subject and the first line. */
  short: Sentence;
  notice: Sentence;
}

/** Null where the data reaches the day before the report. */
export function dataEnd(
  lines: readonly ReportLine[],
  analysis: Analysis,
  { window }: SheetPeriod,
  occurrence: Occurrence,
  language: Language,
): ReportDataEnd | null {
  const ends = lines.flatMap(({ facts }): Day[] => {
    const end = kpiOf(facts.kpi.id).anonymous ? null : reachOf(analysis.ends(), facts.result.rows, occurrence.day - 1);
    return end === null ? [] : [end];
  });
  if (ends.length === 0) return null;
  const end = Math.min(...ends);
  const values = { day: dayText(end, language) };
  const { from, to } = window.period;
  if (from !== null && end < from) {
    return { short: { text: 'report_data_none', values }, notice: { text: 'report_data_none_notice', values } };
  }
  const isWhole = window.full !== null && to === window.full.to && end < to - 1;
  const whole = window.kind === 'month' || window.kind === 'quarter' ? window.kind : 'period';
  const notice: Sentence = isWhole ? { text: `report_data_part_${whole}`, values } : { text: 'schedule_stale', values };
  return { short: { text: 'report_data_until', values }, notice };
}
