import type { Step } from '../../../src/wizard/setup/setup';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { placeOf, steps } from '../../state/steps';
import type { Words } from '../../texts';

export const stepTitle = (step: Step, words: Words): string => words[`step_${step}`];

/** Where the person is, and the way to any other step. */
export function Stepper() {
  const { setup, words, dispatch } = useSetup();
  const here = placeOf(setup.step);
  return (
    <nav aria-label={words.steps}>
      <ol class="stepper">
        {steps.map((step, index) => {
          const isDone = index < here;
          const label = `${filled(words.step_of, { number: index + 1, all: steps.length })}: ${stepTitle(step, words)}`;
          return (
            <li key={step}>
              <button
                type="button"
                class={index === here ? 'here' : isDone ? 'done' : ''}
                aria-label={isDone ? `${label} (${words.done})` : label}
                aria-current={index === here ? 'step' : undefined}
                title={stepTitle(step, words)}
                onClick={() => dispatch({ type: 'go', step })}
              >
                {isDone ? '✓' : index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
