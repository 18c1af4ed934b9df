import { filled } from '../../filled';
import { useSidebar } from '../../sidebar';
import { failureText } from './failure-text';

/** What went wrong, what to do, that nothing is lost, and small below it Google's own words. */
export function FailureBanner() {
  const { state, words, dispatch } = useSidebar();
  const { failure } = state;
  const text = failure && failureText(failure, words);
  return (
    <div role="alert">
      {failure && (
        <div class="notice bad">
          {text?.title && (
            <p>
              <strong>{text.title}</strong>
            </p>
          )}
          <p>{text?.says}</p>
          {state.setup && <p>{words.nothing_lost}</p>}
          {failure.detail && <p class="quiet">{filled(words.google_says, { detail: failure.detail })}</p>}
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
