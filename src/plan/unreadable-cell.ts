import type { Sentence } from '../engine/sentence';

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
}

const LONGEST_TYPED = 60;

export function unreadableSentence(tab: string, { typed, ...cell }: UnreadableCell): Sentence {
  const shown = typed.length > LONGEST_TYPED ? `${typed.slice(0, LONGEST_TYPED)}…` : typed;
  return { text: 'cell_unreadable', values: { tab, typed: shown, ...cell } };
}

/** `workday, weekly or no` */
export function choiceOf([first, ...rest]: Sentence[]): Sentence {
  if (rest.length === 0) return first;
  return { text: rest.length === 1 ? 'choice_last' : 'choice_more', values: { first, rest: choiceOf(rest) } };
}
