import { chartSource } from '../../charts/chart-source';
import { chartOption } from '../../charts/drawn-chart';
import { quoteSheetName, toA1 } from '../../workbook/a1';
import type { SheetChart } from '../../workbook/decoration';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { Command } from '../changes/command';
import { same } from '../changes/same';

/** Where something stands over the cells of the page, and how large. */
export interface PageFigure {
  id: string;
  /** The cell at its corner, from 0, and pixels from there. */
  col: number;
  row: number;
  offset: { x: number; y: number };
  width: number;
  height: number;
}

/** A chart as the page draws it, under one name with its figure. */
export interface PageChart extends PageFigure {
  /** What it draws, and how, in the library's own words; ranges are addresses, with the tab's name where that is another. */
  definition: object;
}

/** The size that Sheets gives a chart that nobody sized. */
const SIZE = { width: 600, height: 371 };

/** The page's name for a chart. */
export const pageChartId = ({ id }: Pick<SheetChart, 'id'>): string => `chart-${id}`;

/** A chart of a tab as the page draws it; nothing for one whose cells are gone. */
export function pageChart(workbook: Workbook, sheet: Sheet, chart: SheetChart): PageChart[] {
  const { areas, anchor, options } = chart;
  const [area] = areas;
  const source = chartSource(workbook, sheet, chart);
  if (!source || !area || area.columns < 2) return [];
  return [
    {
      id: pageChartId(chart),
      col: anchor.column - 1,
      row: anchor.row - 1,
      offset: { x: anchor.x, y: anchor.y },
      width: chartOption<number>(options, 'width') ?? SIZE.width,
      height: chartOption<number>(options, 'height') ?? SIZE.height,
      definition: definitionOf(chart, source === sheet ? '' : `${quoteSheetName(source.name)}!`),
    },
  ];
}

/** The page's commands that make of the charts of a tab the others. */
export function chartChanges(sheetId: string, before: PageChart[], after: PageChart[]): Command[] {
  const gone = before.filter(({ id }) => after.every((chart) => chart.id !== id));
  const commands: Command[] = gone.map(({ id }) => ({ type: 'DELETE_FIGURE', sheetId, figureId: id }));
  for (const chart of after) {
    const { id, col, row, offset, width, height, definition } = chart;
    const known = before.find((one) => one.id === id);
    const named = { sheetId, figureId: id, chartId: id };
    if (!known) {
      commands.push({ type: 'CREATE_CHART', ...named, col, row, offset, size: { width, height }, definition });
      continue;
    }
    if (!same({ ...known, definition: null }, { ...chart, definition: null })) {
      commands.push({ type: 'UPDATE_FIGURE', sheetId, figureId: id, col, row, offset, width, height });
    }
    if (!same(known.definition, definition)) commands.push({ type: 'UPDATE_CHART', ...named, definition });
  }
  return commands;
}

interface Series {
  color?: string;
  /** `value`: the number stands at its column. */
  dataLabel?: string;
}

/** Written in the fields of the library's chart definitions. */
function definitionOf({ type, areas: [area], headers, options }: SheetChart, tab: string): object {
  const column = (at: number): string => tab + toA1({ ...area, column: area.column + at, columns: 1 });
  const series = Array.from({ length: area.columns - 1 }, (_, at) => ({
    ...{ id: String(at), range: column(at + 1) },
    style: chartOption<Series>(options, `series.${at}`) ?? {},
  }));
  const common = {
    dataSource: {
      type: 'range',
      dataSets: series.map(({ id, range }) => ({ dataSetId: id, dataRange: range })),
      dataSetsHaveTitle: headers > 0,
      labelRange: column(0),
    },
    dataSetStyles: Object.fromEntries(
      series.flatMap(({ id, style }) => (style.color === undefined ? [] : [[id, { backgroundColor: style.color }]])),
    ),
    title: {
      text: chartOption<string>(options, 'title') ?? '',
      fontSize: chartOption<number>(options, 'titleTextStyle.fontSize'),
      color: chartOption<string>(options, 'titleTextStyle.color'),
      bold: chartOption<boolean>(options, 'titleTextStyle.bold'),
    },
    legendPosition: chartOption<string>(options, 'legend.position') ?? 'top',
    stacked: chartOption<boolean>(options, 'isStacked') ?? false,
    // one switch for all series
    showValues: series.every(({ style }) => style.dataLabel === 'value'),
    humanize: false,
  };
  return type === 'LINE'
    ? { type: 'line', ...common, labelsAsText: true, cumulative: false }
    : { type: 'bar', ...common, horizontal: type === 'BAR' };
}
