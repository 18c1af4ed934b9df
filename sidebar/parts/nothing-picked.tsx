import { filled } from '../filled';
import { useSetup } from '../sidebar';

/** Id of the notice, for the button that waits for a KPI. */
export const NOTHING_PICKED = 'nothing-picked';

/** Says why there is no way on yet, and where the data may give more numbers. */
export function NothingPicked() {
  const { view, words, dispatch } = useSetup();
  const questions = view.tabs.reduce((sum, tab) => sum + tab.questions.length, 0);
  const hasNumbers = view.choices.some(({ variants }) => variants.some(({ value }) => value !== ''));
  return (
    <div id={NOTHING_PICKED} class="notice warns" role="status">
      <p>{hasNumbers ? words.nothing_picked : words.nothing_possible}</p>
      {!hasNumbers && questions > 0 && <p>{words.questions_in_the_way}</p>}
      {(questions > 0 || !hasNumbers) && (
        <button type="button" class="link" onClick={() => dispatch({ type: 'go', step: 'tabs' })}>
          {questions > 0 ? filled(words.to_questions, { count: questions }) : words.to_tabs}
        </button>
      )}
    </div>
  );
}
