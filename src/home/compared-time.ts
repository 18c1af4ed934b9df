import type { Language } from '../base/language';
import type { Period } from '../base/period';
import { notAgainst, type TimeAsked } from '../questions/asked-time';
import { periodName } from '../texts/period-name';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';

/** With what the answers are compared, or that the time which was named has not begun. */
export function comparedText(
  { words, against }: TimeAsked,
  period: string | null,
  before: Period | undefined,
  language: Language,
): string {
  const told = (sentence: Sentence): string => say(sentence, language);
  if (period === null) return `${told({ text: 'time_not_begun', values: { time: words } })}.`;
  return against ? told(comparedWith(against, before, language)) : '';
}

const comparedWith = (time: string, before: Period | undefined, language: Language): Sentence =>
  before ? { text: 'changes_compared', values: { before: periodName(before, language) } } : notAgainst(time);
