import type { Answer } from '../../../src/intake/reading';
import type { QuestionView } from '../../../src/wizard/tabs-view';

/** What a person has answered to a question since the tabs were read; undefined while it is open. */
export function answerTo({ tab, column, value }: QuestionView, answers: readonly Answer[]): Answer | undefined {
  return answers.find((answer) => answer.tab === tab && answer.column === column && (answer.value ?? '') === value);
}
