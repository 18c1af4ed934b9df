import type { Chart, ChartSeries } from './chart';

/** Pixels: as wide as a slide is to its height (16:9). */
export const SLIDE = { width: 960, height: 540 };

const TEXT = '#3d4a57';

/**
 * How a sheet is to draw a chart: options by name, few since each is a call. Numbers on the axis follow the cells, so they
 * are the spreadsheet's own.
 */
export function sheetChartOptions({ kind, title, series, axis }: Chart): Record<string, unknown> {
  const text = { fontSize: 14, color: TEXT };
  return {
    ...SLIDE,
    title,
    titleTextStyle: { fontSize: 22, color: '#1c4587', bold: true },
    // Of bars the legend names the period or the totals: it follows the cells, where a title would stay.
    legend: { position: kind !== 'line' || series.length > 1 ? 'top' : 'none', textStyle: text },
    hAxis: { textStyle: text },
    // What adds up is drawn from zero: half the height is half the amount.
    vAxis: { textStyle: text, ...(kind === 'line' && axis.min === 0 && { viewWindow: { min: 0 } }) },
    series: Object.fromEntries(series.map((one, at) => [at, seriesOptions(one, kind)])),
    ...(kind === 'waterfall' && { isStacked: true }),
  };
}

function seriesOptions({ colour: color, role }: ChartSeries, kind: Chart['kind']): Record<string, unknown> {
  if (kind !== 'line') return { color, dataLabel: 'value' };
  if (role === 'target') return { color, lineDashStyle: [8, 6], pointSize: 0 };
  return role === 'unfinished' ? { color, lineWidth: 0, pointSize: 10 } : { color, lineWidth: 3, pointSize: 7 };
}
