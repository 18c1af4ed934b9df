import type { ExplainedTab } from '../../src/explain/explained-tabs';
import { filled } from '../filled';
import { counted } from '../parts/counted';
import { CellsLink } from '../parts/form/cells-link';
import { RowsHere } from '../parts/sources/rows-here';
import { useSidebar } from '../sidebar';

/** The rows of one tab by the part that they play. */
export function ExplainedTabRows({ tab }: { tab: ExplainedTab }) {
  const { state, words } = useSidebar();
  return (
    <>
      <h3>{tab.tab}</h3>
      <ul class="plain parts">
        {tab.parts.map((part) => {
          const { kind, says, rows, ranges, more } = part;
          return (
            <li key={kind + says} class={kind}>
              <span>
                {says}: <strong>{filled(words.rows, { count: counted(rows, state.language) })}</strong>
              </span>{' '}
              <CellsLink tab={tab.tab} ranges={ranges} label={words.show_rows} />
              {ranges.length > 0 && more > 0 && (
                <span class="quiet"> {filled(words.more_rows, { count: counted(more, state.language) })}</span>
              )}
              <RowsHere part={part} />
            </li>
          );
        })}
      </ul>
      {tab.sum && <p class="quiet">{tab.sum}</p>}
    </>
  );
}
