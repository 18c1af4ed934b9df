import { keySentence } from '../../analysis/breakdown/group-key';
import type { Language } from '../../base/language';
import type { Unit } from '../../base/unit';
import type { DimensionId } from '../../dimensions';
import type { KpiResult } from '../../engine/result';
import { say, sayFixed } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { addedText } from '../../texts/value-text';
import type { GroupEffect } from './split';

/** How a figure is written. */
type Shown = Pick<KpiResult, 'unit' | 'currency'>;

/** What one group did to a change of the figure. */
export function partText(part: GroupEffect, by: DimensionId, figure: Shown, language: Language): string {
  const key = keySentence(part.key, by);
  const group = typeof key === 'string' ? key : say(key, language);
  const values = { amount: amountText(part.amount, figure, language), group };
  return say({ text: effectText(part), values }, language);
}

/** What is left of a change beside the parts that are named; none where it would be written as 0. */
export function restText(amount: number, figure: Shown, language: Language): string[] {
  if (!isShown(amount, figure.unit)) return [];
  return [say({ text: 'why_rest', values: { amount: amountText(amount, figure, language) } }, language)];
}

/** A change with its sign: of a rate in points, of anything else in its own unit. */
export function amountText(amount: number, { unit, currency }: Shown, language: Language): string {
  if (unit !== 'ratio') return addedText(amount, unit, currency, language);
  const points = (amount < 0 ? '−' : '+') + sayFixed(Math.abs(amount) * 100, language, 1);
  return say({ text: 'report_points', values: { amount: points } }, language);
}

/** False for what would be written as 0. */
export function isShown(amount: number, unit: Unit): boolean {
  return Math.abs(amount) >= (unit === 'ratio' ? 0.0005 : 0.05);
}

function effectText({ effect, grew }: GroupEffect): Sentence['text'] {
  if (effect === 'mix') return grew ? 'why_mix_more' : 'why_mix_less';
  if (effect === 'rate') return grew ? 'why_rate_up' : 'why_rate_down';
  if (effect === 'volume') return grew ? 'why_volume_up' : 'why_volume_down';
  if (effect === 'won') return grew ? 'why_won_up' : 'why_won_down';
  return grew ? 'why_value_up' : 'why_value_down';
}
