import { keySentence } from '../../analysis/breakdown/group-key';
import type { Language } from '../../base/language';
import type { DimensionId } from '../../dimensions';
import { say, sayFixed } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { addedInForm, type ValueForm } from '../../texts/value-form';
import type { GroupEffect } from './split';

/** What one group did to a change of the figure. */
export function partText(part: GroupEffect, by: DimensionId, form: ValueForm, language: Language): string {
  const key = keySentence(part.key, by);
  const group = typeof key === 'string' ? key : say(key, language);
  return say({ text: effectText(part), values: { amount: changeText(part.amount, form, language), group } }, language);
}

/** What so many parts of a change come to together that are not named. */
export function restText(amount: number, count: number, form: ValueForm, language: Language): string {
  return say({ text: 'why_rest', values: { amount: changeText(amount, form, language), count } }, language);
}

/** A change with its sign: of a rate and of a score in points, of anything else in its own unit. */
export function changeText(amount: number, form: ValueForm, language: Language): string {
  const { unit, decimals } = form;
  if (unit !== 'ratio' && unit !== 'score') return addedInForm(amount, form, language);
  const size = Math.abs(amount) * (unit === 'ratio' ? 100 : 1);
  const points = (amount < 0 ? '−' : '+') + sayFixed(size, language, decimals);
  return say({ text: 'report_points', values: { amount: points } }, language);
}

function effectText({ effect, grew }: GroupEffect): Sentence['text'] {
  if (effect === 'mix') return grew ? 'why_mix_more' : 'why_mix_less';
  if (effect === 'rate') return grew ? 'why_rate_up' : 'why_rate_down';
  if (effect === 'volume') return grew ? 'why_volume_up' : 'why_volume_down';
  if (effect === 'won') return grew ? 'why_won_up' : 'why_won_down';
  return grew ? 'why_value_up' : 'why_value_down';
}
