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
import type { TabReading } from '../../intake/reading';
import { wayOf } from '../../kpis/declaration/slice';
import { breakdownOf } from '../../plan/breakdown';
import type { AskedTables, ReadElsewhere } from '../../sheet/analyze-tabs';
import { Refusal } from '../../texts/refusal';
import { texts } from '../../texts/texts';
import type { BigQueryRows } from '../ports/big-query';

/** Letters that a query may have: BigQuery takes a million. */
const MOST_LETTERS = 900_000;

/** Runs a query of views: what came back of it, and the megabytes that it read. */
export type RunOnViews = (query: Query) => { rows: BigQueryRows; megabytes: number };

/** Views of which figures are asked; what is known of them, and what has been answered, is kept as long as the run lasts. */
export function askViews(views: readonly AskedView[], run: RunOnViews): NonNullable<ReadElsewhere['asked']> {
  let megabytes = 0;
  const rowsOf = (query: Query): BigQueryRows => {
    const done = run(query);
    megabytes += done.megabytes;
    return done.rows;
  };
  const looks = new Map<string, LookLine[]>();
  const sources = new Map<string, Source>();
  const lookedAt = (setting: ViewsSetting): LookLine[] => {
    const query = lookQuery(views, setting);
    const key = JSON.stringify(query);
    const lines = looks.get(key) ?? rowsOf(query).map(lookLine);
    looks.set(key, lines);
    for (const view of views) checkLook(view, lines);
    return lines;
  };
  const take = (source: Source): boolean => {
    const queries = shortEnough(source);
    source.take(queries.flatMap((query) => rowsOf(query).map(answerLine)));
    return queries.length > 0;
  };
  return ({ plan, zone }): AskedTables => {
    let source: Source | null = null;
    return {
      joined: (assembled, tabs, seen) => {
        const sliced = (plan.kpis ?? []).flatMap(({ variant }) => wayOf(variant ?? 'standard').only?.by ?? []);
        const setting = {
          seen,
          zone: zone.name,
          byClock: plan.openingHours === undefined,
          known: knownReasons(),
          by: breakdownOf(plan),
          sliced,
        };
        const lines = lookedAt(setting);
        const joined = joinedViews(views, lines, assembled, tabs, setting);
        source = sources.get(joined.key) ?? joined.source;
        source.atOnce = null;
        sources.set(joined.key, source);
        return {
          assembled: joined.assembled,
          elsewhere: source,
          readings: views.map((view) => readingOf(view, lines, megabytes)),
        };
      },
      ask: () => source !== null && take(source),
      atOnce: () => {
        if (source) source.atOnce = take;
      },
    };
  };
}

/** Queries for all that a data set wants to know, none of more letters than BigQuery takes. */
function shortEnough(source: Source): Query[] {
  let queries = source.queries();
  for (let parts = 128; queries.some(({ sql }) => sql.length > MOST_LETTERS) && parts >= 1; parts /= 2)
    queries = source.queries(parts);
  return queries;
}

/** The reasons for leaving a row out that a view may name: those of tabs that need no more words. */
const knownReasons = (): string[] =>
  Object.keys(texts).filter((key) => key.startsWith('intake_') && isOwn(texts, key) && !texts[key].en.includes('{'));

/** Without rows others would answer in place of a view; where rows share an id nobody can tell which counts. */
function checkLook({ table, source }: AskedView, lines: readonly LookLine[]): void {
  if (lookedRows(lines, table) === 0) throw new Refusal({ text: 'source_empty', values: { source } });
  const copies = lines.find((line) => line.table === table && line.what === 'copies')?.n ?? 0;
  if (copies > 0) throw new Refusal({ text: 'view_same_id', values: { source, count: copies } });
}

/** What is said of a view, as of a tab that was read. */
function readingOf({ table, source, columns }: AskedView, lines: readonly LookLine[], megabytes: number): TabReading {
  const rows = lookedRows(lines, table);
  return {
    ...{ name: source, cells: [], table, headerRow: 1, rows, questions: [], problems: [], data: null },
    columns: Object.fromEntries([...columns.keys()].map((name) => [name, { header: name, index: -1, sure: 1 }])),
    notes: [{ text: 'view_asked', values: { bytes: megabytes } }],
  };
}
