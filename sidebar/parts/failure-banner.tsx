import { useSidebar } from '../sidebar';

/** What went wrong, what to do, and that nothing is lost. */
export function FailureBanner() {
  const { state, words, dispatch } = useSidebar();
  const { failure } = state;
  return (
    <div role="alert">
      {failure && (
        <div class="notice bad">
          <p>{failure.message || words.no_answer}</p>
          {state.setup && <p>{words.nothing_lost}</p>}
          <p class="buttons">
            {failure.call && (
              <button type="button" class="small" onClick={() => dispatch({ type: 'retry' })}>
                {words.retry}
              </button>
            )}
            {state.page !== 'opening' && (
              <button type="button" class="link" onClick={() => dispatch({ type: 'dismiss' })}>
                {words.close}
              </button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
