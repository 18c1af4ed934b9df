/** A chart as data: drawn by Google's chart service for mails and sheets. Labels and names are in the reader's language. */
export interface Chart {
  kind: 'line' | 'bars' | 'columns';
  title: string;
  /** One per row of values. */
  labels: string[];
  /** `values`: one per label; null where there is none. */
  series: { name: string; colour: string; values: (number | null)[] }[];
  /** How values are shown: 0 decimals and thousands, or per cent. */
  unit: 'number' | 'percent';
}
