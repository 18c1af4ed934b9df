import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../../src/intake/reading';
import type { QuestionView } from '../../../src/wizard/tabs-view';
import { filled } from '../../filled';
import { useSidebar } from '../../sidebar';
import { answerTo } from './answer-to';

/** A question about a tab; one click answers it, another takes the answer back. */
export function QuestionCard({ question, answers }: { question: QuestionView; answers: readonly Answer[] }) {
  const { words, dispatch } = useSidebar();
  const id = useId();
  const { tab, column, value, ask, options } = question;
  const given = answerTo(question, answers);
  const about = (answer: string): Answer => (value === '' ? { tab, column, answer } : { tab, column, value, answer });
  const chosen = options.find(({ answer }) => answer === given?.answer);
  const change = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(!chosen);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes to the one in its place.
    if (chosen && wasOpen.current) change.current?.focus();
    wasOpen.current = !chosen;
  }, [chosen]);
  return (
    <fieldset class={given ? 'card settled' : 'card asks'} aria-labelledby={id}>
      <p class="quiet">{tab}</p>
      <p id={id}>{ask}</p>
      {chosen ? (
        <p>
          ✓ {filled(words.answered, { answer: chosen.title })}{' '}
          <button
            ref={change}
            type="button"
            class="link"
            onClick={() => dispatch({ type: 'take back answer', answer: about(chosen.answer) })}
          >
            {words.change}
          </button>
        </p>
      ) : (
        <p class="buttons">
          {options.map(({ answer, title }) => (
            <button
              key={answer}
              type="button"
              class="small"
              onClick={() => dispatch({ type: 'answer', answer: about(answer) })}
            >
              {title}
            </button>
          ))}
        </p>
      )}
    </fieldset>
  );
}
