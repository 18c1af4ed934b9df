import type { Analysis } from '../../analysis/analysis';
import { reachOf } from '../../analysis/reach/data-reach';
import { addTo } from '../../base/add-to';
import type { Day } from '../../base/day';
import type { Language } from '../../base/language';
import { kpiOf } from '../../kpis';
import type { SheetPeriod } from '../../scorecard/kpi-facts';
import { dayText } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import type { Occurrence } from '../calendar/occurrence';
import type { ReportLine } from './report-line';

/** Where the data of a report ends before the report does. */
export interface ReportDataEnd {
  /** A few words for the subject and the first line. */
  short: Sentence;
  /** One for each day within the period on which the data of some KPIs ends. */
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
    if (end !== null) addTo(titles, end, title);
  }
  const { from } = window.period;
  const ends = [...titles]
    .sort(([a], [b]) => a - b)
    .map(([end, kpis]) => ({ end, kpis: kpis.join(', '), isNone: from !== null && end < from }));
  const [first] = ends;
  if (!first) return null;
  const count = [...titles.values()].flat().length;
  const isOfAll = count === dated.length;
  // Where there is nothing of the period, the line of the KPI says until when the data is.
  const notices = ends.flatMap(({ end, kpis, isNone }): Sentence[] => {
    if (isNone) return [];
    const notice = partOf(end, window, language);
    // One day, and of which KPIs, is said in the few words already.
    if (ends.length === 1 && notice.text === 'schedule_stale') return [];
    return isOfAll && ends.length === 1 ? [notice] : [{ text: 'report_data_about', values: { notice, kpis } }];
  });
  const values = { day: dayText(first.end, language), kpis: first.kpis, count, all: dated.length };
  return { short: { text: shortOf(ends, isOfAll), values }, notices };
}

/** What is said in a few words: of one day on which data ends or of several, of all KPIs or of some. */
function shortOf(ends: readonly { isNone: boolean }[], isOfAll: boolean): TextKey {
  const isNone = ends.every((one) => one.isNone);
  if (ends.length > 1 && isOfAll) return isNone ? 'report_data_none_all' : 'report_data_all';
  if (ends.length > 1) return 'report_data_some';
  if (isOfAll) return isNone ? 'report_data_none' : 'report_data_until';
  return isNone ? 'report_data_none_of' : 'report_data_until_of';
}

/** What is said of figures whose data ends on a day within their period. */
function partOf(end: Day, window: SheetPeriod['window'], language: Language): Sentence {
  const values = { day: dayText(end, language) };
  const isWhole = window.full !== null && window.period.to === window.full.to && end < window.period.to - 1;
  const whole = window.kind === 'month' || window.kind === 'quarter' ? window.kind : 'period';
  return isWhole ? { text: `report_data_part_${whole}`, values } : { text: 'schedule_stale', values };
}
