import { keyText } from '../analysis/breakdown/group-key';
import { inSentence, type Language } from '../base/language';
import type { Unit } from '../base/unit';
import { type DimensionId, dimensionOf } from '../dimensions';
import { rep } from '../dimensions/team/rep';
import { NO_LABEL } from '../engine/groups';
import type { GroupResult } from '../engine/result';
import { numberFormat } from '../sheet/draft/number-format';
import { say } from '../texts/say';
import { valueText } from '../texts/value-text';
import { axisFor, shortly } from './axis';
import type { Chart } from './chart';
import { colours } from './colours';
import { named, unitText } from './unit-text';

/** One KPI by group over one period. */
export interface Split {
  key: string;
  by: DimensionId;
  title: string;
  unit: Unit;
  currency: string | null;
  /** In words: `1 May 2017 up to and including 31 May 2017` */
  period: string;
  /** The same as short as a header takes it: `May 2017 so far`; '' of everything. */
  span: string;
  groups: readonly GroupResult[];
}

/** More bars than this are no picture any more; the rest is told together. */
const MOST_BARS = 8;

/** A bar per group, the longest first, each with its amount; null when there are not two to compare. For what adds up only. */
export function breakdownChart(split: Split, language: Language): Chart | null {
  const { by, title, unit, currency, groups, period, span } = split;
  const known = groups.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
  if (known.filter(({ key }) => key !== NO_LABEL).length < 2) return null;
  if (known.every(({ value }) => value === 0)) return null;
  const sorted = known.sort((a, b) => b.value - a.value);
  // One group left over has a bar too: nobody is "others".
  const count = sorted.length === MOST_BARS + 1 ? sorted.length : MOST_BARS;
  const shown = sorted.slice(0, count);
  const rest = sorted.slice(count);
  const nameOf = (key: string): string => keyText(key, by, language);
  const bars = shown.map(({ key, value }) => ({ name: nameOf(key), value }));
  const values = bars.map(({ value }) => value);
  const amount = shortly(unit, values, language);
  const whole = sorted.reduce((sum, { value }) => sum + value, 0);
  const others = {
    name: say({ text: 'chart_rest', values: { count: rest.length } }, language),
    value: rest.reduce((sum, { value }) => sum + value, 0),
  };
  const { title: label } = dimensionOf(by);
  return {
    kind: 'bars',
    key: `${by === rep.id ? 'reps' : by} ${split.key}`,
    title: say(
      {
        text: rest.length > 0 ? 'chart_breakdown_first' : 'chart_breakdown',
        values: {
          dimension: inSentence(label),
          kpi: named(title, unitText(unit, currency, language)),
          count: bars.length,
        },
      },
      language,
    ),
    lead: null,
    words: say(
      {
        text: 'chart_breakdown_words',
        values: {
          kpi: title,
          period,
          first: nameOf(sorted[0].key),
          most: valueText(sorted[0].value, unit, currency, language),
          whole: valueText(whole, unit, currency, language),
        },
      },
      language,
    ),
    labelled: label[language],
    labels: bars.map(({ name }) => name),
    series: [{ name: span || title, colour: colours.measured, role: 'measured', values }],
    axis: axisFor(values, { fromZero: true, unit, language }),
    format: numberFormat(unit, sorted[0].value, currency, language),
    table: [
      [label[language], span || title],
      ...(rest.length > 0 ? [...bars, others] : bars).map(({ name, value }) => [name, amount(value)]),
    ],
  };
}
