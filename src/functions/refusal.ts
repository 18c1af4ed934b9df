import type { Sentence } from '../texts/sentence';

/** An argument that cannot be used: thrown by the readers of arguments, caught by call.ts alone. */
export class Refusal extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.text);
  }
}
