import type { Period } from '../base/period';
import type { Table } from '../tables/table';
import type { TableName } from '../tables/tables';
import type { GivenFormula } from './formula/formula';
import type { Parts } from './rows/parts';

/** A tab of data that holds less than half of the rows that it held before, or none, or is there no longer. */
export interface LostTab {
  tab: string;
  table: TableName;
  state: 'gone' | 'empty' | 'shrunk';
  rows: number;
  before: number;
}

/** All that formulas are evaluated over: the tables, joined and completed (src/dataset), and what the plan says. */
export interface DataSet {
  tables: Partial<Record<TableName, Table>>;
  /** What was there before. */
  lost?: readonly LostTab[];
  /** Figures of the plan and the calendar; null where there is none for the period. */
  given: (figure: GivenFormula['figure'], period: Period) => Given | null;
}

export interface Given {
  value: number;
  /** The rows that it was counted from, where it comes from a tab. */
  from: Parts | null;
}
