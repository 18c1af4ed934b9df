import { type Answer, type Finding, REFUSED } from '../facts/fact';

const LONGEST_WORDS = 200;

/** Finds something out, and how long that takes; where Google refuses, that is what was found. */
export function findingOf(find: () => Answer): Finding {
  const start = Date.now();
  try {
    const answer = find();
    return { answer, milliseconds: Date.now() - start };
  } catch (error) {
    const words = String((error as Error)?.message ?? error).slice(0, LONGEST_WORDS);
    return { answer: REFUSED, milliseconds: Date.now() - start, words };
  }
}
