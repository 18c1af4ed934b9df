import { setChartOption } from '../../charts/drawn-chart';
import type { SheetChart } from '../../workbook/decoration';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { PageFigure } from '../views/page-chart';
import { pageChart, pageChartId } from '../views/page-chart';

/**
 * Takes over where the charts of a tab stand on the page, and how large; one that was thrown away goes, and is back when
 * that is undone. Their styles stay those of Sheets. `all` keeps every chart that there ever was, by the page's name.
 */
export function absorbCharts(
  workbook: Workbook,
  sheet: Sheet,
  figures: PageFigure[],
  all: Map<string, SheetChart>,
): void {
  for (const chart of sheet.charts) all.set(pageChartId(chart), chart);
  const shown = new Set(figures.map(({ id }) => id));
  sheet.charts = sheet.charts.filter(
    (chart) => shown.has(pageChartId(chart)) || pageChart(workbook, sheet, chart).length === 0,
  );
  for (const figure of figures) {
    const chart = all.get(figure.id);
    if (!chart) continue;
    if (!sheet.charts.includes(chart)) sheet.charts.push(chart);
    place(chart, figure);
  }
}

function place(chart: SheetChart, { col, row, offset, width, height }: PageFigure): void {
  chart.anchor = { row: row + 1, column: col + 1, ...offset };
  setChartOption(chart.options, 'width', width);
  setChartOption(chart.options, 'height', height);
}
