import { useLayoutEffect, useRef } from 'preact/hooks';
import { filled } from '../filled';
import { ChooseFile } from './choose-file';
import type { ExportFailure, Flow, Stage, View } from './flow';
import { Preview } from './preview';
import type { ExportWords } from './texts';

/** The page of a newer export, drawn from where the person is. */
export function NewerExport({ view, flow, words }: { view: View; flow: Flow; words: ExportWords }) {
  const { stage, failure } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage.at);
  // What had the focus is gone with the stage before.
  useLayoutEffect(() => {
    if (stage.at !== before.current) heading.current?.focus();
    before.current = stage.at;
  }, [stage.at]);
  return (
    <section class="step newer-export">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <Failed failure={failure} words={words} />
      <p role="status" aria-live="polite">
        {progressText(stage, words)}
      </p>
      {stage.at === 'sending' && <progress max={stage.all} value={stage.sent} aria-label={words.title} />}
      {stage.at === 'choose' && <ChooseFile words={words} onChoose={(file) => flow.choose(file)} />}
      {stage.at === 'preview' && <Preview preview={stage.preview} flow={flow} words={words} />}
      {(stage.at === 'taken' || stage.at === 'undone') && (
        <>
          <p class="buttons">
            {stage.refreshed && <span>{words.refreshed}</span>}
            {stage.refreshed === false && (
              <button type="button" class="primary" onClick={() => flow.refresh(stage)}>
                {words.refresh}
              </button>
            )}
            {stage.at === 'taken' && (
              <button type="button" class="small" onClick={() => flow.undo(stage)}>
                {words.undo}
              </button>
            )}
          </p>
          <p class="buttons">
            <button type="button" class="link" onClick={() => flow.start()}>
              {words.another}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function Failed({ failure, words }: { failure: ExportFailure | null; words: ExportWords }) {
  return (
    <div role="alert">
      {failure && (
        <div class="notice bad">
          <p>{failure.unread ? words[failure.unread] : failure.says || words.no_answer}</p>
          {failure.detail && !failure.unread && (
            <p class="quiet">{filled(words.google_says, { detail: failure.detail })}</p>
          )}
        </div>
      )}
    </div>
  );
}

/** What is going on, or how it ended. */
function progressText(stage: Stage, words: ExportWords): string {
  switch (stage.at) {
    case 'reading':
      return filled(words.reading, { file: stage.file });
    case 'sending':
      return filled(words.sending, { sent: stage.sent, all: stage.all, file: stage.file });
    case 'comparing':
    case 'taking':
    case 'refreshing':
    case 'undoing':
      return words[stage.at];
    case 'taken':
    case 'undone':
      return stage.says;
    default:
      return '';
  }
}
