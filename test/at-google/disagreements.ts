import type { Fact, Finding } from './facts/fact';
import { same, sayAnswer, verdictOf } from './run/verdict';

/**
 * Where what was found at Google is otherwise than our code or the local host take it to be, in sentences: none where
 * nothing was found.
 */
export function disagreements(
  facts: Fact[],
  atGoogle: Record<string, Finding>,
  onHost: Record<string, Finding>,
): string[] {
  const known = new Set(facts.map(({ id }) => id));
  const strangers = Object.keys(atGoogle).filter((id) => !known.has(id));
  return [
    ...strangers.map((id) => `${id}: there is no such fact any more`),
    ...facts.flatMap((fact) => {
      const [found, host] = [atGoogle[fact.id], onHost[fact.id]];
      if (!found) return [];
      if (verdictOf(fact, found) === 'not as expected') {
        return [`${fact.id}: Google answered ${sayAnswer(found)}. ${fact.otherwise}`];
      }
      if (fact.hostMayDiffer !== undefined || (host && same(found.answer, host.answer))) return [];
      return [`${fact.id}: Google answered ${sayAnswer(found)}, the local host ${host ? sayAnswer(host) : 'nothing'}`];
    }),
  ];
}
