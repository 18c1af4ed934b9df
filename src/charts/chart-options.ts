import { type Chart, type ChartSeries, isLoneTarget } from './chart';
import { colours } from './colours';

/** Pixels of a picture. Mails show it at half its size, so that it is sharp on every screen; texts are twice as large. */
export const PICTURE = { width: 524, height: 336 };

const TEXT = { fontName: 'Arial', fontSize: 20, color: '#3d4a57' };
const GRID = '#e3e8ee';
const BASELINE = '#9aa5b1';

/** At most so many months have their name under the axis. */
const MOST_NAMES = 4;

/**
 * How the chart service is to draw a chart: options of Google Charts, by name, few since each is a call. The title stands
 * beside the picture, as text.
 */
export function chartOptions(chart: Chart): Record<string, unknown> {
  const { kind, axis, series, labels } = chart;
  const values = {
    ticks: axis.ticks.map(({ value, label }) => ({ v: value, f: label })),
    viewWindow: { min: axis.min, max: axis.max },
    gridlines: { color: kind === 'line' ? GRID : colours.ground },
    // What comes and what goes begin at this line.
    baselineColor: kind === 'line' ? GRID : BASELINE,
    textStyle: TEXT,
    textPosition: kind === 'line' ? 'out' : 'none',
  };
  const names = {
    textStyle: kind === 'line' ? TEXT : { ...TEXT, fontSize: 18 },
    slantedText: false,
    maxAlternation: 1,
    showTextEvery: kind === 'line' ? Math.ceil(labels.length / MOST_NAMES) : 1,
  };
  const hasLegend = kind === 'line' && series.length > 1;
  return {
    series: Object.fromEntries(series.map((one, at) => [at, seriesOptions(one)])),
    legend: { position: hasLegend ? 'top' : 'none', textStyle: TEXT },
    chartArea: areaOf(kind, hasLegend),
    ...(kind === 'line' ? { hAxis: names, vAxis: values } : { hAxis: values, vAxis: names }),
    ...(kind === 'waterfall' && { isStacked: true }),
  };
}

function seriesOptions(one: ChartSeries): Record<string, unknown> {
  const { role, colour: color } = one;
  if (role === 'target') {
    return { color, lineWidth: 3, lineDashStyle: [10, 7], pointSize: isLoneTarget(one) ? 9 : 0 };
  }
  if (role === 'unfinished') return { color, lineWidth: 0, pointSize: 16 };
  return { color, lineWidth: 5, pointSize: 9 };
}

/** Room for the names, in pixels; the rest is for the values. */
function areaOf(kind: Chart['kind'], hasLegend: boolean): Record<string, number> {
  const { width, height } = PICTURE;
  const left = kind === 'line' ? 96 : 256;
  const top = hasLegend ? 48 : 12;
  const bottom = kind === 'line' ? 44 : 12;
  return { left, top, width: width - left - 24, height: height - top - bottom };
}
