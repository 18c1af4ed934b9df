import { useState } from 'preact/hooks';
import { useSidebar } from '../sidebar';

/** Stop and remove: asked once more before it is done, and whether our tabs are to go too. */
export function StopPanel() {
  const { state, words, dispatch } = useSidebar();
  const [tabs, setTabs] = useState(false);
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
      <label class="check">
        <input type="checkbox" checked={tabs} onChange={(event) => setTabs(event.currentTarget.checked)} />
        {words.stop_tabs}
      </label>
      <p class="buttons">
        <button type="button" class="small" onClick={() => dispatch({ type: 'stop', tabs })}>
          {words.stop_yes}
        </button>
        <button type="button" class="link" onClick={() => dispatch({ type: 'ask to stop', asks: false })}>
          {words.stop_no}
        </button>
      </p>
    </fieldset>
  );
}
