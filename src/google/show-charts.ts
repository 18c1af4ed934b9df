import type { Chart } from '../charts/chart';
import type { ChartTab, TableArea } from '../charts/chart-tab';
import { sheetChartOptions } from '../charts/sheet-chart-options';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Makes, changes and removes the charts of a tab; asks nothing of it when the set is as it was. A chart is known by the table
 * that it draws: what a person has thrown away is not there to be changed, what a person has restyled keeps its looks.
 */
export function showCharts(sheet: Sheet, { made, changed, removed }: ChartTab): void {
  if (made.length + changed.length + removed.length === 0) return;
  const charts = sheet.getCharts().map((chart) => ({ chart, place: placeOf(chart) }));
  const drawing = ({ row, column }: TableArea): EmbeddedChart | null =>
    charts.find(({ place }) => place === `${row} ${column}`)?.chart ?? null;
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
  for (const { chart, area, anchor } of made) {
    // A run that was cut off may have made it.
    if (!drawing(area)) sheet.insertChart(newChart(sheet, chart, area, anchor));
  }
}

function newChart(sheet: Sheet, chart: Chart, area: TableArea, anchor: number): EmbeddedChart {
  const { LINE, BAR, COLUMN } = Charts.ChartType;
  const type = { line: LINE, bars: BAR, bridge: COLUMN }[chart.kind];
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
