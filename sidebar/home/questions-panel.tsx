import { useState } from 'preact/hooks';
import { Fold } from '../parts/form/fold';
import { TextField } from '../parts/form/text-field';
import { useSidebar } from '../sidebar';
import { questionsFound } from './questions-found';

/** The questions that a manager asks of the numbers, answered when somebody asks; a question typed freely finds its own. */
export function QuestionsPanel() {
  const { state, words, dispatch } = useSidebar();
  const { asked } = state;
  const [typed, setTyped] = useState('');
  const isSought = typed.trim() !== '';
  const found = isSought ? questionsFound(typed, asked ?? []) : [];
  const shown = found.length > 0 ? found : asked;
  return (
    <>
      <h2>{words.questions_title}</h2>
      <p class="quiet">{words.questions_hint}</p>
      <p>
        <button type="button" class="small" onClick={() => dispatch({ type: 'ask questions' })}>
          {words.ask_questions}
        </button>
      </p>
      {asked && (
        <TextField label={words.find_question} value={typed} onText={setTyped}>
          {isSought && found.length === 0 && words.no_question}
        </TextField>
      )}
      <div aria-live="polite">
        {shown?.map(({ id, question, verdict, verdictText, sentences, caution }) => (
          <Fold
            key={id}
            open={found.length > 0 || verdict === 'differs'}
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
