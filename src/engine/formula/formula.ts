import type { Day } from '../../base/day';
import type { Label } from '../../tables/labels';
import type { FieldOf, TableWith } from '../../tables/prepared-fields';
import type { TableName } from '../../tables/tables';
import type { TextKey } from '../../texts/texts';
import type { ModelName } from '../models/models';
import type { Expression } from './expression';

/**
 * The language in which KPIs are declared: pure data, so that one declaration can be evaluated over typed columns here
 * and written as SQL elsewhere. The fields of a formula are those of its table, or prepared for it (src/tables); over
 * several tables, those that all of them have.
 */
export type Condition<Field extends string = string> =
  /** A text column holds one of these labels, each declared with the field; or a flag column holds 'yes' or 'no'. */
  | { field: Field; is: Label | readonly Label[] }
  | { has: Field }
  | { field: Field; above: number }
  | { field: Field; below: number }
  | { field: Field; equals: number }
  | { not: Condition<Field> }
  | { all: Condition<Field>[] }
  | { any: Condition<Field>[] }
  /** `start` ≤ the moment < `end`: the row's subscription runs at the start, or at the end, of the period. One that is paused
   * then runs, unless people who are paused are said to be gone (`goneWhilePaused`). */
  | { runs: 'at start' | 'at end' }
  /** The same, and it is not paused then: it is billed. */
  | { billed: 'at start' | 'at end' }
  /** The date lies before the period, inside it, or in the period of the same length just before. */
  | { field: Field; falls: 'before' | 'inside' | 'previous' }
  /** The date lies on this day or after it. */
  | { field: Field; since: Day };

/** A number per row. */
export type Term<Field extends string = string> =
  | 1
  | { field: Field }
  | { when: Condition<Field>; counts: Term<Field> };

export interface Rule<Field extends string = string> {
  leaveOut: Condition<Field>;
  because: TextKey;
  /**
   * Such a row may count, once somebody has said what it means: where no other is left, or more than a few are unclear, there
   * is no figure, and beside a few a note. 'if alone': there is none only where no other is left, and else a note. 'even one':
   * there is none while one waits.
   */
  unclear?: true | 'if alone' | 'even one';
  /** Such a row is looked at and is none of those that are counted: its label has a line all the same, with 0. */
  isNone?: true;
}

/** Which rows of a table count, and by which date they belong to a period. */
export interface RowSet<T extends TableName = TableName, Field extends string = FieldOf<T>> {
  table: T;
  /** Without these fields the table cannot answer. Each inner list is a choice: one of them is enough. */
  needs: (Field | Field[])[];
  /** What the table must hold somewhere, whatever the period: without a lost deal no win rate. */
  requires?: { somewhere: Condition<Field>; else: TextKey }[];
  /**
   * Kinds of rows of which there is no figure of a period where more than half of a kind have no date, as that would leave
   * them out of every period.
   */
  dated?: { of: Condition<Field>; else: TextKey }[];
  /** null: the rows belong to no date (a stock at a moment, a survey without dates). */
  date: Field | null;
  /** Of a past that only grows: every dated row up to the end of the period counts, whenever the period begins. */
  upToEnd?: true;
  /** Its rows are looked at before they end: of none is it known yet how. */
  beforeEnd?: true;
  /** The first rule that holds is the reason a row is left out. */
  rules: Rule<Field>[];
}

/** How the rows' terms become one number. `share` is the sum above the line ÷ the sum
 * below it, `count` the number of rows, or of what they are counted by. */
export type Measure = 'sum' | 'count' | 'share' | 'mean' | 'median';

/** Row by row: counts, sums, ratios, means and medians of the rows of one table. */
export interface RowFormula<T extends TableName = TableName, Field extends string = FieldOf<T>> {
  shape: 'rows';
  rows: RowSet<T, Field>;
  measure: Measure;
  top: Term<Field>;
  /** The line below; for a mean or a median it is left out. */
  bottom?: Term<Field>;
  /** How many things a row stands for; one, unless said. */
  standsFor?: Term<Field>;
  /** Rows that share this key are one thing (the lines of one order): it is counted and averaged once. */
  countBy?: Field;
  /** Said when nothing stands below the line. */
  emptyReason: TextKey;
  /** Further figures of the same table, by name: the median beside a mean, the unanswered beside the answered. */
  beside?: Record<
    string,
    RowFormula<T, Field> | ModelFormula<T, Field> | DerivedFormula<DeclaredFormula> | GivenFormula
  >;
}

/** Customers compared at two moments: those of the base set that also belong to the kept set. */
export interface CohortFormula<T extends TableName = TableName, Field extends string = FieldOf<T>> {
  shape: 'cohort';
  rows: RowSet<T, Field>;
  /** The key of a customer. */
  countBy: Field;
  base: Condition<Field>;
  /** Holds for a customer when it holds for any of their rows. */
  kept: Condition<Field>;
  /** What stands above the line: the kept, or those lost. */
  count: 'kept' | 'lost';
  /** Weight of a customer: one, or the sum of a field over their base rows. */
  weight: 1 | { field: Field };
  emptyReason: TextKey;
}

/** What does not fit a tree: a model of src/engine/models, fitted to the rows of one table. SQL gives what it is fitted to. */
export interface ModelFormula<T extends TableName = TableName, Field extends string = FieldOf<T>> {
  shape: 'model';
  rows: RowSet<T, Field>;
  model: ModelName;
  emptyReason: TextKey;
}

/** A figure that comes from the plan or the calendar, not from rows. */
export interface GivenFormula {
  shape: 'given';
  figure: 'revenue target' | 'target of the period' | 'working days' | 'reps' | 'roster';
  emptyReason: TextKey;
}

/**
 * From other figures: each input is a formula of its own, over the same period or another. What `value` divides stands
 * above the line, what it is divided by below; what only says how many times something counts stands beside.
 */
export interface DerivedFormula<Input = Formula> {
  shape: 'derived';
  inputs: Record<string, DerivedInput<Input>>;
  value: Expression;
  /** For what few tabs have: that it is missing is never the reason where another formula has one. */
  rare?: true;
  /** Above this it is no figure: more answers than people are several surveys. */
  most?: number;
  /** Said where what stands below the line is less than nothing: a target that has been exceeded lacks nothing. */
  nothingLeft?: TextKey;
  emptyReason: TextKey;
}

/**
 * The first of the formulas that the data can answer, over the period itself, all of the one that runs with the days to
 * come, a shifted one, or one that ends with it; or over each of the last full months by its end, what they put above and
 * below the line added up.
 */
export interface DerivedInput<Input = Formula> {
  oneOf: Input[];
  /**
   * Without any row there is no figure, and the formula's own words say so: what was not written down cost something. Or
   * without any in a month for which the other inputs count something; `until`: the last day that a row is for.
   */
  needsRows?: true | { inEveryMonth: true; until: string };
  over?: 'whole period' | { monthsBack: 'sales cycle' } | { lastDays: number } | { eachOfLastMonths: number };
}

type OverRows<T extends TableName> = RowFormula<T> | CohortFormula<T> | ModelFormula<T>;

/** A formula as the engine sees it, over whichever table. */
export type Formula = OverRows<TableName> | DerivedFormula | GivenFormula;

/** Tables whose rows are spans in which somebody is a customer. */
export type SpanTable = TableWith<'customerSince'>;

/** A formula as it is declared: every field is one of its table. */
export type DeclaredFormula =
  | { [T in TableName]: OverRows<T> }[TableName]
  | OverRows<SpanTable>
  | DerivedFormula<DeclaredFormula>
  | GivenFormula;
