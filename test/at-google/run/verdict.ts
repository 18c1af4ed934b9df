import { type Answer, type Fact, type Finding, REFUSED } from '../facts/fact';

export type Verdict = 'as expected' | 'not as expected' | 'not found yet';

/** How what was found compares with what our code takes for granted. */
export function verdictOf({ expected }: Fact, finding: Finding | undefined): Verdict {
  if (!finding) return 'not found yet';
  if (expected === 'any') return 'as expected';
  return expected.some((answer) => same(answer, finding.answer)) ? 'as expected' : 'not as expected';
}

/** The same in words: which of our assumptions is wrong, and what it breaks. */
export function sayVerdict(fact: Fact, finding: Finding | undefined): string {
  const verdict = verdictOf(fact, finding);
  if (verdict === 'not as expected') return `WRONG: ${fact.otherwise}`;
  if (verdict === 'not found yet') return 'not found yet';
  return fact.expected === 'any' ? 'good to know' : 'as expected';
}

/** An answer as a person reads it. */
export function sayAnswer({ answer, words }: Finding): string {
  return answer === REFUSED && words ? `refused: ${words}` : JSON.stringify(answer);
}

/** Compares whatever JSON holds; records without regard to the order of their keys. */
export function same(one: Answer, other: Answer): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [Object.entries(one), Object.keys(other)];
  return (
    ones.length === others.length &&
    ones.every(([key, value]) => key in other && same(value, (other as Record<string, Answer>)[key]))
  );
}
