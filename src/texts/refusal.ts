import type { Sentence } from './sentence';

/** What was asked for cannot be done, and the sentence says why and what to do. */
export class Refusal extends Error {
  constructor(
    readonly sentence: Sentence,
    /** Google's own words, where it was Google that refused. */
    readonly detail = '',
    /** The sentence in words, for where nobody takes it from here: a cell, the log of a trigger. */
    told: string = sentence.text,
  ) {
    super(told);
  }
}
