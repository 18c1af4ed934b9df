import { type Chart, type ChartSeries, isLoneTarget } from './chart';

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
/** As high as the cards of the KPI sheet, below which an alarm runs on; its width is what is seen right of them. */
export const besideCardsSize = (width: number): ChartSize => {
  return { width, height: 174, title: 12, text: 9, point: 4, line: 2 };
};

const TEXT = '#3d4a57';

/**
 * How a sheet is to draw a chart: options by name, few since each is a call. Numbers on the axis follow the cells, so they
 * are the spreadsheet's own.
 */
export function sheetChartOptions(
  { kind, title, series, axis, labels }: Chart,
  size: ChartSize,
): Record<string, unknown> {
  const text = { fontSize: size.text, color: TEXT };
  return {
    ...{ width: size.width, height: size.height },
    title,
    titleTextStyle: { fontSize: size.title, color: '#1c4587', bold: true },
    hAxis: { textStyle: text, ...(kind === 'line' && upright(labels, size)) },
    // What adds up is drawn from zero: half the height is half the amount.
    vAxis: { textStyle: text, ...(kind === 'line' && axis.min === 0 && { viewWindow: { min: 0 } }) },
    ...seriesLooks({ kind, series }, size),
    ...(kind === 'waterfall' && { isStacked: true }),
  };
}

/** The looks of its lines or bars, and whether they are named. */
export function seriesLooks(
  { kind, series }: Pick<Chart, 'kind' | 'series'>,
  size: ChartSize,
): Record<string, unknown> {
  return {
    // Of bars the legend names the period or the totals: it follows the cells, where a title would stay.
    legend: {
      position: kind !== 'line' || series.length > 1 ? 'top' : 'none',
      textStyle: { fontSize: size.text, color: TEXT },
    },
    series: Object.fromEntries(series.map((one, at) => [at, seriesOptions(one, kind, size)])),
  };
}

/** Pixels that a letter takes, for each point of its size, and what the numbers on the axis take of a chart's width. */
const LETTER = 0.55;
const NUMBERS = 90;

/** Months stand upright under the line, as many of them as have room: Sheets would write them aslant. */
function upright(labels: readonly string[], { width, text }: ChartSize): Record<string, unknown> {
  const longest = Math.max(...labels.map(({ length }) => length)) + 1;
  const room = Math.max(1, Math.floor((width - NUMBERS) / (longest * text * LETTER)));
  return { slantedText: false, maxAlternation: 1, showTextEvery: Math.ceil(labels.length / room) };
}

function seriesOptions(
  one: ChartSeries,
  kind: Chart['kind'],
  { point: pointSize, line: lineWidth }: ChartSize,
): Record<string, unknown> {
  const { colour: color, role } = one;
  if (kind !== 'line') return { color, dataLabel: 'value' };
  if (role === 'target') return { color, lineDashStyle: [8, 6], pointSize: isLoneTarget(one) ? pointSize : 0 };
  return role === 'unfinished' ? { color, lineWidth: 0, pointSize: pointSize + 3 } : { color, lineWidth, pointSize };
}
