import type { Day } from '../../base/day';
import type { Period } from '../../base/period';
import type { AnyField } from '../../tables/prepared-fields';
import type { Table } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import type { Sentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import type { Figures } from '../figures';
import type { ModelFormula, Rule } from '../formula/formula';
import type { Told } from './told';

/** A figure that is fitted to the rows of a table. */
export interface Model {
  /** Goes up with each change of what it makes of the same rows. */
  revision: number;
  /** The columns that it reads, beside the date by which the rows belong to a period. */
  reads: readonly AnyField[];
  /** The other tables that tell something of what it reads. */
  toldBy?: readonly TableName[];
  /** True where the figure is the sum of what the rows put above the line. */
  addsUp?: true;
  /** True where the rows of each customer are taken together: by labels that part them, the groups are not parts of the whole. */
  ofCustomers?: true;
  /** Which rows count for nothing, and why, by a look at all of them. */
  leavesOut?: { rows: (rows: ModelRows) => Uint8Array; because: TextKey };
  fit: (rows: ModelRows) => Figures | Sentence;
  /**
   * The same by what the rows tell together, which a query can tell as well; `ifMany`: only of rows that are too many to be told
   * by their kinds, since these tell which rows add nothing.
   */
  byTold?: ByTold & { ifMany?: true };
  /**
   * Of rows that are too many to be told by their kinds: what is usual, as another figure, and the rules that leave out those
   * that are not beyond it.
   */
  beyond?: {
    usual: (to: Day) => { leaf: ModelFormula; period: Period };
    rules: (usual: number, to: Day) => Rule[];
    name: string;
  };
  /** What each row puts above and below the line, where the figure is a sum, or a division of sums. */
  line?: (rows: ModelRows) => { top: Float64Array; bottom: Float64Array | null };
}

/** How a figure is made of what rows told together; `to`: the day after the last one of the period. */
export type ByTold<One extends keyof Told = keyof Told> = {
  [What in One]: { what: What; conclude: (told: Told[What], to: Day) => Figures | Sentence };
}[One];

export interface ModelRows {
  table: Table;
  /** Indexes of the rows used. */
  index: Int32Array;
  period: Period;
  /** The column by which the rows belong to the period. */
  date: string | null;
}
