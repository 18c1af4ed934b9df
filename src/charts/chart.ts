/**
 * A chart as data, in the reader's language: decided once, then drawn in a mail, kept on a tab, or told in words.
 * `line`: values over months. `bars`: one bar to the right per label. `waterfall`: what came, bars to the
 * right, and what went, bars to the left; their names carry the totals.
 */
export interface Chart {
  kind: 'line' | 'bars' | 'waterfall';
  /** Stays the same as long as the chart is about the same thing: `trend win_rate` */
  key: string;
  /** What is seen. */
  title: string;
  /** What the picture leads from and to, or why months are missing in it; null where the title says all. */
  lead: string | null;
  /** The same in words, for those who see no picture. */
  words: string;
  /** What the labels are: `Month`, `Rep` */
  labelled: string;
  labels: string[];
  series: ChartSeries[];
  axis: ChartAxis;
  /** How a cell shows a value: a number pattern of Sheets. */
  format: string;
  /** The values as texts, the header first: what a mail without pictures shows. */
  table: string[][];
}

export interface ChartSeries {
  name: string;
  colour: string;
  /**
   * `measured`: a line with its points, or bars. `target`: a dashed line. `unfinished`: points of what is not over yet.
   */
  role: 'measured' | 'target' | 'unfinished';
  /** One per label; null where there is none: a gap, never a zero. */
  values: (number | null)[];
}

/** True of a target that holds in one month so far, as one typed just now: a line of one value is seen as a point alone. */
export function isLoneTarget({ role, values }: ChartSeries): boolean {
  return role === 'target' && values.filter((value) => value !== null).length === 1;
}

/** True of what a mail shows as a picture; bars are cells of a table in it. */
export const isPicture = ({ kind }: Chart): boolean => kind !== 'bars';

/** Labels as a picture shows them: bars with their amounts, so that nobody has to measure. */
export function pictureLabels({ kind, labels, table }: Chart): string[] {
  return kind === 'line' ? labels : labels.map((_, at) => `${table[at + 1][0]}: ${table[at + 1][1]}`);
}

/** The axis of values, its marks written as the language writes numbers. */
export interface ChartAxis {
  min: number;
  max: number;
  ticks: { value: number; label: string }[];
}
