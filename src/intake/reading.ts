import type { Cell } from '../base/cell';
import { type Day, dayOf } from '../base/day';
import type { Zone } from '../base/zone';
import type { Table } from '../tables/table';
import type { TableName } from '../tables/tables';
import type { Sentence } from '../texts/sentence';

/** One raw tab as it comes: a rectangular or ragged 2-D array, header row anywhere. `name` is '' when unknown (in a cell function). */
export interface RawTab {
  name: string;
  cells: Cell[][];
}

/** What a person said about a column or a label: see the plan contract. */
export interface Answer {
  tab: string;
  /** Header as written in the tab; '' when the answer is about the tab itself (answer = a table name, 'not data' or a header). */
  column: string;
  /** The label the answer is about (a stage word …), where it is about one; of a tab, the field that the header is of. */
  value?: string;
  /** 'd/m/y', 'm/d/y', 'won', 'lost', 'open', 'out', a field name ('amount'), 'ignore', '1,234.56', '1.234,56' … */
  answer: string;
}

/** A column under a new header, taken for the field that the header before it had, until a person says what it is. */
export interface CarriedColumn {
  tab: string;
  field: string;
  header: string;
  before: string;
}

/** A column that is taken for a field because its values are ids or names in another tab. */
export interface LinkedColumn {
  tab: string;
  /** 0-based. */
  index: number;
  field: string;
  /** What its ids are called in the tab that says so, squeezed. */
  names?: { tab: string; of: ReadonlyMap<string, string> };
}

/** A tab that holds further columns of the rows of another, which tells what it is. */
export interface ListPart {
  tab: string;
  table: TableName;
}

/** Rows of tabs with the same headers, by which the columns of each are recognised. */
export interface AlikeTabs {
  /** As they are compared. */
  headers: string;
  rows: Cell[][];
}

/** What the name of a tab says of all its rows, and by which word. */
export interface NamedState {
  word: string;
  /**
   * A state that a column of statuses might say of each row; that nothing was sold or spent; that all rows stand in another
   * tab; or that the rows may not count, which only a person can say.
   */
  says: 'state' | 'no sale' | 'planned' | 'copy' | 'doubt';
  /** Where the rows stand that this tab is a copy of. */
  of?: string;
}

/** How tabs are to be read. */
export interface Reading {
  zone: Zone;
  /** Locale of the spreadsheet, as Sheets writes it: en_US, nl_NL … */
  locale: string;
  answers: Answer[];
  carried?: readonly CarriedColumn[];
  /** Names and ids of reps in the other tabs, squeezed: what makes a list of people the team. */
  owners?: ReadonlySet<string>;
  linked?: readonly LinkedColumn[];
  parts?: readonly ListPart[];
  /** By the names of tabs. */
  alike?: ReadonlyMap<string, AlikeTabs>;
  /** What the names of tabs say of all their rows. */
  states?: ReadonlyMap<string, NamedState>;
  /** The last day on which anything can have happened; the day of the clock when left out. */
  today?: Day;
  /** Tables that lie elsewhere, named as project.dataset.table. */
  elsewhere?: readonly string[];
}

/** What a tab is called: of a table that lies elsewhere without its place, as words of that are about no row. */
export const calledIn = ({ elsewhere }: Pick<Reading, 'elsewhere'>, name: string): string =>
  elsewhere?.includes(name) ? (name.split('.').pop() as string) : name;

/** The last day on which anything can have happened. */
export const todayOf = ({ today, zone }: Pick<Reading, 'today' | 'zone'>): Day =>
  today ?? dayOf(zone.toWall(Date.now()));

/** Something only a person can decide. Nothing that depends on it is guessed meanwhile. */
export interface Question {
  column: string;
  value?: string;
  ask: Sentence;
  /** The answers that can be given, first the likelier one. */
  options: string[];
}

/** Something wrong in the data that was found and survived. */
export interface Problem {
  reason: Sentence;
  rows: number;
  /** Up to 20 cells in A1 notation, in the tab's own coordinates. */
  cells: string[];
}

/** A tab that was read, or why not. */
export interface TabReading {
  name: string;
  /** The cells as they were read: of rows that stood whole in one cell each, those that they came apart into. */
  cells: Cell[][];
  /** null: not data */
  table: TableName | null;
  /** Kinds of tables that stand on the tab and are not read: the tab's own where that stands there twice, or those beside it. */
  refused?: readonly TableName[];
  /** 1-based sheet row of the header; 0 when there is none. */
  headerRow: number;
  /** Data rows (see Table.rows); 0 for a tab that is not data. */
  rows: number;
  /** Field → how sure (0 to 1) and which header; index −1 for one that stands in no column but above its rows. */
  columns: Record<string, { header: string; index: number; sure: number }>;
  questions: Question[];
  problems: Problem[];
  /** What is well and worth saying: how many of its ids are in another tab. */
  notes: Sentence[];
  /** null when the tab is not data. */
  data: Table | null;
}
