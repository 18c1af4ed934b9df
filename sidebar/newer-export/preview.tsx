import type { ExportPreview } from '../../src/incoming/preview';
import { filled } from '../filled';
import type { Flow } from './flow';
import type { ExportWords } from './texts';

/** What taking the file over would change, and which tab it replaces. */
export function Preview({ preview, flow, words }: { preview: ExportPreview; flow: Flow; words: ExportWords }) {
  const { tab, tabs, says, warns, kinds } = preview;
  return (
    <>
      <label class="field">
        <span>{words.replaces}</span>
        <select value={tab ?? ''} onChange={(event) => flow.chooseTab(event.currentTarget.value)}>
          {tab === null && <option value="">{words.pick_tab}</option>}
          {tabs.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {warns.length > 0 && (
        <ul class="notice warns plain">
          {warns.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul>
        {kinds.map(({ title, examples }) => (
          <li key={title}>
            <strong>{title}</strong>{' '}
            <span class="quiet">{filled(words.such_as, { examples: examples.join('; ') })}</span>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="primary" disabled={tab === null} onClick={() => flow.take(preview)}>
          {words.take}
        </button>
        <button type="button" class="link" onClick={() => flow.start()}>
          {words.another}
        </button>
      </p>
    </>
  );
}
