import type { Sentence } from '../engine/sentence';

/** An argument that cannot be used: thrown by the readers of arguments, caught by call.ts alone. */
export class Refusal extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.text);
  }
}
