import type { Cell } from '../base/cell';
import type { Language } from '../base/language';
import { isBlankCell } from '../plan/tab/plan-tab-sections';
import type { OwnTab } from '../sheet/build-sheets';
import { type CellBlock, type DraftCell, emptyDraft, type SheetDraft } from '../sheet/draft/draft';
import { TITLE } from '../sheet/draft/looks';
import { say } from '../texts/say';
import { boardColumn, putOnBoard } from './board-chart';
import type { Chart } from './chart';
import type { ChartAnchor, ChartChanges, TableArea } from './chart-changes';
import { chartTabLooks } from './chart-tab-looks';

/** What is to happen on the tab: charts are changed, cells written, charts made, and their names written last. */
export interface ChartTab extends ChartChanges {
  cells: SheetDraft;
  /** The same of the KPI sheet, where one of the charts stands as well. */
  board: ChartChanges;
  names: CellBlock<DraftCell>[];
}

/** Tables stand right of the charts: 960 pixels are less than ten columns. */
const COLUMN = 12;
/** Pixels: wide enough for the name of a person or a stage. */
const NAME_WIDTH = 150;
/** Rows from one chart to the next: 540 pixels and some air. */
const ROWS = 28;
const FIRST_ROW = 4;
/** No table is higher or wider. */
const WIDEST = 5;

/** Behind the key of a chart that is about to be made: a run that is cut off leaves it, and the next one makes the chart. */
const PENDING = ' …';
const KEY = /^(trend .+|reps .+|funnel|stages|gap|waterfall|bridge)( …)?$/;
/** What the key of a chart was in earlier versions; tabs keep it. */
const FORMER_KEYS = new Map([['bridge', 'waterfall']]);

/** A chart that stands on the tab: the row that names it, and its table below. */
export interface StandingChart {
  /** '' where a person has emptied it, to have the chart back. */
  key: string;
  title: string;
  /** The chart may not have been made. */
  isPending: boolean;
  /** The column of the KPI sheet where it was put as well; null where it was not. */
  onBoard: number | null;
  row: number;
  area: TableArea;
}

/**
 * The tab of charts brought up to date. Each chart is known by its key, beside it on the tab: where the key stands, the
 * chart has been made, and is not made again when a person has thrown it away; only its table goes on. null when there
 * is nothing to show and no tab. `board`: where on the KPI sheet there is room for one of them; null for none. `isPlanned`: a chart that has nothing to draw today, as on the first of a month, stays as it is.
 */
export function chartTab(
  tab: OwnTab | null,
  charts: readonly Chart[],
  isPlanned: (key: string) => boolean,
  language: Language,
  board: ChartAnchor | null = null,
): ChartTab | null {
  if (charts.length === 0 && tab === null) return null;
  const title = say({ text: 'chart_tab' }, language);
  const existing = tab?.cells ?? [];
  const cells = { ...emptyDraft(tab?.index ?? null, tab?.name ?? title), place: 'second' as const };
  const none = (): ChartChanges => ({ made: [], changed: [], removed: [] });
  const done: ChartTab = { cells, ...none(), board: none(), names: [] };
  if (!tab) {
    const help = (['chart_tab_help', 'chart_tab_back'] as const).map((text) => [say({ text }, language)]);
    cells.values.push({ row: 1, column: 1, values: [[title], ...help] });
    cells.colours = chartTabLooks({ row: FIRST_ROW, column: COLUMN });
    cells.titles = [TITLE];
    cells.plain = true;
    cells.widths = [{ column: COLUMN, count: 1, pixels: NAME_WIDTH }];
  }
  const standing = standingCharts(existing);
  const named = `;;;"${say({ text: 'chart_named' }, language)}"`;
  for (const one of standing) {
    const chart = charts.find(({ key }) => key === one.key);
    if (chart && one.isPending) makeAt(done, one, chart, existing);
    else if (chart) bringUpToDate(done, one, chart, existing);
    else if (one.key !== '' && !isPlanned(one.key)) remove(done, one);
  }
  let row = Math.max(FIRST_ROW, ...standing.map((one) => one.row + ROWS));
  for (const chart of charts) {
    if (standing.some(({ key }) => key === chart.key)) continue;
    const unnamed = standing.find((one) => one.key === '' && one.title === chart.title);
    if (unnamed) {
      makeAt(done, unnamed, chart, existing);
      continue;
    }
    if (!isFree(existing, row)) row = existing.length + 2;
    add(done, chart, row, named);
    row += ROWS;
  }
  if (board) putOnBoard(done, standing, charts, board);
  return tab ? done : inOneBlock(done);
}

/** A new tab is written at once, and once more when its charts are made: each block is a call. */
function inOneBlock(tab: ChartTab): ChartTab {
  const { cells, names } = tab;
  const values = [joined<DraftCell>(cells.values, '')];
  return {
    ...tab,
    cells: { ...cells, values, formats: [joined(cells.formats, 'General')] },
    names: [joined<DraftCell>([...values, ...names], '')],
  };
}

/** Blocks as one, the later over the earlier. */
function joined<Value>(blocks: readonly CellBlock<Value>[], between: Value): CellBlock<Value> {
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const rows = Math.max(...blocks.map((block) => block.row + block.values.length)) - row;
  const columns = Math.max(...blocks.map((block) => block.column + block.values[0].length)) - column;
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => between));
  for (const block of blocks) {
    block.values.forEach((line, down) => {
      line.forEach((value, across) => {
        values[block.row - row + down][block.column - column + across] = value;
      });
    });
  }
  return { row, column, values };
}

/** Found by their keys, wherever rows and columns have gone since. */
function standingCharts(cells: readonly (readonly Cell[])[]): StandingChart[] {
  return cells.flatMap((line, index): StandingChart[] => {
    const named = line.findIndex((cell) => typeof cell === 'string' && KEY.test(cell));
    const at = named < 0 ? COLUMN - 1 : named;
    const header = cells[index + 1] ?? [];
    const columns = runLength(header.slice(at, at + WIDEST));
    if (named < 0 && (!isBlankCell(line[at]) || isBlankCell(line[at + 1]) || columns < 2)) return [];
    const rows = 1 + runLength(cells.slice(index + 2).map((below) => (isOurs(below, at, columns) ? below[at] : '')));
    const area = { row: index + 2, column: at + 1, rows, columns: Math.max(2, columns) };
    const text = named < 0 ? '' : String(line[at]);
    const isPending = text.endsWith(PENDING);
    const written = isPending ? text.slice(0, -PENDING.length) : text;
    const key = FORMER_KEYS.get(written) ?? written;
    const onBoard = boardColumn(line[at + 2]);
    return [{ key, title: String(line[at + 1] ?? ''), isPending, onBoard, row: index + 1, area }];
  });
}

/** A month, or a label with a number: a note that a person has typed right below a table is neither. */
function isOurs(line: readonly Cell[], at: number, columns: number): boolean {
  const isMonth = /^\p{L}{3} \d{4}$/u.test(String(line[at] ?? ''));
  return isMonth || line.slice(at + 1, at + columns).some((cell) => typeof cell === 'number');
}

function bringUpToDate(
  done: ChartTab,
  { area: before, row, title }: StandingChart,
  chart: Chart,
  cells: Cell[][],
): void {
  const values = fitting(tableOf(chart), before, cells);
  const area = { ...before, rows: values.length, columns: values[0].length };
  const [height, width] = [Math.max(before.rows, area.rows), Math.max(before.columns, area.columns)];
  const written = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_cell, across): DraftCell => values[down]?.[across] ?? ''),
  );
  const isSame = written.every((line, down) =>
    line.every((cell, across) => {
      const there = cells[before.row - 1 + down]?.[before.column - 1 + across] ?? '';
      return there === cell || (cell === '' && isBlankCell(there));
    }),
  );
  if (!isSame) done.cells.values.push({ ...before, values: written });
  if (isSame && title === chart.title) return;
  const isResized = area.rows !== before.rows || area.columns !== before.columns;
  if (isResized) done.cells.formats.push(formatsOf(chart, area));
  if (isResized || title !== chart.title) {
    const lines = area.columns === before.columns ? {} : { lines: chart };
    done.changed.push({ before, area, title: title === chart.title ? null : chart.title, ...lines });
    done.names.push({ row, column: before.column, values: [[chart.key, chart.title]] });
  }
}

/** The chart once more, over the table that stands there. */
function makeAt(done: ChartTab, one: StandingChart, chart: Chart, cells: Cell[][]): void {
  const { area, row } = one;
  const name = { row, column: area.column };
  bringUpToDate(done, one, chart, cells);
  done.cells.values.push({ ...name, values: [[chart.key + PENDING, chart.title]] });
  done.made.push({
    chart,
    area: done.changed.find(({ before }) => before === area)?.area ?? area,
    anchor: { row, column: 1 },
  });
  done.names.push({ ...name, values: [[chart.key, chart.title]] });
}

/** A chart with its table; `named`: the format that shows a word in place of its key. */
function add(done: ChartTab, chart: Chart, row: number, named: string): void {
  const values = tableOf(chart);
  const area = { row: row + 1, column: COLUMN, rows: values.length, columns: values[0].length };
  done.cells.values.push({ row, column: COLUMN, values: [[chart.key + PENDING, chart.title]] }, { ...area, values });
  done.cells.formats.push({ row, column: COLUMN, values: [[named]] }, formatsOf(chart, area));
  done.made.push({ chart, area, anchor: { row, column: 1 } });
  done.names.push({ row, column: COLUMN, values: [[chart.key, chart.title]] });
}

function remove(done: ChartTab, { area, row }: StandingChart): void {
  const blank = (rows: number, columns: number): DraftCell[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  done.cells.values.push({ ...area, values: blank(area.rows, area.columns) });
  done.names.push({ row, column: area.column, values: blank(1, 2) });
  done.removed.push(area);
}

/** The values of a chart with its labels before and its names above them; blank where there is none. */
function tableOf({ labelled, labels, series }: Chart): DraftCell[][] {
  return [
    [labelled, ...series.map(({ name }) => name)],
    ...labels.map((label, at): DraftCell[] => [label, ...series.map(({ values }) => values[at] ?? '')]),
  ];
}

function formatsOf({ format }: Chart, { row, column, rows, columns }: TableArea): CellBlock<string> {
  const line = Array.from({ length: columns }, (_, at) => (at === 0 ? 'General' : format));
  return { row: row + 1, column, values: Array.from({ length: rows - 1 }, () => line) };
}

/** As much of a table as has room: where a person has typed below or beside it, the table does not grow over that. */
function fitting(values: DraftCell[][], area: TableArea, cells: readonly (readonly Cell[])[]): DraftCell[][] {
  const isTyped = (down: number, across: number): boolean =>
    (down >= area.rows || across >= area.columns) &&
    !isBlankCell(cells[area.row - 1 + down]?.[area.column - 1 + across]);
  const columns = values[0].findIndex((_, across) =>
    values.some((_line, down) => down < area.rows && isTyped(down, across)),
  );
  const width = columns < 0 ? values[0].length : columns;
  const rows = values.findIndex((line, down) => line.slice(0, width).some((_, across) => isTyped(down, across)));
  const height = rows < 0 ? values.length : rows;
  const [header, ...lines] = values.map((line) => line.slice(0, width));
  return [header, ...lines.slice(lines.length - (height - 1))];
}

function isFree(cells: readonly (readonly Cell[])[], row: number): boolean {
  return cells.slice(row - 1, row - 1 + ROWS).every((line) => line.slice(0, COLUMN + WIDEST).every(isBlankCell));
}

function runLength(cells: readonly Cell[]): number {
  const end = cells.findIndex(isBlankCell);
  return end < 0 ? cells.length : end;
}
