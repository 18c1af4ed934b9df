import type { Language } from '../../base/language';
import { dimensionOf } from '../../dimensions';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { kpiTitle } from '../../plan/kpi-name';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import { isShown, partText, restText } from './part-text';
import type { Why } from './why';

/** The parts that are named; the others are one. */
export const MOST_NAMED = 3;

/** A change and what moved it: `Win rate 31 % → 28 %: −2.1 points Partner (wins less) …`; the parts add up. */
export function whyText({ id, before, now, by, parts }: Why, language: Language): string {
  const shown = (value: number | null): string => valueText(value ?? 0, now.unit, now.currency, language);
  const large = parts.slice(0, MOST_NAMED).filter(({ amount }) => isShown(amount, now.unit));
  const rest = parts.slice(large.length).reduce((sum, { amount }) => sum + amount, 0);
  const named = [...large.map((part) => partText(part, by, now, language)), ...restText(rest, now, language)];
  const values = {
    figure: kpiTitle(kpiOf(id), now.variant, language),
    before: shown(before.value),
    now: shown(now.value),
    by: dimensionOf(by).title[language].toLowerCase(),
    parts: named.join('; '),
  };
  return say({ text: 'why_says', values }, language);
}

/** Why the change of a figure has no parts. */
export function notSplitText(id: KpiId, variant: string, reason: Sentence, language: Language): string {
  const values = { kpi: kpiTitle(kpiOf(id), variant, language), reason };
  return say({ text: 'question_unanswered', values }, language);
}
