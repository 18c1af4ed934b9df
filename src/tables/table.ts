import type { Cell } from '../base/cell';
import type { Codes } from '../base/codes';
import type { Day } from '../base/day';
import type { Sentence } from '../texts/sentence';
import type { TableName } from './tables';

/**
 * A raw tab after reading: typed columns over its data rows. Columns are kept as flat typed arrays, because a
 * million rows are read once and then asked by every KPI.
 */
export interface Table {
  table: TableName;
  /** Number of data rows. Blank lines are no rows; totals rows and duplicates are (see `leftOut`). */
  rows: number;
  /** The tabs that the rows come from, in order; most tables have one. */
  segments: Segment[];
  /** How many rows each row stands for, where they lie elsewhere and only what is alike is told; one each without it. */
  times?: Float64Array;
  /** The days of its rows that count, in order, by field of dates: of a table whose rows lie elsewhere. */
  daysOf?: Readonly<Record<string, readonly number[]>>;
  /** Keyed by the field's name in src/tables. */
  columns: Record<string, Column>;
  /** Fields whose column was found but could not be read, with the reason. */
  unread: Record<string, Sentence>;
  /** Rows that no KPI counts, whatever it asks: 0 = none, else 1 + the index in `leftOutReasons`. */
  leftOut: Uint8Array;
  leftOutReasons: Sentence[];
  /** The one currency of the amounts, `null` when none is named, 'mixed' when there are several. */
  currency: string | null | 'mixed';
  /** Other tables from which prepared columns were looked up. */
  joins?: Join[];
  /** The part of a number of each row that belongs to its label in these columns: the shipping of an order is no product's. */
  ofLabels?: { field: string; labels: readonly string[]; values: Float64Array };
  /** True where the rows are refunds or credit notes: what stands in them was paid back, with or without a minus. */
  areCredits?: boolean;
  /** Of deals, on which day each came into a stage, where the tab has a column for each stage. */
  stageDates?: StageDates[];
  /** Of a team, the quotas of its columns that are for one period each: they stand in no column of the table. */
  quotas?: PeriodQuotas[];
  /** True where refreshes noticed what its rows say: a refresh tells nothing of how far the data reaches. */
  isNoticed?: boolean;
  /** Prepared columns that something else stands in for, which ought to be said beside figures that read them. */
  standIns?: StandIn[];
}

/** Columns about one stage: walls per row, NaN where a deal was not in it; `left` is null where no column tells. */
export interface StageDates {
  stage: string;
  entered: Float64Array;
  left: Float64Array | null;
  /** Marks the rows in which one of these days cannot be read. */
  unread: FlagColumn | null;
}

/** What each row is to sell in one period. */
export interface PeriodQuotas {
  column: NumberColumn;
  months: number;
  /** The first day of the period, a wall, for each row. */
  from: Float64Array;
}

export interface StandIn {
  fields: string[];
  says: Sentence;
}

/** Rows of another table that completed this one. */
export interface Join {
  /** The columns of this table that came from it. */
  fields: string[];
  table: Table;
  /** Row of the other table per row of this one; −1 without one. */
  rowOf: Int32Array;
}

export interface Segment {
  tab: string;
  /** Index of the segment's first row in the table. */
  start: number;
  rows: number;
  /** Sheet row (1-based) of each row of the segment; when the rows are contiguous, of its first row alone. */
  sheetRows: number | Int32Array;
  /** The raw row of each row of the segment, where the table was read from a tab: what "equal in every column" compares. */
  cells?: Cell[][];
}

/** The flag of the rows in which a day cannot be read that no other flag is about, in a table that has such rows. */
export const UNREAD_DAY = 'dayUnreadable';

/** A column of a table. `header` is the header as written, `index` its place in the tab (0-based). */
export type Column = TextColumn | NumberColumn | DateColumn | FlagColumn;

export interface TextColumn {
  type: 'text';
  header: string;
  index: number;
  /** Index in `labels` per row; 0 is blank. */
  codes: Codes;
  /** Distinct trimmed texts; `labels[0]` is ''. */
  labels: string[];
}

/** The lowest and the highest answer that can be given. */
export interface Scale {
  low: number;
  high: number;
}

export interface NumberColumn {
  type: 'number';
  header: string;
  index: number;
  /** NaN is blank or unreadable. Percentages are fractions. */
  values: Float64Array;
  /** Of scores, where the answers themselves say it. */
  scale?: Scale;
}

export interface DateColumn {
  type: 'date';
  header: string;
  index: number;
  /** Wall (milliseconds on the spreadsheet's clock); NaN is blank or unreadable. */
  values: Float64Array;
  /** False when every value is a whole day. */
  timed: boolean;
  /** Where the values are the last of several days: those of each row in order, and from when to when any are known. */
  each?: { days: readonly (readonly Day[])[]; from: Day; to: Day };
}

export interface FlagColumn {
  type: 'flag';
  header: string;
  index: number;
  /** 0 blank, 1 no, 2 yes */
  values: Uint8Array;
  /** Of a flag that marks what cannot be read, one of the cells: where it stands, and its text. */
  example?: { tab: string; column: string; cell: string; value: string };
}

type MaybeColumn = Column | null | undefined;

/** The text that a row has in a column; '' where it is blank. */
export const labelAt = ({ labels, codes }: Pick<TextColumn, 'labels' | 'codes'>, row: number): string =>
  labels[codes[row]];

export const isTextColumn = (column: MaybeColumn): column is TextColumn => column?.type === 'text';
export const isNumberColumn = (column: MaybeColumn): column is NumberColumn => column?.type === 'number';
export const isDateColumn = (column: MaybeColumn): column is DateColumn => column?.type === 'date';
export const isFlagColumn = (column: MaybeColumn): column is FlagColumn => column?.type === 'flag';
