import { dayOf } from '../../base/day';
import type { Zone } from '../../base/zone';
import { cellsOfRows, type RawRows } from '../../bigquery/raw/raw-rows';
import { labelRowsQuery } from '../../bigquery/table/label-rows-query';
import type { Answer, TabReading } from '../../intake/reading';
import type { SourceTable } from '../../plan/sources';
import type { Sentence } from '../../texts/sentence';
import type { BigQueryPort, BigQueryRows } from '../ports/big-query';
import { ByteLimit } from './bytes';
import { sampledTable, settledTable } from './large-table';
import { readAs } from './read-as';
import { counted, firstRows, MOST_CELLS, USUAL_BYTES, type WeighedSource, weighedSource } from './read-sources';
import { type RunQuery, runnerOf, SECONDS, telling } from './run-query';

/** What some rows of a table were read as, and how many there are. */
export interface TableLooked {
  reading: TabReading;
  /** null for a view that is small enough to be read. */
  rows: number | null;
}

/** What is asked of a table, and how the spreadsheet is read. */
export interface Look {
  /** project.dataset.table */
  source: string;
  /** What a person says it holds; null: what it looks like. */
  table: SourceTable | null;
  answers: readonly Answer[];
  /** The most that may be billed; undefined: some cents. */
  most: number | undefined;
  zone: Zone;
  locale: string;
}

/** A column with more different texts than that among those rows has names, not labels. */
const MOST_LABELS = 30;
const LABEL_ROWS = 1_000;

/**
 * What a table looks like, within what a refresh may be billed; a view has no rows without a query, and is read twice. Of a
 * table that is too large to be read it is said whether queries can stand for it. Throws a refusal where BigQuery does not give it.
 */
export function lookAtTable(port: BigQueryPort, look: Look): TableLooked {
  const { source, table, zone, locale, answers } = look;
  return telling(source, () => {
    const run = runnerOf(port, [source], new ByteLimit(look.most ?? USUAL_BYTES), Date.now() + SECONDS * 1000);
    const weighed = counted(weighedSource(port, source), run, MOST_CELLS);
    const { rows, columns, notes } = weighed;
    const today = dayOf(zone.toWall(Date.now()));
    const reading = { zone, locale, answers: [...answers], today };
    const first = firstRows(port, weighed, run);
    if ((rows ?? 0) * columns.length > MOST_CELLS) {
      const { reading: read, why } = settledTable(sampledTable(weighed, first, run), table, reading, run);
      const says: Sentence = why ? { text: 'source_too_large', values: { source, why } } : { text: 'source_asked' };
      return { reading: { ...read, notes: [says] }, rows };
    }
    const read = readAs(table, { name: source, cells: cellsOfRows(sampleOf(weighed, first, run)) }, reading);
    return { reading: { ...read, notes }, rows };
  });
}

/** The first rows, and one of each label that columns of labels hold anywhere. */
function sampleOf({ source, columns }: WeighedSource, first: BigQueryRows, run: RunQuery): RawRows {
  const labels = columns.filter(({ type }, column) => {
    const texts = new Set(first.map((row) => row[column]));
    return type === 'STRING' && texts.size <= MOST_LABELS;
  });
  const more =
    labels.length === 0 ? [] : run({ sql: labelRowsQuery(source, columns, labels, LABEL_ROWS), parameters: [] }).rows;
  const each = new Map([...first, ...more].map((row) => [JSON.stringify(row), row]));
  return { columns, rows: [...each.values()], few: new Set(), all: 0 };
}
