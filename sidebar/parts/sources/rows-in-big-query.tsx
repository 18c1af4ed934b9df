import { useRef } from 'preact/hooks';
import type { ExplainedPart } from '../../../src/explain/explained-tabs';
import { filled } from '../../filled';
import { useSidebar } from '../../sidebar';
import { counted } from '../counted';
import { Fold } from '../form/fold';
import './rows-in-big-query.css';
import { sourceWords } from './texts';

/** The rows of a part that lie in BigQuery: some of them, how many there are, and the query for all. */
export function RowsInBigQuery({ part: { opened, rows, says } }: { part: ExplainedPart }) {
  const { state, words } = useSidebar();
  const text = useRef<HTMLTextAreaElement>(null);
  if (!opened) return null;
  const said = sourceWords(state.language);
  const copy = (): void => {
    text.current?.select();
    // The page lies in frames of Google, where the newer way of copying is not allowed.
    document.execCommand('copy');
  };
  return (
    <Fold title={words.show_rows}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves the rows with the arrow keys */}
      <section class="rows" tabIndex={0} aria-label={`${says}: ${words.show_rows}`}>
        <table>
          <thead>
            <tr>
              {opened.header.map((name) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {opened.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={opened.header[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows > opened.rows.length && (
        <p class="quiet">
          {filled(said.first_rows, { count: opened.rows.length, all: counted(rows, state.language) })}
        </p>
      )}
      {opened.query === '' ? (
        <p class="quiet">{said.too_long}</p>
      ) : (
        <>
          <p>{said.connected}</p>
          <textarea ref={text} class="query" readOnly rows={4} aria-label={said.query} value={opened.query} />
          <button type="button" class="small" onClick={copy}>
            {said.copy}
          </button>
        </>
      )}
    </Fold>
  );
}
