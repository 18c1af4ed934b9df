import { useSidebar } from '../sidebar';

/** Stop and remove: asked once more before it is done. */
export function StopPanel() {
  const { state, words, dispatch } = useSidebar();
  if (!state.asksToStop) {
    return (
      <p>
        <button type="button" class="link" onClick={() => dispatch({ type: 'ask to stop', asks: true })}>
          {words.stop}
        </button>
      </p>
    );
  }
  return (
    <fieldset class="notice warns">
      <legend class="hidden">{words.stop}</legend>
      <p>{words.stop_lead}</p>
      <p class="buttons">
        <button type="button" class="small" onClick={() => dispatch({ type: 'stop' })}>
          {words.stop_yes}
        </button>
        <button type="button" class="link" onClick={() => dispatch({ type: 'ask to stop', asks: false })}>
          {words.stop_no}
        </button>
      </p>
    </fieldset>
  );
}
