import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sources } from '../../../src/plan/sources';
import { useSetup } from '../../sidebar';
import { sourceWords } from './texts';

/** The tables in BigQuery that are used, and for what; each can be left out again. */
export function UsedSources({ sources, onDrop }: { sources: Sources; onDrop: (source: string) => void }) {
  const { state, view } = useSetup();
  const said = sourceWords(state.language);
  const text = JSON.stringify(sources);
  const list = useRef<HTMLParagraphElement>(null);
  const before = useRef(text);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes to what it has done.
    if (before.current !== text) list.current?.focus();
    before.current = text;
  }, [text]);
  const used = Object.entries(sources);
  if (used.length === 0) return null;
  return (
    <div class="card settled">
      <p ref={list} tabIndex={-1} class="quiet">
        {said.used}
      </p>
      <ul class="plain">
        {used.map(([table, source]) => (
          <li key={table}>
            {view.tables.find((one) => one.table === table)?.title}: <strong class="source">{source}</strong>{' '}
            <button type="button" class="link" aria-label={`${said.drop}: ${source}`} onClick={() => onDrop(source)}>
              {said.drop}
            </button>
          </li>
        ))}
      </ul>
      {text !== JSON.stringify(view.sources ?? {}) && <p class="quiet">{said.next}</p>}
    </div>
  );
}
