import type { Analysis } from '../../analysis/analysis';
import { reachOf } from '../../analysis/reach/data-reach';
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
  /** One for each day on which the data of some KPIs ends within the period. */
  notices: Sentence[];
}

/**
 * Null where the data reaches the day before the report. What holds for some of the KPIs is said of these alone: one tab
 * that has stopped does not speak for the others.
 */
export function dataEnd(
  lines: readonly ReportLine[],
  analysis: Analysis,
  { window }: SheetPeriod,
  occurrence: Occurrence,
  language: Language,
): ReportDataEnd | null {
  const dated = lines.filter(({ facts }) => !kpiOf(facts.kpi.id).anonymous);
  const titles = new Map<Day, string[]>();
  for (const { title, facts } of dated) {
    const end = reachOf(analysis.ends(), facts.result.rows, occurrence.day - 1);
    if (end !== null) titles.set(end, [...(titles.get(end) ?? []), title]);
  }
  const ends = [...titles].sort(([a], [b]) => a - b).map(([end, kpis]) => ({ end, kpis: kpis.join(', ') }));
  const [first] = ends;
  if (!first) return null;
  const count = [...titles.values()].flat().length;
  if (ends.length === 1 && count === dated.length) {
    const { short, notice } = saidOf(first.end, window, language);
    return { short, notices: notice ? [notice] : [] };
  }
  const notices = ends.flatMap(({ end, kpis }): Sentence[] => {
    const { notice } = saidOf(end, window, language);
    return notice ? [{ text: 'report_data_about', values: { notice, kpis } }] : [];
  });
  if (ends.length > 1) return { short: { text: 'report_data_some', values: { count, all: dated.length } }, notices };
  const values = { day: dayText(first.end, language), kpis: first.kpis };
  const isNone = window.period.from !== null && first.end < window.period.from;
  return { short: { text: isNone ? 'report_data_none_of' : 'report_data_until_of', values }, notices };
}

/** What is said of data that ends on a day; no notice where each KPI says it in place of its number. */
function saidOf(
  end: Day,
  window: SheetPeriod['window'],
  language: Language,
): { short: Sentence; notice: Sentence | null } {
  const values = { day: dayText(end, language) };
  const { from, to } = window.period;
  if (from !== null && end < from) return { short: { text: 'report_data_none', values }, notice: null };
  const isWhole = window.full !== null && to === window.full.to && end < to - 1;
  const whole = window.kind === 'month' || window.kind === 'quarter' ? window.kind : 'period';
  const notice: Sentence = isWhole ? { text: `report_data_part_${whole}`, values } : { text: 'schedule_stale', values };
  return { short: { text: 'report_data_until', values }, notice };
}
