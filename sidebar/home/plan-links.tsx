import { stepTitle } from '../parts/form/stepper';
import { useSidebar } from '../sidebar';
import { steps } from '../state/steps';

/** The way to each step of the plan. */
export function PlanLinks() {
  const { words, dispatch } = useSidebar();
  return (
    <>
      <h2>{words.edit_setup}</h2>
      <p class="buttons">
        {steps
          .filter((step) => step !== 'review')
          .map((step) => (
            <button key={step} type="button" class="small" onClick={() => dispatch({ type: 'edit', step })}>
              {stepTitle(step, words)}
            </button>
          ))}
      </p>
    </>
  );
}
