import type { TableName } from '../tables/tables';
import type { TextKey } from '../texts/texts';
import type { Figures } from './figures';
import type { Period } from './period';
import type { Sentence } from './sentence';
import type { Table } from './table';

/**
 * The language in which KPIs are declared: data, so that one declaration can be evaluated over typed columns here
 * and written as SQL elsewhere. A field is named as in src/tables, or is one of the prepared fields of src/dataset.
 */
export type Condition =
  /** A text column holds one of these labels, or a flag column holds 'yes' or 'no'. */
  | { field: string; is: string | string[] }
  | { has: string }
  | { field: string; above: number }
  | { field: string; below: number }
  | { field: string; equals: number }
  | { not: Condition }
  | { all: Condition[] }
  | { any: Condition[] }
  /** `start` ≤ the moment < `end`: the row's subscription runs at the start, or at the end, of the period. */
  | { runs: 'at start' | 'at end' }
  /** The date lies before the period, inside it, or in the period of the same length just before. */
  | { field: string; falls: 'before' | 'inside' | 'previous' };

/** A number per row. */
export type Term = 1 | { field: string } | { when: Condition; counts: Term };

export interface Rule {
  leaveOut: Condition;
  because: TextKey;
}

/** Which rows of a table count, and by which date they belong to a period. */
export interface RowSet {
  table: TableName;
  /** Without these fields the table cannot answer. Each inner list is a choice: one of them is enough. */
  needs: (string | string[])[];
  /** What the table must hold somewhere, whatever the period: without a lost deal no win rate. */
  requires?: { somewhere: Condition; else: TextKey }[];
  /** null: the rows belong to no date (a stock at a moment, a survey without dates). */
  date: string | null;
  /** The first rule that holds is the reason a row is left out. */
  rules: Rule[];
}

/** How the rows' terms become one number. `share` is the sum above the line ÷ the sum
 * below it, `count` the number of rows, or of units. */
export type Measure = 'sum' | 'count' | 'share' | 'mean' | 'median';

/** Row by row: counts, sums, ratios, means and medians of the rows of one table. */
export interface RowFormula {
  shape: 'rows';
  rows: RowSet;
  measure: Measure;
  top: Term;
  /** The line below; for a mean or a median it is left out. */
  bottom?: Term;
  /** How many things a row stands for; one, unless said. */
  standsFor?: Term;
  /** Rows that share this key are one thing (the lines of one order): it is counted and averaged once. */
  unit?: string;
  /** Said when nothing stands below the line. */
  whenEmpty: TextKey;
  /** Further figures of the same table, by name: the median beside a mean, the unanswered beside the answered. */
  beside?: Record<string, Formula>;
}

/** Customers compared at two moments: those of the base set that also belong to the kept set. */
export interface CohortFormula {
  shape: 'cohort';
  rows: RowSet;
  /** The key of a customer. */
  unit: string;
  base: Condition;
  /** Holds for a customer when it holds for any of their rows. */
  kept: Condition;
  /** What stands above the line: the kept, or those lost. */
  count: 'kept' | 'lost';
  /** Weight of a customer: one, or the sum of a field over their base rows. */
  weight: 1 | { field: string };
  whenEmpty: TextKey;
}

/** From other figures: each input is a formula of its own, over the same period or another. */
export interface DerivedFormula {
  shape: 'derived';
  inputs: Record<string, DerivedInput>;
  calculate: (inputs: Record<string, number>) => number;
  /** Which input stands above the line and which below. The one below must not be 0. */
  top: string | null;
  bottom: string | null;
  whenEmpty: TextKey;
}

/** The first of the formulas that the data can answer, over the period itself, a shifted one, or one that ends with it. */
export interface DerivedInput {
  oneOf: Formula[];
  over?: { monthsBack: 'sales cycle' } | { lastDays: number };
}

/** What does not fit a tree: a fitted model over the rows of one table. It has no SQL. */
export interface ModelFormula {
  shape: 'model';
  rows: RowSet;
  /** True when it adds amounts: then they must be in one currency. */
  money: boolean;
  fit: (rows: ModelRows) => Figures | Sentence;
  whenEmpty: TextKey;
}

export interface ModelRows {
  table: Table;
  /** Indexes of the rows used. */
  index: Int32Array;
  period: Period;
}

/** A figure that comes from the plan or the calendar, not from rows. */
export interface GivenFormula {
  shape: 'given';
  figure: 'revenue target' | 'working days' | 'reps' | 'roster';
  whenEmpty: TextKey;
}

export type Formula = RowFormula | CohortFormula | DerivedFormula | ModelFormula | GivenFormula;
