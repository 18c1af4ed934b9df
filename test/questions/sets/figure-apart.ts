import type { RawTab } from '../../../src/intake/reading';

export type Row = Record<string, string>;

/** A figure by groups, worked out row by row from the file: a share, a mean, a median, a sum, or one sum over another. */
export interface Apart {
  rows: () => readonly Row[];
  by: (row: Row) => string;
  share?: (row: Row) => boolean;
  mean?: (row: Row) => number;
  median?: (row: Row) => number;
  sum?: (row: Row) => number;
  ratio?: [over: (row: Row) => number, under: (row: Row) => number];
  /** What none of these is. */
  of?: (rows: readonly Row[]) => number;
}

/** What customers brought in, each counted once. */
export const perCustomer =
  (customer: (row: Row) => string, amount: (row: Row) => number) =>
  (rows: readonly Row[]): number =>
    rows.reduce((sum, row) => sum + amount(row), 0) / new Set(rows.map(customer)).size;

export interface RealSet {
  /** Where it lies, where that is not its name. */
  folder?: string;
  files: readonly string[];
  /** Of files that are no tables: the tabs that people make of them. */
  tabs?: () => RawTab[];
  /** By question, KPI and dimension. */
  apart: Record<string, Apart>;
  /** By KPI, variant and dimension: figures of groups that no question compares. */
  figures?: Record<string, Apart>;
  /** What moved recurring revenue, over the year that the answer is about. */
  recurring?: () => Record<string, number>;
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
const BANDS: readonly [below: number, key: string][] = [
  [14, '0-13'],
  [30, '14-29'],
  [60, '30-59'],
  [90, '60-89'],
  [Number.POSITIVE_INFINITY, '90+'],
];
const bandOf = (days: number): string => BANDS.find(([below]) => days < below)?.[1] ?? '';
const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};
const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

export function figureOf({ share, mean, median, sum, ratio, of }: Apart, rows: readonly Row[]): number {
  if (of) return of(rows);
  if (share) return rows.filter(share).length / rows.length;
  if (mean) return sumOf(rows.map(mean)) / rows.length;
  if (median) return middleOf(rows.map(median));
  if (sum) return sumOf(rows.map(sum));
  const [over, under] = ratio ?? [() => Number.NaN, () => 1];
  return sumOf(rows.map(over)) / sumOf(rows.map(under));
}

/** What questions about deals come to where each row has these columns. */
export function ofDeals(
  rows: () => readonly Row[],
  names: Record<'won' | 'from' | 'to' | 'amount' | 'rep', (row: Row) => string>,
) {
  const { from, to, amount, rep } = names;
  const isWon = (row: Row): boolean => names.won(row) === 'yes';
  const won = (): Row[] => rows().filter(isWon);
  const days = (row: Row): number => daysBetween(from(row), to(row));
  const band = (row: Row): string => bandOf(days(row));
  return {
    'cycle_length win_rate cycle_band': { rows, by: band, share: isWon },
    'cycle_length average_purchase cycle_band': { rows: won, by: band, mean: (row) => Number(amount(row)) },
    'reps win_rate rep': { rows, by: rep, share: isWon },
    'reps average_purchase rep': { rows: won, by: rep, mean: (row) => Number(amount(row)) },
    'reps sales_cycle rep': { rows: won, by: rep, median: days },
    'who_sells sales_per_rep rep': { rows: won, by: rep, sum: (row) => Number(amount(row)) },
  } satisfies Record<string, Apart>;
}

export const yesIf = (is: boolean): string => (is ? 'yes' : 'no');

export const won = (is: (row: Row) => boolean) => (row: Row) => yesIf(is(row));
export const col = (name: string) => (row: Row) => row[name];
export const number = (name: string) => (row: Row) => Number(row[name]);
