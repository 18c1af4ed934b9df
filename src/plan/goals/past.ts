import type { Sentence } from '../../texts/sentence';
import { type MonthValue, rollingSums } from './history';

/** Fewer than this are no past to place a target in. */
export const FEWEST_MONTHS = 3;

/** The past that a target is placed in. */
export interface Past {
  /** What it brought, in the size of `wanted`. */
  known: number[];
  wanted: number;
  /** What each of them is: the last 12 months, the last 10 periods of 3 months. */
  past: Sentence;
  /** True where a target for a longer span is placed by its share of a month. */
  perMonth: boolean;
}

/** Spans as long as the goal's own where there are enough of them, else the goal's share of a month among the months. */
export function pastOf(target: number, history: readonly MonthValue[], months: number): Past {
  if (months > 1) {
    const known = rollingSums(history, months);
    const values = { count: known.length, length: months };
    const past: Sentence = { text: 'smart_past_spans', values };
    if (known.length >= FEWEST_MONTHS) return { known, wanted: target, past, perMonth: false };
  }
  const known = history.map((month) => month.value).filter((value): value is number => value !== null);
  const past: Sentence = { text: 'smart_past_months', values: { count: known.length } };
  return { known, wanted: target / months, past, perMonth: months > 1 };
}
