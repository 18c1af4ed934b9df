import type { Cell } from '../base/cell';
import type { Period } from '../base/period';
import type { Table } from '../tables/table';
import type { TableName } from '../tables/tables';
import type { Sentence } from '../texts/sentence';
import type { Evaluation } from './evaluate/evaluation';
import type { Condition, GivenFormula } from './formula/formula';
import type { LeafOfRows } from './formula/walk';
import type { KindOfRow } from './result';
import type { Parts } from './rows/parts';

/** A tab of data that holds less than half of the rows that it held before, or none, or is there no longer. */
export interface LostTab {
  tab: string;
  table: TableName;
  state: 'gone' | 'empty' | 'shrunk';
  rows: number;
  before: number;
}

/** A column of a tab that is not read before a question is answered or its cells are put right. */
export interface Waiting {
  table: TableName;
  field: string;
  reason: Sentence;
  /** True where all sums of money of the table wait for it, and nothing else does. */
  onlyMoney?: boolean;
  /** True where everything that is told by the table waits: rows of it are not read. */
  whole?: boolean;
}

/** All that formulas are evaluated over: the tables, joined and completed (src/dataset), and what the plan says. */
export interface DataSet {
  tables: Partial<Record<TableName, Table>>;
  /** What was there before. */
  lost?: readonly LostTab[];
  /** What would make another number of a figure, once it is read. */
  waiting?: readonly Waiting[];
  /** True as of a day that somebody said: rows of later days are there, and do not count. */
  isCutOff?: boolean;
  /** Figures of the plan and the calendar; null where there is none for the period. */
  given: (figure: GivenFormula['figure'], period: Period) => Given | null;
  /** All of a period of which only the days so far are asked for, or itself. */
  whole?: (period: Period) => Period;
  /** Who answers for the tables whose rows lie elsewhere. */
  elsewhere?: Elsewhere;
}

/** Answers for tables whose rows lie elsewhere: the data set holds those with their columns and labels, without rows. */
export interface Elsewhere {
  /** Why nothing is told that takes their rows one by one. */
  readonly oneByOne: Sentence;
  /** Why a model is broken down by nothing but what the plan says. */
  readonly byPlan: Sentence;
  /** Why nothing is told of how its rows were. */
  readonly asTheyWere: Sentence;
  has: (table: TableName) => boolean;
  /** On how many of the rows that may count a condition holds; null while that is not known yet. */
  count: (table: TableName, condition: Condition) => number | null;
  /** What a formula comes to over a period; `none`: what it comes to without rows. */
  answer: (leaf: LeafOfRows, period: Period, none: Evaluation | Sentence) => Evaluation | Sentence;
  /** Opens so many rows of each part of a figure at most; none where nothing tells the parts from each other there. */
  open: (parts: readonly PartElsewhere[], most: number) => OpenedElsewhere[];
  /** Has all questions that some work puts answered together: it is done as often as it finds more to ask. */
  gather: (work: () => unknown) => void;
}

/** Rows of one table that play the same part in a figure. */
export interface PartElsewhere {
  /** What stands above their query. */
  says: string;
  kinds: readonly KindOfRow[];
}

/** Some rows of a part, by the fields of their table, and the query for all of them. */
export interface OpenedElsewhere {
  fields: readonly string[];
  rows: Cell[][];
  query: string;
}

export interface Given {
  value: number;
  /** The rows that it was counted from, where it comes from a tab. */
  from: Parts | null;
}
