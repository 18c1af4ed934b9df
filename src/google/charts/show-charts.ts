import type { ChartChanges, MadeChart, TableArea } from '../../charts/chart-changes';
import type { ChartTab } from '../../charts/chart-tab';
import { besideCardsSize, SLIDE, seriesLooks, sheetChartOptions } from '../../charts/sheet-chart-options';
import { emptyDraft } from '../../sheet/draft/draft';
import { attempted } from '../attempted';
import { type SheetSize, writeDraft } from '../spreadsheet/write-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A tab on which charts stand, and the tab of charts, which holds the tables that they draw. */
interface ChartPlace {
  on: Sheet;
  tables: Sheet;
  changes: ChartChanges;
  isNew: boolean;
}

/**
 * Brings the tab of charts up to date, and the chart on the KPI sheet (`board`); a chart that cannot be drawn now waits for the
 * next time.
 */
export function showCharts(sheet: Sheet, size: SheetSize, tab: ChartTab, board: Sheet): void {
  const places: ChartPlace[] = [
    { on: sheet, tables: sheet, changes: tab, isNew: size === null },
    { on: board, tables: sheet, changes: tab.board, isNew: size === null },
  ];
  if (fails(() => places.forEach(changeCharts))) return;
  writeDraft(sheet, tab.cells, size);
  if (fails(() => places.forEach(makeCharts))) return;
  if (tab.names.length > 0) writeDraft(sheet, { ...emptyDraft(null, tab.cells.name), values: tab.names }, size);
}

/** Nothing else waits for a chart: what fails is done by the next refresh. */
const fails = (drawing: () => void): boolean => attempted(drawing) === null;

/**
 * Changes and removes the charts of a tab, to be done before their tables are written: cut off in between, the next run finds
 * the tables as they were and does it again. A chart is known by the table that it draws: what a person has thrown away
 * is not there to be changed, what a person has restyled keeps its looks.
 */
function changeCharts({ on, tables, changes: { changed, removed } }: ChartPlace): void {
  if (changed.length + removed.length === 0) return;
  const drawing = chartsOf(on, tables);
  for (const area of removed) {
    const chart = drawing(area);
    if (chart) on.removeChart(chart);
  }
  for (const { before, area, title, lines, anchor } of changed) {
    const chart = drawing(before);
    if (!chart) continue;
    let builder = chart.modify().clearRanges().addRange(rangeOf(tables, area));
    if (anchor) builder = builder.setPosition(anchor.row, anchor.column, anchor.inset ?? 0, 0);
    const size = on === tables ? SLIDE : besideCardsSize(0);
    const options = { ...(title !== null && { title }), ...(lines && seriesLooks(lines, size)) };
    on.updateChart(withOptions(builder, options).build());
  }
}

/** Makes the charts whose tables are written. */
function makeCharts(place: ChartPlace): void {
  const { on, tables, isNew } = place;
  const { made } = place.changes;
  if (made.length === 0) return;
  if (isNew && on !== tables) removeEmpty(on, made);
  const drawing = isNew ? () => null : chartsOf(on, tables);
  for (const one of made) {
    // A run that was cut off may have made it.
    if (!drawing(one.area)) on.insertChart(newChart(place, one));
  }
}

/** A chart of ours whose tables went with their tab draws nothing any more, and stands where another is to be. */
function removeEmpty(on: Sheet, made: readonly MadeChart[]): void {
  for (const chart of on.getCharts()) {
    if (placeOf(chart) !== '') continue;
    const info = chart.getContainerInfo();
    const isHere = ({ anchor }: MadeChart): boolean =>
      anchor.row === info.getAnchorRow() && anchor.column === info.getAnchorColumn();
    if (made.some(isHere)) on.removeChart(chart);
  }
}

function chartsOf(on: Sheet, tables: Sheet): (area: TableArea) => EmbeddedChart | null {
  const id = tables.getSheetId();
  const charts = on.getCharts().map((chart) => ({ chart, place: placeOf(chart) }));
  return ({ row, column }) => charts.find(({ place }) => place === `${id} ${row} ${column}`)?.chart ?? null;
}

function newChart({ on, tables }: ChartPlace, { chart, area, anchor }: MadeChart): EmbeddedChart {
  const size = anchor.width === undefined ? SLIDE : besideCardsSize(anchor.width);
  const { LINE, BAR } = Charts.ChartType;
  const type = chart.kind === 'line' ? LINE : BAR;
  const builder = on.newChart().setChartType(type).addRange(rangeOf(tables, area)).setNumHeaders(1);
  return withOptions(builder, sheetChartOptions(chart, size))
    .setPosition(anchor.row, anchor.column, anchor.inset ?? 0, 0)
    .build();
}

function withOptions(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  options: Record<string, unknown>,
): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  return Object.entries(options).reduce((built, [name, value]) => built.setOption(name, value), builder);
}

function placeOf(chart: EmbeddedChart): string {
  const [range] = chart.getRanges();
  return range ? `${range.getGridId()} ${range.getRow()} ${range.getColumn()}` : '';
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: TableArea): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}
