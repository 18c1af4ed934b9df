import type { Language } from '../base/language';
import { optionTitle } from '../intake/answers/option-title';
import type { Answer, TabReading } from '../intake/reading';

/** An answer that was given about a tab, as it is shown to whoever wants to take it back. */
export interface AnswerView {
  answer: Answer;
  title: string;
}

export function answerViews(
  answers: readonly Answer[],
  readings: readonly TabReading[],
  language: Language,
): AnswerView[] {
  return answers.map((answer) => {
    const table = readings.find(({ name }) => name === answer.tab)?.table ?? null;
    return { answer, title: optionTitle(answer.answer, table, language) };
  });
}
