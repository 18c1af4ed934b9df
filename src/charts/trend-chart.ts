import type { Day } from '../base/day';
import type { Language } from '../base/language';
import { capitalized } from '../base/text/capitalized';
import type { Unit } from '../base/unit';
import type { MonthValue } from '../plan/goals/history';
import { numberFormat } from '../sheet/draft/number-format';
import { dayText, monthText } from '../texts/day-text';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { valueText } from '../texts/value-text';
import { axisFor, shortly } from './axis';
import type { Chart, ChartSeries } from './chart';
import { colours } from './colours';
import { named, unitText } from './unit-text';

/** A month that is not over, or of which the last days have not come in. */
export interface RunningMonth extends MonthValue {
  /** The last day that is in. */
  until: Day;
}

/** The months of one KPI, and the targets that held in them. */
export interface Trend {
  /** Of the KPI: `win_rate`, `churn: article` */
  key: string;
  /** Of the KPI, in the reader's language. */
  title: string;
  unit: Unit;
  currency: string | null;
  /** Adds up over time: drawn from zero. */
  flow: boolean;
  /** Whole months, oldest first; null where a month has no number. */
  months: MonthValue[];
  /** The month that is not over yet, so far; null to leave it out. */
  running: RunningMonth | null;
  /** Why months have no number though rows tell of them; null where none does. */
  gaps: Sentence | null;
  /** The target of a month; null without one. */
  targetOf: (month: string) => number | null;
}

/** Months in the table under the picture: as many as fit side by side. */
const TABLE_MONTHS = 4;

/** A KPI by month with its target; null when there are not two months to draw. */
export function trendChart(trend: Trend, language: Language): Chart | null {
  const { title, unit, currency, flow, running } = trend;
  // Months before the first number would be an empty half of the picture; where nothing has come in yet is no zero.
  const first = trend.months.findIndex(({ value }) => value !== null && !(flow && value === 0));
  const months = first < 0 ? [] : trend.months.slice(first);
  const known = months.filter(({ value }) => value !== null);
  if (known.length < 2) return null;
  const all = running && running.value !== null ? [...months, running] : months;
  const told = (sentence: Sentence): string => say(sentence, language);
  const gaps = trend.gaps && `${capitalized(told(trend.gaps))}.`;
  const isRunning = (month: MonthValue): boolean => all.length > months.length && month === running;
  const targets = all.map(({ month }) => trend.targetOf(month));
  const series: ChartSeries[] = [
    {
      // The title stands above: a long one would push the legend over the axis.
      name: told({ text: 'sheet_actual' }),
      colour: colours.measured,
      role: 'measured',
      values: all.map((month) => (isRunning(month) ? null : month.value)),
    },
  ];
  if (targets.some((target) => target !== null)) {
    series.push({ name: told({ text: 'column_target' }), colour: colours.target, role: 'target', values: targets });
  }
  if (all.length > months.length) {
    const values = all.map((month) => (isRunning(month) ? month.value : null));
    series.push({ name: told({ text: 'chart_so_far' }), colour: colours.unfinished, role: 'unfinished', values });
  }
  const values = series.flatMap((one) => one.values);
  const shown = shortly(unit, values, language);
  const parts = { kpi: named(title, unitText(unit, currency, language)) };
  return {
    kind: 'line',
    key: `trend ${trend.key}`,
    title: told({ text: 'chart_trend', values: parts }),
    lead: gaps,
    words: [wordsOf(trend, known, language), soFar(running, trend, language)]
      .flatMap((sentence) => (sentence ? told(sentence) : []))
      .concat(gaps ?? [])
      .join(' '),
    labelled: told({ text: 'chart_month' }),
    labels: all.map(({ month }) => monthText(month, language)),
    series,
    axis: axisFor(values, { fromZero: flow, unit, language }),
    format: numberFormat(unit, known[known.length - 1].value, currency, language),
    table: tableOf(all, targets, { shown, language, running: isRunning }),
  };
}

function wordsOf(trend: Trend, known: readonly MonthValue[], language: Language): Sentence {
  const sorted = [...known].sort((a, b) => (a.value as number) - (b.value as number));
  const [lowest, highest, last] = [sorted[0], sorted[sorted.length - 1], known[known.length - 1]];
  const target = trend.targetOf(last.month);
  const shown = (value: number | null): string => valueText(value ?? 0, trend.unit, trend.currency, language);
  const [low, high] = [shown(lowest.value), shown(highest.value)];
  const months = { lowMonth: monthText(lowest.month, language), highMonth: monthText(highest.month, language) };
  const values = {
    kpi: trend.title,
    last: shown(last.value),
    month: monthText(last.month, language),
    target: target === null ? '' : ({ text: 'chart_trend_target', values: { target: shown(target) } } as const),
    range:
      low === high
        ? ({ text: 'chart_trend_flat' } as const)
        : ({ text: 'chart_trend_range', values: { low, high, ...months } } as const),
  };
  return { text: 'chart_trend_words', values };
}

/** What is in of the month that is not whole. */
function soFar(running: RunningMonth | null, { unit, currency }: Trend, language: Language): Sentence | null {
  if (running === null || running.value === null) return null;
  const values = { month: monthText(running.month, language), until: dayText(running.until, language) };
  return {
    text: 'chart_so_far_words',
    values: { ...values, value: valueText(running.value, unit, currency, language) },
  };
}

/** The last months side by side: what was reached, and the target where there is one. */
function tableOf(
  months: readonly MonthValue[],
  targets: readonly (number | null)[],
  setting: { shown: (value: number) => string; language: Language; running: (month: MonthValue) => boolean },
): string[][] {
  const { shown, language, running } = setting;
  const from = Math.max(0, months.length - TABLE_MONTHS);
  const text = (value: number | null): string => (value === null ? '–' : shown(value));
  const named = (month: MonthValue): string => {
    const name = monthText(month.month, language);
    return running(month) ? say({ text: 'chart_month_so_far', values: { month: name } }, language) : name;
  };
  const last = months.slice(from);
  const wanted = targets.slice(from);
  return [
    [say({ text: 'chart_month' }, language), ...last.map(named)],
    [say({ text: 'sheet_actual' }, language), ...last.map(({ value }) => text(value))],
    ...(wanted.every((target) => target === null)
      ? []
      : [[say({ text: 'column_target' }, language), ...wanted.map(text)]]),
  ];
}
