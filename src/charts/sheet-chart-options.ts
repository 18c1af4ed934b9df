import type { Chart, ChartSeries } from './chart';

/** How large a chart is, and what is in it, in pixels and points. */
interface ChartSize {
  width: number;
  height: number;
  title: number;
  text: number;
  point: number;
  line: number;
}

/** As wide as a slide is to its height (16:9). */
export const SLIDE: ChartSize = { width: 960, height: 540, title: 22, text: 14, point: 7, line: 3 };
/** As high as the cards of the KPI sheet, below which an alarm runs on, and no wider than what is seen right of them. */
export const BESIDE_CARDS: ChartSize = { width: 350, height: 170, title: 12, text: 9, point: 4, line: 2 };

const TEXT = '#3d4a57';

/**
 * How a sheet is to draw a chart: options by name, few since each is a call. Numbers on the axis follow the cells, so they
 * are the spreadsheet's own.
 */
export function sheetChartOptions({ kind, title, series, axis }: Chart, size: ChartSize): Record<string, unknown> {
  const text = { fontSize: size.text, color: TEXT };
  return {
    ...{ width: size.width, height: size.height },
    title,
    titleTextStyle: { fontSize: size.title, color: '#1c4587', bold: true },
    // Of bars the legend names the period or the totals: it follows the cells, where a title would stay.
    legend: { position: kind !== 'line' || series.length > 1 ? 'top' : 'none', textStyle: text },
    hAxis: { textStyle: text },
    // What adds up is drawn from zero: half the height is half the amount.
    vAxis: { textStyle: text, ...(kind === 'line' && axis.min === 0 && { viewWindow: { min: 0 } }) },
    series: Object.fromEntries(series.map((one, at) => [at, seriesOptions(one, kind, size)])),
    ...(kind === 'waterfall' && { isStacked: true }),
  };
}

function seriesOptions(
  { colour: color, role }: ChartSeries,
  kind: Chart['kind'],
  { point: pointSize, line: lineWidth }: ChartSize,
): Record<string, unknown> {
  if (kind !== 'line') return { color, dataLabel: 'value' };
  if (role === 'target') return { color, lineDashStyle: [8, 6], pointSize: 0 };
  return role === 'unfinished' ? { color, lineWidth: 0, pointSize: pointSize + 3 } : { color, lineWidth, pointSize };
}
