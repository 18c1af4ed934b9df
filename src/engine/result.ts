import type { Period } from '../base/period';
import type { Unit } from '../base/unit';
import type { ShareInterval } from '../statistics/wilson';
import type { Sentence } from '../texts/sentence';
import type { Parts } from './rows/parts';

/** What became of the rows of one tab: used + the rows left out = the rows of the tab. */
export interface RowAccount {
  tab: string;
  used: number;
  leftOut: { reason: Sentence; rows: number }[];
}

/** A KPI's answer: a value, or the reason why there is none. */
export interface KpiResult {
  id: string;
  variant: string;
  unit: Unit;
  value: number | null;
  /** Present exactly when `value` is null. */
  reason: Sentence | null;
  /** Why the value is another figure, in place of the one asked for: it is never shown without saying so. */
  standsIn?: Sentence;
  /** The number of things the value rests on (closed deals, customers at the start, answered leads …). */
  n: number;
  /** What stands above and below the line, where there is a line. */
  top: number | null;
  bottom: number | null;
  /** Further figures of the same rows: mean, median, p75, unanswered, withinHour … */
  figures: Record<string, number>;
  /** The span really looked at: for KPIs that compare two moments, "all" is the last full months. */
  period: Period;
  currency: string | null;
  rows: RowAccount[];
  notes: Sentence[];
}

/** One line of a breakdown: by rep, by month, by any mapped column. */
export interface GroupResult {
  /** As written in the cell, trimmed; '2017-03' for a month. Rows without one: see the texts `no_date`, `no_value`. */
  key: string;
  value: number | null;
  n: number;
  reason: Sentence | null;
  /** Of a rate, the shares that chance leaves plausible (95 %). */
  interval?: ShareInterval;
}

/** All rows of a table elsewhere that are alike to a figure: a row of these parts. */
export interface KindOfRow {
  parts: Parts;
  row: number;
}

/** One row of a raw tab and its part in a KPI. */
export interface ExplainedRow {
  tab: string;
  sheetRow: number;
  /** Where the rows lie elsewhere: how many it stands for, and which kind of them; one without it. */
  times?: number;
  kind?: KindOfRow;
  /** null when the row is used. */
  leftOut: Sentence | null;
  /** The row's share of what stands above and below the line. */
  top: number | null;
  bottom: number | null;
}

/** True for a row with a part of its own: where a figure is worked out from all rows together, none has one. */
export function hasPart({ top, bottom }: Pick<ExplainedRow, 'top' | 'bottom'>): boolean {
  return top !== null || bottom !== null;
}
