import type { Step } from '../../../src/wizard/setup/setup';
import { useSidebar } from '../../sidebar';

/** The way back to the step where something is decided. */
export function ChangeLink({ step, about }: { step: Step; about: string }) {
  const { words, dispatch } = useSidebar();
  return (
    <button
      type="button"
      class="link"
      aria-label={`${words.change}: ${about}`}
      onClick={() => dispatch({ type: 'go', step })}
    >
      {words.change}
    </button>
  );
}
