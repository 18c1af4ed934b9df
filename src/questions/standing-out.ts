import type { AnsweredComparison, AnsweredQuestion } from './answer';

/** A comparison whose groups differ by more than chance explains, and the question that it belongs to. */
export interface StandingOut extends Pick<AnsweredQuestion, 'question'> {
  compared: AnsweredComparison;
}

/** No more than these: what stands out is read at a glance. */
const MOST = 3;

/** What stands out, what is least by chance first. */
export function standingOut(
  answers: readonly AnsweredQuestion[],
  isWanted: (compared: AnsweredComparison) => boolean = () => true,
): StandingOut[] {
  return answers
    .flatMap(({ question, compared }) => compared.map((one) => ({ question, compared: one })))
    .filter(({ compared }) => compared.verdict === 'differs' && isWanted(compared))
    .sort((a, b) => (a.compared.chance ?? 1) - (b.compared.chance ?? 1))
    .slice(0, MOST);
}
