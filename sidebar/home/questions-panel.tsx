import { useState } from 'preact/hooks';
import type { AskedQuestion } from '../../src/home/asked-questions';
import { figuresMeant, groupsMeant, splitName } from '../../src/questions/meaning/figures-meant';
import { namesSaid, withNames } from '../../src/questions/meaning/names-said';
import { questionsFound } from '../../src/questions/meaning/questions-found';
import { timesNamed, timeWords } from '../../src/questions/meaning/time-named';
import { filled } from '../filled';
import { Fold } from '../parts/form/fold';
import { TextField } from '../parts/form/text-field';
import { useSidebar } from '../sidebar';
import type { Words } from '../texts';

/** The questions that a manager asks of the numbers, answered when somebody asks; a question typed freely finds its own. */
export function QuestionsPanel() {
  const { state, words, dispatch } = useSidebar();
  const { asked } = state;
  const [typed, setTyped] = useState('');
  const isSought = typed.trim() !== '';
  const meant = withNames(typed, asked?.names);
  const { isSure, found } = questionsFound(meant, asked?.questions ?? []);
  // One that is told in order by a question of its own needs no other answer.
  const isSplitAnew =
    isSure && found[0].splits === 'any' && splitName(meant) !== '' && splitName(meant) !== asked?.split;
  const shown = found.length > 0 ? found : asked?.questions;
  const ask = (): void => dispatch({ type: 'ask questions', typed });
  return (
    <>
      <h2>{words.questions_title}</h2>
      <p class="quiet">{words.questions_hint}</p>
      <p>
        <button type="button" class="small" onClick={ask}>
          {words.ask_questions}
        </button>
      </p>
      {asked && (
        <TextField label={words.find_question} value={typed} onText={setTyped}>
          {isSought && found.length === 0 && words.no_question}
          {found.length > 0 && !isSure && (found.length > 1 ? words.several_questions : words.one_question)}
        </TextField>
      )}
      {asked && (
        <p class="quiet">
          {filled(words.answered_over, { period: asked.period })} {asked.compared}{' '}
          {(timeWords(typed) !== asked.time || isSplitAnew) && (
            <button type="button" class="link" onClick={ask}>
              {timeWords(typed) === asked.time ? words.answer_split : overTime(typed, words)}
            </button>
          )}
        </p>
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
            {(isSure ? sentencesAbout(one, meant, namesSaid(typed, asked?.names)) : one.sentences).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {one.caution && <p class="quiet">{one.caution}</p>}
          </Fold>
        ))}
      </div>
    </>
  );
}

/** What is offered to who names another time than the one that is answered. */
function overTime(typed: string, words: Words): string {
  const { asked, against } = timesNamed(typed);
  if (asked) return filled(asked.since ? words.answer_since : words.answer_over, { time: asTyped(asked.words, typed) });
  return against ? filled(words.answer_against, { time: asTyped(against.words, typed) }) : words.answer_over_plan;
}

/** A time as somebody has written it: August. */
const asTyped = (time: string, typed: string): string =>
  new RegExp(time.split(' ').join('\\W+'), 'i').exec(typed)?.[0] ?? time;

/**
 * Of an answer about several figures what is said of those that a text speaks of; of groups that it names first of all, and
 * of one by its own name before that.
 */
function sentencesAbout({ sentences, of = {} }: AskedQuestion, meant: string, names: readonly string[]): string[] {
  const ofNames = names.flatMap((name) => of[name] ?? []);
  const split = of[splitName(meant)];
  if (split) return split;
  const named = figuresMeant(meant).flatMap((name) => of[name] ?? of[name.split(':')[0]] ?? []);
  const ofGroups = groupsMeant(meant).flatMap((by) => of[by] ?? []);
  return [...ofNames, ...(named.length > 0 ? [...named, ...ofGroups] : [...new Set([...ofGroups, ...sentences])])];
}
