import type { Cell } from '../base/cell';
import type { Chart } from './chart';
import type { ChartAnchor, TableArea } from './chart-changes';
import type { ChartTab, StandingChart } from './chart-tab';

/** Beside the name of the chart that stands on the KPI sheet as well, with the column it was put in; its format shows nothing. */
const ON_BOARD = 'board';
const UNSEEN = ';;;';

/** The column in which a chart was put on the KPI sheet, by its mark; the furthest where the mark is of an earlier version; null without one. */
export function boardColumn(mark: Cell | undefined): number | null {
  const [, column = null] = /^board(?: (\d+))?$/.exec(String(mark ?? '')) ?? [];
  if (column !== null) return Number(column);
  return mark === ON_BOARD ? Number.POSITIVE_INFINITY : null;
}

/**
 * The first KPI by month stands beside the cards of the KPI sheet, too, over the same table. It goes on with that, gives way to
 * another when the first KPI is another, makes way for cards that come to stand where it does, and comes back as charts of the
 * tab do. `place`: where it is made.
 */
export function putOnBoard(
  done: ChartTab,
  standing: readonly StandingChart[],
  charts: readonly Chart[],
  place: ChartAnchor,
): void {
  const { board, made, changed } = done;
  const marked = standing.find(({ onBoard }) => onBoard !== null);
  const chart = charts.find(({ kind }) => kind === 'line');
  const isRemoved = marked !== undefined && done.removed.includes(marked.area);
  const isDrawn = ({ key, title }: Chart): boolean => key === marked?.key || title === marked?.title;
  // What has nothing to draw today stays.
  if (marked && !isRemoved && !charts.some(isDrawn)) return;
  const area = chart && areaOf(chart, done, standing);
  if (marked && area && area.row === marked.area.row && area.column === marked.area.column) {
    const own = changed.filter(({ before }) => before === marked.area);
    if ((marked.onBoard as number) < place.column) {
      const [change = { before: marked.area, area, title: null }] = own;
      board.changed.push({ ...change, anchor: place });
      mark(done, area, markOf(place));
    } else board.changed.push(...own);
    board.made.push(...made.filter((one) => one.area === area).map((one) => ({ ...one, anchor: place })));
    return;
  }
  if (marked) {
    board.removed.push(marked.area);
    mark(done, marked.area, '');
  }
  if (chart && area) {
    board.made.push({ chart, area, anchor: place });
    mark(done, area, markOf(place));
  }
}

/** Where the table of a chart stands once all is written. */
function areaOf(
  { key }: Chart,
  { made, changed }: ChartTab,
  standing: readonly StandingChart[],
): TableArea | undefined {
  const there = standing.find((one) => one.key === key)?.area;
  return (made.find(({ chart }) => chart.key === key) ?? changed.find(({ before }) => before === there))?.area ?? there;
}

const markOf = ({ column }: ChartAnchor): string => `${ON_BOARD} ${column}`;

/** Two cells right of the key. */
function mark({ names, cells }: ChartTab, { row, column }: TableArea, text: string): void {
  const cell = { row: row - 1, column: column + 2 };
  names.push({ ...cell, values: [[text]] });
  cells.formats.push({ ...cell, values: [[text === '' ? 'General' : UNSEEN]] });
}
