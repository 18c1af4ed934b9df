import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import type { Period } from '../../base/period';
import { dayText } from '../../texts/day-text';
import { say } from '../../texts/say';
import { valueText } from '../../texts/value-text';
import { openDealsTold } from './open-deals-told';

/** `30 Sep 2026: €426,065 in 82 open deals.`, on the last day of a period; where no worth is known their number, and why. */
export function openText(analysis: Analysis, language: Language, at?: Period): string {
  const { worth, deals } = openDealsTold(analysis, at);
  const day = dayText(Math.min(analysis.asOf, deals.period.to - 1), language);
  const { value, reason, unit, currency } = worth;
  if (value === null)
    return say({ text: 'pipeline_counts', values: { day, deals: deals.n, reason: reason ?? '' } }, language);
  const values = { day, deals: deals.n, value: valueText(value, unit, currency, language) };
  return say({ text: 'pipeline_says', values }, language);
}
