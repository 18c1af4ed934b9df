import type { Language } from '../base/language';
import type { Sentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';
import type { QuestionDeclaration } from './declare';

/** One figure of an answer. */
export interface ToldRow {
  text: TextKey;
  value: number;
  n?: number;
  low?: number;
  high?: number;
}

/** A question that is answered without comparing groups. */
export interface ToldAnswer {
  question: QuestionDeclaration;
  /** The word beside it. */
  word: TextKey;
  /** Why there is no answer; the texts say it too. */
  reason: Sentence | null;
  texts: (language: Language) => string[];
  /** The figures of the answer, all in one currency. */
  rows: ToldRow[];
  currency: string | null;
}
