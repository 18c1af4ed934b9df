import type { AskedElsewhere } from '../../analysis/read-data';
import { isOwn } from '../../base/own';
import type { Source } from '../../bigquery/answers/source';
import type { Query } from '../../bigquery/query';
import type { LookLine } from '../../bigquery/views/look';
import type { AskedView } from '../../bigquery/views/view-columns';
import {
  answerLine,
  joinedViews,
  lookedRows,
  lookLine,
  lookQuery,
  type ViewsSetting,
} from '../../bigquery/views/views';
import type { Question, TabReading } from '../../intake/reading';
import { wayOf } from '../../kpis/declaration/slice';
import { breakdownOf } from '../../plan/breakdown';
import { openingTimesOf } from '../../plan/calendar/opening-times-of';
import type { SourceTable } from '../../plan/sources';
import type { ReadElsewhere } from '../../sheet/analyze-tabs';
import type { TableName } from '../../tables/tables';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import { texts } from '../../texts/texts';
import type { BigQueryRows } from '../ports/big-query';
import { type LargeTable, type ReadingByDay, settledTable } from './large-table';
import type { RunQuery } from './run-query';

/** Letters that a query may have: BigQuery takes a million. */
const MOST_LETTERS = 900_000;
/** Figures that a query is asked for once all together were too many, then half as many. */
const MOST_CUT = 128;

/** A table of the data set that is too large to be read. */
interface LargeSource {
  table: SourceTable;
  large: LargeTable;
}

/**
 * Views, and tables that are too large to be read, of which figures are asked; what is known of them, and what has been
 * answered, is kept as long as the run lasts.
 */
export function askViews(
  own: readonly AskedView[],
  large: readonly LargeSource[],
  run: RunQuery,
): NonNullable<ReadElsewhere['asked']> {
  let megabytes = 0;
  const told: RunQuery = (query) => {
    const done = run(query);
    megabytes += done.megabytes;
    return done;
  };
  const rowsOf = (query: Query): BigQueryRows => told(query).rows;
  const settled = new Map<string, AskedView[]>();
  const viewsOf = (reading: ReadingByDay): AskedView[] => {
    const key = JSON.stringify([reading.answers, reading.zone.name, reading.locale, reading.today]);
    const views = settled.get(key) ?? [...own, ...large.map((one) => viewOfLarge(one, reading, told))];
    settled.set(key, views);
    return views;
  };
  const looks = new Map<string, LookLine[]>();
  const sources = new Map<string, Source>();
  const lookedAt = (views: readonly AskedView[], setting: ViewsSetting): LookLine[] => {
    const query = lookQuery(views, setting);
    const key = JSON.stringify(query);
    const lines = looks.get(key) ?? rowsOf(query).map(lookLine);
    looks.set(key, lines);
    for (const view of views) checkLook(view, lines);
    return lines;
  };
  let mostParts = Number.POSITIVE_INFINITY;
  /** Asks for all that a data set wants to know, by as few queries as BigQuery takes; false where that is nothing. */
  const ask = (source: Source): boolean => {
    const queries = source.queries(mostParts, MOST_LETTERS);
    const isLast = mostParts === 1;
    try {
      source.take(queries.flatMap((query) => rowsOf(query).map(answerLine)));
      return queries.length > 0;
    } catch (error) {
      if (isLast || !isTooComplex(error)) throw error;
    }
    mostParts = Math.min(mostParts, 2 * MOST_CUT) / 2;
    return ask(source);
  };
  return ({ plan, zone, locale }): AskedElsewhere => ({
    has: (table) => [...own, ...large].some((one) => one.table === table),
    joined: (assembled, tabs, seen) => {
      const views = viewsOf({ zone, locale, answers: plan.answers ?? [], today: seen.today });
      const sliced = (plan.kpis ?? []).flatMap(({ variant }) => wayOf(variant ?? 'standard').only?.by ?? []);
      const setting = {
        seen,
        zone: zone.name,
        hours: openingTimesOf(plan),
        planned: plan,
        known: knownReasons(),
        by: breakdownOf(plan),
        sliced,
      };
      const lines = lookedAt(views, setting);
      const joined = joinedViews(views, lines, assembled, tabs, setting, rowsOf);
      const source = sources.get(joined.key) ?? joined.source;
      source.atOnce = ask;
      sources.set(joined.key, source);
      return {
        assembled: joined.assembled,
        elsewhere: source,
        readings: views.map((view) => readingOf(view, lines, megabytes)),
      };
    },
  });
}

/** A table that is too large as a view of it; throws a refusal where no query can stand for its rows. */
function viewOfLarge({ table, large }: LargeSource, reading: ReadingByDay, run: RunQuery): AskedView {
  const { view, why } = settledTable(large, table, reading, run);
  if (view !== null) return view;
  throw new Refusal({ text: 'source_too_large', values: { source: large.source, why: why as Sentence } });
}

/** BigQuery says of a query, mostly at its dry run: "too many subqueries or query is too complex". */
const isTooComplex = (error: unknown): boolean => error instanceof Refusal && /too complex/i.test(error.detail);

/** The reasons for leaving a row out that a view may name: those of tabs that need no more words. */
const knownReasons = (): string[] =>
  Object.keys(texts).filter((key) => key.startsWith('intake_') && isOwn(texts, key) && !texts[key].en.includes('{'));

/** Without rows others would answer in place of a view; where rows share an id nobody can tell which counts. */
function checkLook({ table, source }: AskedView, lines: readonly LookLine[]): void {
  if (lookedRows(lines, table) === 0) throw new Refusal({ text: 'source_empty', values: { source } });
  const copies = lines.find((line) => line.table === table && line.what === 'copies')?.n ?? 0;
  if (copies > 0) throw new Refusal({ text: 'view_same_id', values: { source, count: copies } });
}

/** What is said of a view, as of a tab that was read; of a raw table what is to be asked of it, with how many rows wait. */
function readingOf(
  { table, source, columns, raw }: AskedView,
  lines: readonly LookLine[],
  megabytes: number,
): TabReading {
  const rows = lookedRows(lines, table);
  const notes: Sentence[] = [{ text: 'view_asked', values: { bytes: megabytes } }];
  if (raw) {
    const questions = raw.reading.questions.map((one) => withAllRows(one, table, raw.reading, lines));
    return { ...raw.reading, rows, questions, problems: [], notes, data: null };
  }
  return {
    ...{ name: source, cells: [], table, headerRow: 1, rows, questions: [], problems: [], data: null },
    columns: Object.fromEntries([...columns.keys()].map((name) => [name, { header: name, index: -1, sure: 1 }])),
    notes,
  };
}

/** A question about a label, of all the rows that have it. */
function withAllRows(
  question: Question,
  table: TableName,
  { columns }: TabReading,
  lines: readonly LookLine[],
): Question {
  const { column, value, ask } = question;
  const named = lines.find(
    ({ what, name, label, table: of }) =>
      of === table && what === 'label' && label === value && columns[name]?.header === column,
  );
  if (!named || ask.values?.rows === undefined) return question;
  return { ...question, ask: { ...ask, values: { ...ask.values, rows: named.n } } };
}
