import { keySentence } from '../../analysis/breakdown/group-key';
import type { Language } from '../../base/language';
import { dimensionOf } from '../../dimensions';
import { kpiOf } from '../../kpis';
import { kpiTitle } from '../../plan/kpi-name';
import { say, sayNumber } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import type { GroupEffect } from './split';
import type { Why } from './why';

/** The parts that are named; the others are one. */
const MOST_NAMED = 3;

/** A change and what moved it: `Win rate 31 % → 28 %: −2.1 points Partner (wins less) …`; the parts add up. */
export function whyText(why: Why, language: Language): string {
  const { id, before, now, parts } = why;
  const figure = kpiTitle(kpiOf(id), now.variant, language);
  const shown = (value: number | null): string => valueText(value ?? 0, now.unit, now.currency, language);
  const large = parts.slice(0, MOST_NAMED).filter(({ amount }) => isShown(amount, why));
  const named = large.map((part) => partText(part, why, language));
  const rest = parts.slice(large.length).reduce((sum, { amount }) => sum + amount, 0);
  if (isShown(rest, why))
    named.push(say({ text: 'why_rest', values: { amount: amountText(rest, why, language) } }, language));
  const listed = named.join('; ');
  const by = dimensionOf(why.by).title[language].toLowerCase();
  const values = { figure, before: shown(before.value), now: shown(now.value), by, parts: listed };
  return say({ text: 'why_changed', values }, language);
}

/** False for what would be written as 0. */
const isShown = (amount: number, { now: { unit } }: Why): boolean =>
  Math.abs(amount) >= (unit === 'ratio' ? 0.0005 : 0.05);

/** What one group did to the change. */
function partText(part: GroupEffect, why: Why, language: Language): string {
  const key = keySentence(part.key, why.by);
  const group = typeof key === 'string' ? key : say(key, language);
  const values = { amount: amountText(part.amount, why, language), group };
  return say({ text: effectText(part), values }, language);
}

function effectText({ effect, grew }: GroupEffect): Sentence['text'] {
  if (effect === 'mix') return grew ? 'why_mix_more' : 'why_mix_less';
  if (effect === 'rate') return grew ? 'why_rate_up' : 'why_rate_down';
  if (effect === 'volume') return grew ? 'why_volume_up' : 'why_volume_down';
  if (effect === 'won') return grew ? 'why_won_up' : 'why_won_down';
  return grew ? 'why_value_up' : 'why_value_down';
}

/** A change with its sign: of a rate in points, of anything else in its own unit. */
function amountText(amount: number, { now: { unit, currency } }: Why, language: Language): string {
  const sign = amount < 0 ? '−' : '+';
  const size = Math.abs(amount);
  if (unit === 'ratio')
    return say({ text: 'report_points', values: { amount: sign + sayNumber(size * 100, language, 1) } }, language);
  return sign + valueText(size, unit, currency, language);
}
