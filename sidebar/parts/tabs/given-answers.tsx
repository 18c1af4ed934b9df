import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { Fold } from '../form/fold';

/** What a person has said about the tabs before; each of it can be taken back. */
export function GivenAnswers() {
  const { setup, view, words, dispatch } = useSetup();
  const given = view.answers.filter(({ answer }) =>
    setup.answers.some((one) => JSON.stringify(one) === JSON.stringify(answer)),
  );
  if (given.length === 0) return null;
  return (
    <Fold title={filled(words.given_answers, { count: given.length })}>
      <ul class="plain">
        {given.map(({ answer, title }) => {
          const about = [answer.tab, answer.column, answer.value].filter(Boolean).join(' · ');
          return (
            <li key={about}>
              {about}: <strong>{title}</strong>{' '}
              <button
                type="button"
                class="link"
                aria-label={`${words.take_back}: ${about}`}
                onClick={() => dispatch({ type: 'take back answer', answer })}
              >
                {words.take_back}
              </button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
