import type { Analysis } from '../analysis/analysis';
import { type Day, monthStart } from '../base/day';
import type { Language } from '../base/language';
import { kpiOf } from '../kpis';
import { playerOf } from '../kpis/roles';
import { kpiTitle } from '../plan/kpi-name';
import { gapOf } from '../questions/gap/gap';
import { gapTexts } from '../questions/gap/say-gap';
import { numberFormat } from '../sheet/draft/number-format';
import { periodText, shortDayText } from '../texts/day-text';
import { say } from '../texts/say';
import { isSentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';
import { axisFor, shortly } from './axis';
import type { Chart, ChartSeries } from './chart';
import { colours } from './colours';
import { named, unitText } from './unit-text';

/** Longer periods are drawn by month, others by week. */
const MOST_WEEKS = 14;
const DAYS_A_WEEK = 7;

/**
 * The period that runs: what is won so far, added up week by week or month by month, where it is expected to end, and the target.
 * Null where any of these is not known.
 */
export function gapChart(analysis: Analysis, language: Language): Chart | null {
  const gap = gapOf(analysis);
  if (isSentence(gap)) return null;
  const { period, currency, won, comesTo, target } = gap;
  const { id, variant } = playerOf('amount won');
  const days = endsOf(period, analysis.asOf);
  const wonBy = (last: Day): number | null => {
    if (last > analysis.asOf) return null;
    return last === analysis.asOf ? won : (analysis.pastValue(id, variant, { from: period.from, to: last + 1 }) ?? 0);
  };
  const told = (text: TextKey): string => say({ text }, language);
  const series: ChartSeries[] = [
    { name: told('chart_gap_won'), colour: colours.measured, role: 'measured', values: days.map(wonBy) },
    { name: told('column_target'), colour: colours.target, role: 'target', values: days.map(() => target.amount) },
    {
      name: told('chart_gap_expected'),
      colour: colours.unfinished,
      role: 'unfinished',
      values: days.map((last) => (last === period.to - 1 ? comesTo.value : null)),
    },
  ];
  const values = series.flatMap((one) => one.values);
  const shown = shortly('money', values, language);
  const kpi = named(kpiTitle(kpiOf(id), variant, language), unitText('money', currency, language));
  return {
    kind: 'line',
    key: 'gap',
    title: say({ text: 'chart_gap', values: { kpi, period: periodText(period.from, period.to, language) } }, language),
    lead: null,
    words: gapTexts(gap, language).join(' '),
    labelled: told('history_to'),
    labels: days.map((last) => shortDayText(last, language)),
    series,
    axis: axisFor(values, { fromZero: true, unit: 'money', language }),
    format: numberFormat('money', Math.max(target.amount, comesTo.value), currency, language),
    table: [series.map(({ name }) => name), [won, target.amount, comesTo.value].map(shown)],
  };
}

/** The last days of the weeks, or of the months, of a period, its own last day, and the last day of the data among them. */
function endsOf({ from, to }: { from: Day; to: Day }, asOf: Day): Day[] {
  const isLong = to - from > MOST_WEEKS * DAYS_A_WEEK;
  const next = (start: Day): Day => (isLong ? monthStart(start, 1) : start + DAYS_A_WEEK);
  const ends = new Set([to - 1, ...(asOf < from ? [] : [asOf])]);
  for (let end = next(from); end < to; end = next(end)) ends.add(end - 1);
  return [...ends].sort((a, b) => a - b);
}
