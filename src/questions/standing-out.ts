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
 * cases (Holm). What is least by chance first.
 */
export function standingOut(
  answers: readonly AnsweredQuestion[],
  isWanted: (compared: AnsweredComparison) => boolean = () => true,
): StandingOut[] {
  const tested = answers.flatMap(({ question, compared }) =>
    compared.flatMap((one) => (one.alone === null ? [] : [{ question, compared: one, alone: one.alone }])),
  );
  const held = holm(tested.map(({ alone }) => alone));
  return tested
    .filter(({ compared }, at) => compared.verdict === 'differs' && held[at] < RARE && isWanted(compared))
    .sort((a, b) => a.alone - b.alone)
    .slice(0, MOST);
}
