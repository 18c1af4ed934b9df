import { addTo } from '../../base/add-to';
import type { Language } from '../../base/language';
import { dimensionOf } from '../../dimensions';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { kpiTitle } from '../../plan/kpi-name';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { addingUp, formOfChange, inForm } from '../../texts/value-form';
import { namedOf } from './named-parts';
import { partText, restText } from './part-text';
import { asFarAs, type Why } from './why';

/** A change and what moved it: `Win rate 31 % → 28 %: −2.1 points Partner (wins less) …`; the parts add up. */
export function whyText(why: Why, language: Language): string {
  const { id, before, now, by, parts } = why;
  const asFar = asFarAs(why);
  const form = formOfChange(now, before.value ?? 0, now.value ?? 0);
  const named = namedOf(parts);
  const others = parts.slice(named.length);
  const rest = others.reduce((sum, { amount }) => sum + amount, 0);
  const amounts = addingUp([...named.map(({ amount }) => amount), rest], now.value ?? 0, before.value ?? 0, form);
  // What is written as 0 is no part.
  const said = amounts.flatMap((amount, at) => {
    if (amount === 0) return [];
    return [
      at < named.length
        ? partText({ ...named[at], amount }, by, form, language)
        : restText(amount, others.length, form, language),
    ];
  });
  const values = {
    figure: kpiTitle(kpiOf(id), now.variant, language),
    before: inForm(before.value ?? 0, form, language) + (asFar ? ` (${periodName(asFar, language)})` : ''),
    now: inForm(now.value ?? 0, form, language),
    by: dimensionOf(by).title[language].toLowerCase(),
    parts: said.join('; ') || '–',
  };
  return say({ text: 'why_says', values }, language);
}

/** A figure whose change has no parts, and why. */
export interface NotSplit {
  id: KpiId;
  variant: string;
  reason: Sentence;
}

/** Why the change of a figure has no parts. */
export function notSplitText(one: NotSplit, language: Language): string {
  return notSplitTexts([one], language)[0];
}

/** The same of several, each reason said once. */
export function notSplitTexts(untold: readonly NotSplit[], language: Language): string[] {
  const kpisBy = new Map<string, string[]>();
  for (const { id, variant, reason } of untold) {
    const said = say(reason, language);
    addTo(kpisBy, said, kpiTitle(kpiOf(id), variant, language));
  }
  return Array.from(kpisBy, ([reason, kpis]) =>
    say({ text: 'question_unanswered', values: { kpi: kpis.join(', '), reason } }, language),
  );
}
