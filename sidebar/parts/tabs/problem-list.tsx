import type { ProblemView } from '../../../src/wizard/tabs-view';
import { filled } from '../../filled';
import { useSidebar } from '../../sidebar';
import { counted } from '../counted';
import { CellsLink } from '../form/cells-link';

/** What is wrong in the data, how often, and where. */
export function ProblemList({ problems, withTab = false }: { problems: readonly ProblemView[]; withTab?: boolean }) {
  const { state, words } = useSidebar();
  return (
    <ul class={withTab ? 'plain' : 'plain reasons'}>
      {problems.map((problem) => (
        <li key={problem.tab + problem.says}>
          {withTab && <strong>{problem.tab}: </strong>}
          {problem.says}{' '}
          <span class="quiet">({filled(words.rows, { count: counted(problem.rows, state.language) })})</span>{' '}
          <CellsLink tab={problem.tab} ranges={problem.cells} label={words.show_cells} />
          {problem.cells.length > 0 && problem.rows > problem.cells.length && (
            <span class="quiet">
              {' '}
              {filled(words.more_rows, { count: counted(problem.rows - problem.cells.length, state.language) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
