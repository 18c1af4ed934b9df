import type { Chart } from '../../charts/chart';
import type { ChartTab, TableArea } from '../../charts/chart-tab';
import { sheetChartOptions } from '../../charts/sheet-chart-options';
import { emptyDraft } from '../../sheet/draft/draft';
import { type SheetSize, writeDraft } from '../spreadsheet/write-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Brings the tab of charts up to date; a chart that cannot be drawn now waits for the next time. */
export function showCharts(sheet: Sheet, size: SheetSize, tab: ChartTab): void {
  if (!attempted(() => changeCharts(sheet, tab))) return;
  writeDraft(sheet, tab.cells, size);
  if (!attempted(() => makeCharts(sheet, size, tab))) return;
  if (tab.names.length > 0) writeDraft(sheet, { ...emptyDraft(null, tab.cells.name), values: tab.names }, size);
}

/** True when it was done. Nothing else waits for a chart: what fails is done by the next refresh. */
function attempted(drawing: () => void): boolean {
  try {
    drawing();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/**
 * Changes and removes the charts of a tab, to be done before their tables are written: cut off in between, the next run finds
 * the tables as they were and does it again. A chart is known by the table that it draws: what a person has thrown away
 * is not there to be changed, what a person has restyled keeps its looks.
 */
function changeCharts(sheet: Sheet, { changed, removed }: ChartTab): void {
  if (changed.length + removed.length === 0) return;
  const drawing = chartsOf(sheet);
  for (const area of removed) {
    const chart = drawing(area);
    if (chart) sheet.removeChart(chart);
  }
  for (const { before, area, title } of changed) {
    const chart = drawing(before);
    if (!chart) continue;
    const modified = chart.modify().clearRanges().addRange(rangeOf(sheet, area));
    sheet.updateChart((title === null ? modified : modified.setOption('title', title)).build());
  }
}

/** Makes the charts whose tables are written. */
function makeCharts(sheet: Sheet, size: SheetSize, { made }: ChartTab): void {
  if (made.length === 0) return;
  const drawing = size === null ? () => null : chartsOf(sheet);
  for (const { chart, area, anchor } of made) {
    // A run that was cut off may have made it.
    if (!drawing(area)) sheet.insertChart(newChart(sheet, chart, area, anchor));
  }
}

function chartsOf(sheet: Sheet): (area: TableArea) => EmbeddedChart | null {
  const charts = sheet.getCharts().map((chart) => ({ chart, place: placeOf(chart) }));
  return ({ row, column }) => charts.find(({ place }) => place === `${row} ${column}`)?.chart ?? null;
}

function newChart(sheet: Sheet, chart: Chart, area: TableArea, anchor: number): EmbeddedChart {
  const { LINE, BAR } = Charts.ChartType;
  const type = chart.kind === 'line' ? LINE : BAR;
  let builder = sheet.newChart().setChartType(type).addRange(rangeOf(sheet, area)).setNumHeaders(1);
  for (const [name, value] of Object.entries(sheetChartOptions(chart))) builder = builder.setOption(name, value);
  return builder.setPosition(anchor, 1, 0, 0).build();
}

function placeOf(chart: EmbeddedChart): string {
  const [range] = chart.getRanges();
  return range ? `${range.getRow()} ${range.getColumn()}` : '';
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: TableArea): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}
