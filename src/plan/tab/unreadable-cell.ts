import type { Cell } from '../../base/cell';
import type { Sentence } from '../../texts/sentence';

/** A cell that a person has filled with what it cannot mean. It stays as it was typed until they mend it. */
export interface UnreadableCell {
  /** `R7` */
  cell: string;
  /** What it is for: the cadence of a KPI, a setting. */
  what: Sentence;
  typed: string;
  /** What it may hold. */
  expected: Sentence;
  /** What counts meanwhile. */
  until: Sentence;
  /** The KPI in whose row it stands on the plan tab, by key, and the title of its column. */
  of?: { key: string; column: Sentence };
}

const LONGEST_TYPED = 60;

export function unreadableSentence(tab: string | Sentence, { typed, of: _, ...cell }: UnreadableCell): Sentence {
  return {
    text: typed === '' ? 'cell_missing' : 'cell_unreadable',
    values: { tab, typed: shortTyped(typed), ...cell },
  };
}

/** The same beside the cell itself. */
export function remarkSentence({ typed, expected, until }: UnreadableCell): Sentence {
  return { text: 'cell_remark', values: { typed: shortTyped(typed), expected, until } };
}

/** What a person typed, as far as a sentence has room for it. */
export function shortTyped(typed: string): string {
  return typed.length > LONGEST_TYPED ? `${typed.slice(0, LONGEST_TYPED)}…` : typed;
}

/** `workday, weekly or no` */
export function choiceOf(words: readonly Sentence[]): Sentence {
  return enumerated(words, 'choice_last');
}

/** `floor, target` */
export function enumerated(
  [first, ...rest]: readonly Sentence[],
  last: 'choice_more' | 'choice_last' = 'choice_more',
): Sentence {
  if (rest.length === 0) return first;
  return { text: rest.length === 1 ? last : 'choice_more', values: { first, rest: enumerated(rest, last) } };
}

/** True for a threshold: a share of the pace or the period, 85 % and more. */
export function isShare(cell: Cell): cell is number {
  return typeof cell === 'number' && cell >= 0;
}
