import type { Column } from '../tables/table';
import type { Sentence } from '../texts/sentence';
import type { Problem, Question } from './reading';
import type { NumberScan } from './values/amounts/number-column';

/** The typed columns of a tab, and what was found wrong or unclear in them. */
export interface ColumnsReading {
  columns: Record<string, Column>;
  unread: Record<string, Sentence>;
  questions: Question[];
  problems: Problem[];
  /** Rows that repeat the header. */
  repeated: number[];
  /** Rows whose date or number could not be read: where totals and second headers show. */
  suspects: Set<number>;
  /** Rows whose closing date has a year of two digits. */
  shortYears: readonly number[];
  /** Fields of numbers as they were scanned: what tells the currency of each. */
  scans: Record<string, NumberScan>;
  /** True where the ids of all rows only go up or only go down, so that none stands there twice. */
  idsInOrder: boolean;
  /** Fields of names of which one is that of a test. */
  ofTests: ReadonlySet<string>;
  /** Fields of names of which one may bear a mark. */
  ofMarks: ReadonlySet<string>;
  /** By the values that were read from them: how many cells of the column are blank, and whether all others are real dates. */
  cellsOf: Map<Float64Array, { blanks: number; areDates: boolean }>;
}

/** The same before anything is read. */
export const nothingRead = (): ColumnsReading => ({
  columns: {},
  unread: {},
  questions: [],
  problems: [],
  repeated: [],
  suspects: new Set(),
  scans: {},
  shortYears: [],
  idsInOrder: false,
  ofTests: new Set(),
  ofMarks: new Set(),
  cellsOf: new Map(),
});
