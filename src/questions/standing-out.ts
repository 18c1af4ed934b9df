import { holm } from '../statistics/chance/holm';
import type { AnsweredComparison, AnsweredQuestion } from './answer';
import { RARE } from './compare';

/** A comparison whose groups differ by more than chance explains, and the question that it belongs to. */
export interface StandingOut extends Pick<AnsweredQuestion, 'question'> {
  compared: AnsweredComparison;
}

/** No more than these: what stands out is read at a glance. */
const MOST = 3;

/**
 * What stands out of many questions looked at together: that any of it does where nothing differs happens in at most 5 % of
 * cases (Holm). What is least by chance first, behind those that come before it: `rankOf` says how far in front each belongs,
 * or that it does not.
 */
export function standingOut(
  answers: readonly AnsweredQuestion[],
  rankOf: (compared: AnsweredComparison) => number | null = () => 0,
): StandingOut[] {
  const tested = answers.flatMap(({ question, compared }) =>
    compared.flatMap((one) => (one.alone === null ? [] : [{ question, compared: one, alone: one.alone }])),
  );
  const held = holm(tested.map(({ alone }) => alone));
  return tested
    .flatMap((one, at) => {
      const rank = one.compared.verdict === 'differs' && held[at] < RARE ? rankOf(one.compared) : null;
      return rank === null ? [] : [{ ...one, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.alone - b.alone)
    .slice(0, MOST);
}
