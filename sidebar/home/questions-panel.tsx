import { useState } from 'preact/hooks';
import type { AskedQuestion } from '../../src/home/asked-questions';
import { families } from '../../src/questions/meaning/families';
import { questionsMeantBy, speaksOf } from '../../src/questions/meaning/meant';
import { Fold } from '../parts/form/fold';
import { TextField } from '../parts/form/text-field';
import { useSidebar } from '../sidebar';

/** The questions that a manager asks of the numbers, answered when somebody asks; a question typed freely finds its own. */
export function QuestionsPanel() {
  const { state, words, dispatch } = useSidebar();
  const { asked } = state;
  const [typed, setTyped] = useState('');
  const isSought = typed.trim() !== '';
  const { isSure, found } = questionsMeantBy(typed, asked ?? []);
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
          {found.length > 0 && !isSure && words.several_questions}
        </TextField>
      )}
      <div aria-live="polite">
        {shown?.map((one) => (
          <Fold
            key={one.id}
            open={isSure || (found.length === 0 && one.verdict === 'differs')}
            title={
              <>
                {one.question} <span class="tag">{one.verdictText}</span>
              </>
            }
          >
            {(isSure ? sentencesAbout(one, typed, words.not_in_plan) : one.sentences).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {one.caution && <p class="quiet">{one.caution}</p>}
          </Fold>
        ))}
      </div>
    </>
  );
}

/** Of an answer about several figures what is said of those that a text speaks of; where the plan has none of them, that. */
function sentencesAbout({ sentences, figures }: AskedQuestion, typed: string, none: string): string[] {
  if (!figures || !speaksOf(typed, families.figure)) return sentences;
  const about = sentences.filter((_, at) => speaksOf(typed, figures[at]));
  return about.length > 0 ? about : [none];
}
