import { Fold } from '../parts/form/fold';
import { useSidebar } from '../sidebar';

/** The questions that a manager asks of the numbers, answered when somebody asks. */
export function QuestionsPanel() {
  const { state, words, dispatch } = useSidebar();
  const { asked } = state;
  return (
    <>
      <h2>{words.questions_title}</h2>
      <p class="quiet">{words.questions_hint}</p>
      <p>
        <button type="button" class="small" onClick={() => dispatch({ type: 'ask questions' })}>
          {words.ask_questions}
        </button>
      </p>
      <div aria-live="polite">
        {asked?.map(({ id, question, verdict, verdictText, sentences, caution }) => (
          <Fold
            key={id}
            open={verdict === 'differs'}
            title={
              <>
                {question} <span class="tag">{verdictText}</span>
              </>
            }
          >
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {caution && <p class="quiet">{caution}</p>}
          </Fold>
        ))}
      </div>
    </>
  );
}
