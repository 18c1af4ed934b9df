import type { InLanguages } from '../base/language';
import type { TextKey } from './texts';

/**
 * A sentence for a person, not yet in a language: the key of its text and the values that fill it.
 * Nothing below the outermost layer knows a language.
 */
export interface Sentence {
  text: TextKey;
  values?: Record<string, string | number | Sentence | InLanguages>;
}

/** True for a sentence that stands in place of an answer. */
export function isSentence(answer: object): answer is Sentence {
  return 'text' in answer;
}

/** A declared title as a sentence. */
export function asDeclared({ en, nl }: InLanguages): Sentence {
  return { text: 'as_declared', values: { en, nl } };
}

/** Several sentences as a list. */
export function sentenceList(sentences: readonly Sentence[]): Sentence {
  return sentences.reduce((first, next) => ({ text: 'list', values: { first, next } }));
}
