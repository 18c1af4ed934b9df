import type { Table } from '../tables/table';
import type { Sentence } from '../texts/sentence';
import type { TabAnswers } from './answers/answers';
import type { ColumnsReading } from './columns-reading';
import type { Found } from './locate/find-table';
import type { BlockRows } from './locate/layout';
import type { Problem, Question, RawTab, Reading, TabReading } from './reading';
import type { Recognition, SeenColumn } from './recognise/recognise';

/**
 * A table of a tab whose columns have been read, while rule after rule leaves rows out, settles what columns and words mean,
 * or asks: what one changes, those behind it see.
 */
export interface BegunTable {
  tab: RawTab;
  reading: Reading;
  answers: TabAnswers;
  /** Where it stands, and which other tables stand beside and below it. */
  found: Pick<Found, 'block' | 'others'>;
  /** All its columns, whether they are read or not. */
  seen: SeenColumn[];
  recognition: Recognition;
  /** The recognised columns that are read: without those that only tell what the tab is. */
  fields: Recognition['fields'];
  read: ColumnsReading;
  data: Table;
  /** The rows below the header, up to where another table begins. */
  below: BlockRows;
  /** How many dates and texts surely stand in each row. */
  filled: Uint8Array;
  /** Columns that stand in no column but in lines above the rows. */
  ofGroups: TabReading['columns'];
  /** Columns of the price of each line of deals on several rows. */
  linePrices: readonly SeenColumn[];
  /** Which of the orders that count are credit notes. */
  credits: 'none' | 'some' | 'all';
  questions: Question[];
  problems: Problem[];
  notes: Sentence[];
}
