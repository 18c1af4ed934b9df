import type { Language } from '../../base/language';
import type { Unit } from '../../base/unit';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import type { MonthValue } from './history';
import { FEWEST_MONTHS, pastOf } from './past';

export interface DoubtSetting {
  /** Ratios are 0 to 1; null for no target. */
  target: number | null | undefined;
  better: 'higher' | 'lower';
  unit: Unit;
  currency: string | null;
  /** Months to place the target among; null when they are not like the goal's own period. */
  history: readonly MonthValue[] | null;
  /** Months that the goal's span lasts, for a KPI that adds up over time; 1 for any other. */
  months: number;
}

/** A nought too many or too few, thousands typed as units: so many times what ever was. */
const FAR = 10;

/**
 * Asks back about a target that is hardly meant: ten times the highest of its past, less than a tenth of the lowest, or,
 * where lower is better, above all of it. Null for any other, and without a past to place it in.
 */
export function targetDoubt({ target, better, unit, currency, history, months }: DoubtSetting): Sentence | null {
  if (target == null || history === null) return null;
  const { known, wanted, perMonth } = pastOf(target, history, months);
  if (known.length < FEWEST_MONTHS) return null;
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  const asked = (text: Sentence['text'], level: number): Sentence => {
    const shown = (language: Language): string => valueText(level, unit, currency, language);
    const per: Sentence | string = perMonth ? { text: 'doubt_per_month' } : '';
    return { text, values: { count: history.length, known: { en: shown('en'), nl: shown('nl') }, per } };
  };
  if (highest > 0 && wanted >= FAR * highest) return asked('doubt_far_above', highest);
  if (lowest > 0 && wanted > 0 && wanted <= lowest / FAR) return asked('doubt_far_below', lowest);
  if (better === 'lower' && wanted > highest) return asked('doubt_wrong_way', highest);
  return null;
}
