import type { Language } from '../../base/language';
import type { Zone } from '../../base/zone';
import type { RawRows } from '../../bigquery/raw/raw-rows';
import { readTab } from '../../intake/read-tab';
import type { Answer, TabReading } from '../../intake/reading';
import { type SourceTable, sourceTables } from '../../plan/sources';
import type { Sentence } from '../../texts/sentence';
import { type TabView, tabViews } from '../../wizard/tabs-view';
import type { BigQueryPort, BigQueryRows } from '../ports/big-query';
import { ByteLimit } from './bytes';
import { cellsOfRows, labelRowsQuery, sampledTable, settledTable } from './queries-here';
import { firstRows, MOST_CELLS, USUAL_BYTES, type WeighedSource, weighedSource } from './read-sources';
import { type RunQuery, runnerOf, SECONDS, telling } from './run-query';

/** A table in BigQuery as the steps show it before it is chosen: read from some of its rows, and one of each label. */
export interface SourceView extends Omit<TabView, 'rows'> {
  /** null for a view, of which it is not known. */
  rows: number | null;
  /** What it can be said to hold. */
  tables: readonly SourceTable[];
}

/** What is asked of a table, and how the spreadsheet is read and spoken of. */
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
  language: Language;
}

/** A column with more different texts than that among those rows has names, not labels. */
const MOST_LABELS = 30;
const LABEL_ROWS = 1_000;

/**
 * What a table looks like, within what a refresh may be billed; a view has no rows without a query, and is read twice. Of a
 * table that is too large to be read it is said whether queries can stand for it. Throws a refusal where BigQuery does not give it.
 */
export function lookAtTable(port: BigQueryPort, look: Look): SourceView {
  const { source, table, zone, locale, answers } = look;
  return telling(source, () => {
    const weighed = weighedSource(port, source);
    const { rows, columns, notes } = weighed;
    const run = runnerOf(port, [source], new ByteLimit(look.most ?? USUAL_BYTES), Date.now() + SECONDS * 1000);
    const held = table === null ? [] : [{ tab: source, column: '', answer: table }];
    const reading = { zone, locale, answers: [...answers, ...held] };
    const first = firstRows(port, weighed, run);
    if ((rows ?? 0) * columns.length > MOST_CELLS) {
      const { reading: read, why } = settledTable(sampledTable(weighed, first, run), table, reading, run);
      const says: Sentence = why ? { text: 'source_too_large', values: { source, why } } : { text: 'source_asked' };
      return viewOf({ ...read, notes: [says] }, rows, look);
    }
    const read = readTab({ name: source, cells: cellsOfRows(sampleOf(weighed, first, run)) }, reading);
    return viewOf({ ...read, notes }, rows, look);
  });
}

/** Of some rows it is not known what is wrong in all. */
function viewOf(reading: TabReading, rows: number | null, { zone, language }: Look): SourceView {
  const [view] = tabViews([reading], zone, language);
  return { ...view, problems: [], rows, tables: sourceTables };
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
