import type { Chart, ChartConfiguration, ChartDataset, LegendItem, Plugin } from 'chart.js';
import { barAmounts } from './bar-amounts';
import type { DrawnChart } from './drawn-chart';
import { chartOption } from './drawn-chart';

/** Letters for machines that have none: registered under names of their own. */
const FONT = 'Arimo, "Arimo Extended", sans-serif';
const FILES = [
  [require.resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2'), 'Arimo'],
  [require.resolve('@fontsource/arimo/files/arimo-latin-ext-400-normal.woff2'), 'Arimo Extended'],
];
const INK = '#444444';
/** Letters of a line under a column. */
const LINE_LENGTH = 10;

interface Tools {
  createCanvas: typeof import('@napi-rs/canvas').createCanvas;
  Chart: typeof import('chart.js').Chart;
}

let tools: Tools | null = null;

/** Loaded when the first picture is drawn: most runs draw none. */
function loaded(): Tools {
  if (tools) return tools;
  const { createCanvas, GlobalFonts } = require('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
  const { Chart, registerables } = require('chart.js') as typeof import('chart.js');
  Chart.register(...registerables);
  for (const [file, family] of FILES) {
    GlobalFonts.registerFromPath(file, family);
  }
  tools = { createCanvas, Chart };
  return tools;
}

/** A chart of the chart service as a PNG, as Google Charts would draw it by the options that are used here. */
export function chartPicture(chart: DrawnChart): Buffer {
  const { createCanvas, Chart: Drawing } = loaded();
  const canvas = createCanvas(chart.width, chart.height);
  const drawn = new Drawing(canvas as never, chartConfiguration(chart));
  const picture = canvas.toBuffer('image/png');
  drawn.destroy();
  return picture;
}

interface Axis {
  ticks?: { v: number; f: string }[];
  viewWindow?: { min: number; max: number };
  gridlines?: { color?: string };
  /** Of the line at zero. */
  baselineColor?: string;
  textStyle?: { fontSize?: number; color?: string };
  textPosition?: string;
  showTextEvery?: number;
  /** A number pattern, and whose separators; both for an axis without marks of its own. */
  format?: string;
  locale?: string;
}

interface Line {
  lineWidth?: number;
  lineDashStyle?: number[];
  pointSize?: number;
  color?: string;
  /** `value`: the number stands at its bar. */
  dataLabel?: string;
}

function chartConfiguration(chart: DrawnChart): ChartConfiguration {
  const { type, rows, options } = chart;
  const isBar = type === 'BAR';
  const values = axisOf(chartOption<Axis>(options, isBar ? 'hAxis' : 'vAxis') ?? {});
  const names = chartOption<Axis>(options, isBar ? 'vAxis' : 'hAxis') ?? {};
  const stacked = Boolean(chartOption(options, 'isStacked'));
  const category = {
    stacked,
    grid: { display: false },
    border: { display: type !== 'BAR' },
    ticks: {
      ...textOf(names),
      autoSkip: false,
      maxRotation: 0,
      callback: (_: unknown, index: number) =>
        index % (names.showTextEvery ?? 1) === 0 ? wrapped(String(rows[index][0]), type) : null,
    },
  };
  const legend = chartOption<{ position?: string; textStyle?: Axis['textStyle'] }>(options, 'legend') ?? {};
  const area = chartOption<Record<'left' | 'top' | 'width' | 'height', number>>(options, 'chartArea');
  return {
    type: type === 'LINE' ? 'line' : 'bar',
    data: { labels: rows.map(([label]) => String(label)), datasets: datasets(chart) as never },
    options: {
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      indexAxis: isBar ? 'y' : 'x',
      font: { family: FONT },
      layout: { padding: area ? { right: Math.max(0, chart.width - area.left - area.width), top: 12, bottom: 4 } : 8 },
      scales: { [isBar ? 'y' : 'x']: category, [isBar ? 'x' : 'y']: { ...values, stacked } } as never,
      plugins: {
        legend: {
          display: legend.position !== 'none',
          position: 'top',
          align: 'start',
          labels: {
            ...textOf({ textStyle: legend.textStyle }),
            // the uppermost mark of the axis reaches above the axis by half its height
            padding: 0.75 * (legend.textStyle?.fontSize ?? 12),
            boxHeight: 0.8 * (legend.textStyle?.fontSize ?? 12),
            usePointStyle: true,
            generateLabels: legendLabels,
          },
        },
        title: {
          display: chartOption(options, 'title') !== undefined,
          text: chartOption<string>(options, 'title'),
          align: 'start',
          color: chartOption<string>(options, 'titleTextStyle.color') ?? INK,
          font: { family: FONT, size: chartOption<number>(options, 'titleTextStyle.fontSize') ?? 16 },
        },
        tooltip: { enabled: false },
      },
    },
    plugins: [
      ground(chartOption<string>(options, 'backgroundColor') ?? '#ffffff'),
      ...(isBar ? [amountsOf(chart)] : []),
    ],
  };
}

/** A piece of the line, or the point where there is no line. */
function legendLabels({ data }: Chart): LegendItem[] {
  return data.datasets.map((dataset, datasetIndex) => {
    const { label, borderColor, borderWidth, borderDash, showLine } = dataset as ChartDataset<'line'>;
    const line = {
      strokeStyle: borderColor as string,
      lineWidth: borderWidth as number,
      lineDash: borderDash as number[],
    };
    const point = {
      fillStyle: (borderColor ?? dataset.backgroundColor) as string,
      lineWidth: 0,
      pointStyle: 'circle' as const,
    };
    return { text: label ?? '', datasetIndex, fontColor: INK, ...(showLine ? { ...line, pointStyle: 'line' } : point) };
  });
}

function datasets({ type, columns, rows, options }: DrawnChart): ChartDataset[] {
  const colours = chartOption<string[]>(options, 'colors') ?? [];
  return columns.slice(1).map(({ label }, index): ChartDataset => {
    const style = chartOption<Line>(options, `series.${index}`) ?? {};
    const colour = style.color ?? colours[index] ?? '#3366cc';
    const data = rows.map((row) => row[index + 1] as number | null);
    if (type !== 'LINE') {
      return { type: 'bar', label, data, backgroundColor: colour, categoryPercentage: 0.8, barPercentage: 0.85 };
    }
    return {
      type: 'line',
      label,
      data,
      borderColor: colour,
      backgroundColor: colour,
      borderWidth: style.lineWidth ?? 2,
      borderDash: style.lineDashStyle ?? [],
      pointRadius: (style.pointSize ?? 0) / 2,
      showLine: style.lineWidth !== 0,
      spanGaps: false,
    };
  });
}

function axisOf({ ticks, viewWindow, gridlines, baselineColor, ...text }: Axis): object {
  const marks = ticks ?? [];
  const lineColour = (value?: number): string => (value === 0 && baselineColor) || (gridlines?.color ?? '#cccccc');
  return {
    min: viewWindow?.min,
    max: viewWindow?.max,
    // The highest point stays off what stands above.
    grace: '5%',
    grid: { color: ({ tick }: { tick?: { value: number } }) => lineColour(tick?.value), drawTicks: false },
    border: { display: false },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      if (ticks) scale.ticks = marks.map(({ v }) => ({ value: v }));
    },
    ticks: {
      ...textOf(text),
      display: text.textPosition !== 'none',
      padding: 8,
      callback: (value: number | string) =>
        marks.find(({ v }) => v === Number(value))?.f ?? numberText(Number(value), text),
    },
  };
}

function numberText(value: number, { format = '', locale = 'en-US' }: Axis): string {
  const style = format.includes('%') ? ('percent' as const) : ('decimal' as const);
  return value.toLocaleString(locale, { style, maximumFractionDigits: 2 });
}

function textOf({ textStyle }: Pick<Axis, 'textStyle'>): object {
  return { color: textStyle?.color ?? INK, font: { family: FONT, size: textStyle?.fontSize ?? 12 } };
}

/** Names under columns stand in lines, broken between words, as Google breaks them. */
function wrapped(label: string, type: DrawnChart['type']): string | string[] {
  if (type !== 'COLUMN') return label;
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function amountsOf({ options }: DrawnChart): Plugin {
  const axis = chartOption<Axis>(options, 'hAxis') ?? {};
  return barAmounts({
    hasThem: (series) => chartOption<Line>(options, `series.${series}`)?.dataLabel === 'value',
    // Cents of thousands are read by nobody.
    told: (value) => numberText(Math.abs(value) < 1_000 ? value : Math.round(value), axis),
    font: FONT,
    ink: INK,
  });
}

function ground(colour: string): Plugin {
  return {
    id: 'ground',
    beforeDraw: ({ ctx, width, height }) => {
      ctx.fillStyle = colour;
      ctx.fillRect(0, 0, width, height);
    },
  };
}
