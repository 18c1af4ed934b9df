import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import type { Zone } from '../../base/zone';
import { readTab } from '../../intake/read-tab';
import type { Answer } from '../../intake/reading';
import { type SourceTable, sourceTables } from '../../plan/sources';
import { Refusal } from '../../texts/refusal';
import { type TabView, tabViews } from '../../wizard/tabs-view';
import type { BigQueryPort, BigQueryRows } from '../ports/big-query';
import { labelRowsQuery, sourceCell } from './queries-here';
import {
  placeOfSource,
  rowsInTime,
  SECONDS,
  telling,
  USUAL_BYTES,
  type WeighedSource,
  weighedSource,
} from './read-sources';

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

const ROWS = 300;
/** A column with more different texts than that among those rows has names, not labels. */
const MOST_LABELS = 30;
const LABEL_ROWS = 1_000;

/** What a table looks like, at what a refresh reads of it; a view has no rows without a query, and is read twice. Throws a refusal where BigQuery does not give it. */
export function lookAtTable(port: BigQueryPort, look: Look): SourceView {
  const { source, table, zone, locale, language } = look;
  return telling(source, () => {
    const prepared = weighedSource(port, source);
    const cells = sampleOf(port, prepared, look);
    const held = table === null ? [] : [{ tab: source, column: '', answer: table }];
    const reading = readTab({ name: source, cells }, { zone, locale, answers: [...look.answers, ...held] });
    const [view] = tabViews([{ ...reading, notes: prepared.notes }], zone, language);
    // Of some rows it is not known what is wrong in all.
    return { ...view, problems: [], rows: prepared.rows, tables: sourceTables };
  });
}

/** The first rows, and one of each label that columns of labels hold anywhere. */
function sampleOf(port: BigQueryPort, { source, columns, at, job, rows }: WeighedSource, { most }: Look): Cell[][] {
  const limits = { most: most ?? USUAL_BYTES, until: Date.now() + SECONDS * 1000, check: () => {} };
  const run = (sql: string): BigQueryRows => rowsInTime(source, port.run({ ...job, sql }, limits));
  const [project, dataset, name] = placeOfSource(source);
  const first =
    rows === null
      ? run(`${job.sql}\nLIMIT ${ROWS}`)
      : port.first(project, dataset, name, ROWS).map((row) => at.map((place) => row[place]));
  if (first.length === 0) throw new Refusal({ text: 'source_empty', values: { source } });
  const labels = columns.filter(({ type }, column) => {
    const texts = new Set(first.map((row) => row[column]));
    return type === 'STRING' && texts.size <= MOST_LABELS;
  });
  const more = labels.length === 0 ? [] : run(labelRowsQuery(source, columns, labels, LABEL_ROWS));
  const each = new Map([...first, ...more].map((row) => [JSON.stringify(row), row]));
  const cells = [...each.values()].map((row) => row.map((text, column) => sourceCell(text, columns[column].type)));
  return [columns.map((column) => column.name), ...cells];
}
