import { useState } from 'preact/hooks';
import type { ExportWords } from './texts';

/** A place to choose a file or to drop one. */
export function ChooseFile({ words, onChoose }: { words: ExportWords; onChoose: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const [file] = Array.from(files ?? []);
    if (file) onChoose(file);
  };
  return (
    <>
      <p>{words.intro}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same by keyboard */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <label>
          {/* The browser's own button would speak its own language, beside the name of no file. */}
          <input
            type="file"
            class="hidden"
            accept=".csv,.tsv,.txt,.tab,.xlsx"
            onChange={(event) => take(event.currentTarget.files)}
          />
          <span>{words.choose}</span>
        </label>
        <p class="quiet">{words.drop}</p>
      </div>
    </>
  );
}
