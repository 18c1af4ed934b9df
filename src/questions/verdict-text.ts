import type { Language } from '../base/language';
import { say } from '../texts/say';
import type { TextKey } from '../texts/texts';
import type { Verdict } from './answer';

const WORDS: Record<Verdict, TextKey> = {
  differs: 'question_verdict_differs',
  'cannot be told apart': 'question_verdict_same',
  'in order': 'question_verdict_ordered',
  'not tested': 'question_verdict_untested',
  'too few': 'question_verdict_few',
};

/** The word beside a question; null stands for one that the data cannot answer. */
export function verdictText(verdict: Verdict | null, language: Language): string {
  return say({ text: verdict === null ? 'question_verdict_none' : WORDS[verdict] }, language);
}
