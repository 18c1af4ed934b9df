/** A chart as a script has built it, for the chart service or on a tab: plain data, drawn when somebody wants to see it. */
export interface DrawnChart {
  type: 'LINE' | 'BAR' | 'COLUMN';
  columns: { type: 'STRING' | 'NUMBER'; label: string }[];
  rows: (string | number | null)[][];
  /** Options of Google Charts by name, `vAxis.ticks` as { vAxis: { ticks } }. */
  options: ChartOptions;
  width: number;
  height: number;
}

export type ChartOptions = Record<string, unknown>;

/** Sets an option by its name: dots lead into it. */
export function setChartOption(options: ChartOptions, name: string, value: unknown): void {
  const path = name.split('.');
  const last = path.pop() as string;
  let place = options;
  for (const step of path) {
    if (typeof place[step] !== 'object' || place[step] === null) place[step] = {};
    place = place[step] as ChartOptions;
  }
  place[last] = value;
}

/** The value of an option by its name. */
export function chartOption<Value>(options: ChartOptions, name: string): Value | undefined {
  const found = name
    .split('.')
    .reduce<unknown>((place, step) => (place as ChartOptions | null | undefined)?.[step], options);
  return (found ?? undefined) as Value | undefined;
}
