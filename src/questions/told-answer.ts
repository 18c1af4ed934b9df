import type { Language } from '../base/language';
import type { Period } from '../base/period';
import type { Unit } from '../base/unit';
import type { KpiId } from '../kpis/declaration/catalogue';
import type { Sentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';
import type { QuestionDeclaration } from './declare';

/** One figure of an answer, and what it is called. */
export interface ToldRow extends Sentence {
  value: number;
  n?: number;
  low?: number;
  high?: number;
  /** Of what it is counted; money without it. */
  unit?: Unit;
  /** The figure whose rows are behind it. */
  figure?: { id: KpiId; variant: string; period?: Period };
}

/** A question that is answered without comparing groups. */
export interface ToldAnswer {
  question: QuestionDeclaration;
  /** The word beside it. */
  word: TextKey;
  /** Why there is no answer; the texts say it too. */
  reason: Sentence | null;
  texts: (language: Language) => string[];
  /** The figures of the answer, money in one currency. */
  rows: ToldRow[];
  currency: string | null;
}
