import { EmulatedBigQuery } from '../../local/host/bigquery/big-query';
import { runsHere, stopEngine } from '../../local/host/bigquery/engine';
import { LocalBigQuery, type StoredTable } from '../../local/host/bigquery/local-big-query';
import type { HostState } from '../../local/host/state';
import { type Analysis, analyze } from '../../src/analysis/analysis';
import type { BigQueryPort } from '../../src/app/ports/big-query';
import { sourceReaderOf } from '../../src/app/sources/read-sources';
import { UTC } from '../../src/base/zone';
import type { Query } from '../../src/bigquery/query';
import { bigQuery } from '../../src/google/bigquery/big-query';
import { analyzeTabs } from '../../src/sheet/analyze-tabs';
import { HEADER, makeDeals, type RawDeals } from './make-deals';
import { printTable } from './measure';
import { DealsInDuckDb } from './tables/duckdb-query';

const KPIS = ['win_rate', 'revenue', 'sales_cycle'] as const;
/** Deals that Google's reference engine is asked, which takes four times as long for twice as many. */
const OF_ENGINE = [100, 300];
const OF_DUCKDB = [1_000, 10_000, 100_000, 1_000_000];
const TYPES: StoredTable['columns'][number]['type'][] = [
  'STRING',
  'STRING',
  'STRING',
  'FLOAT64',
  'STRING',
  'DATE',
  'DATE',
  'STRING',
  'STRING',
  'STRING',
];
const REQUEST = {
  plan: { period: '2025', kpis: KPIS.map((id) => ({ id })) },
  asOf: '2025-12-31',
  zone: UTC,
  locale: 'en_US' as const,
};

/** Deals as they lie in BigQuery. */
function storedDeals(rows: number): StoredTable {
  const [, ...deals] = makeDeals(rows);
  const columns = HEADER.map((name, at) => ({ name: name.replace(' ', '_'), type: TYPES[at] }));
  const value = (cell: string | number | Date) => (cell === '' ? null : cell instanceof Date ? cell.getTime() : cell);
  return { path: 'local.crm.deals', columns, rows: deals.map((row) => row.map(value)) };
}

const rounded = (_: string, one: unknown): unknown => (typeof one === 'number' ? Number(one.toPrecision(9)) : one);

/** The figures, by rep too. */
function figuresOf(analysis: Analysis): string {
  const told = KPIS.map((id) => [
    analysis.result(id).value,
    analysis
      .breakdown(id, 'rep')
      .map(({ key, value }) => [key, value])
      .sort(),
  ]);
  return JSON.stringify(told, rounded);
}

/** The same from the lines of the query that asks for them, in whose order they are named. */
function figuresIn(lines: unknown[][]): string {
  const told = KPIS.map((_, at) => {
    const own = lines.filter(([figure]) => figure === `f${at}`);
    const [whole] = own.filter(([, dimension]) => dimension === null);
    return [
      whole[3],
      own
        .filter(([, dimension]) => dimension === 'rep')
        .map((line) => [line[2], line[3]])
        .sort(),
    ];
  });
  return JSON.stringify(told, rounded);
}

/** Three KPIs of raw deals that lie in BigQuery, asked of Google's reference engine; `noted` is told each query. */
function ofQueries(rows: number, noted: (query: Query) => void): string {
  const store = new LocalBigQuery({ tables: [storedDeals(rows)], pageRows: 1_000 });
  Object.assign(globalThis, { BigQuery: new EmulatedBigQuery({ bigQuery: store } as unknown as HostState) });
  const port: BigQueryPort = {
    ...bigQuery,
    run: (job, limits) => {
      noted(job);
      return bigQuery.run(job, limits);
    },
  };
  const asked = { ...REQUEST, plan: { ...REQUEST.plan, sources: { deals: 'local.crm.deals' } } };
  let figures = '';
  analyzeTabs([], asked, sourceReaderOf(port, 0), (analysis) => {
    figures = figuresOf(analysis);
  });
  return figures;
}

/** The same of a tab. */
const ofTab = (cells: RawDeals): string => figuresOf(analyze([{ name: 'Deals', cells }], REQUEST));

function same(one: string, other: string): void {
  if (one !== other) throw new Error(`the figures differ: ${one}, by query ${other}`);
}

/** Seconds by the clock, since the engine is a process of its own. */
function byClock(work: () => string): [number, string] {
  const begun = performance.now();
  const figures = work();
  return [(performance.now() - begun) / 1000, figures];
}

/** Seconds of all processors that this process took. */
async function byProcessor<Value>(work: () => Promise<Value>): Promise<[number, Value]> {
  const begun = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(begun);
  return [(user + system) / 1e6, done];
}

const line = (rows: number, memory: number, ...others: number[]): string[] => [
  ...[rows.toLocaleString('en'), memory.toFixed(3), ...others.map((one) => one.toFixed(2))],
  (others[others.length - 1] / memory).toFixed(1),
];

/**
 * `npm run bench:queries`: three KPIs by rep of raw deals from a tab, by queries of Google's reference engine as far as it
 * goes, and the query of figures by DuckDB, in its words, for a million of them. All have the same figures.
 */
async function main(): Promise<void> {
  if (!runsHere()) {
    console.log('Google’s engine does not run on this machine.');
    return;
  }
  const asked: Query[] = [];
  const byEngine = OF_ENGINE.map((rows) => {
    const cells = makeDeals(rows);
    const [memory, figures] = byClock(() => ofTab(cells));
    const [queries, answered] = byClock(() => ofQueries(rows, (query) => asked.push(query)));
    same(figures, answered);
    return line(rows, memory, queries);
  });
  stopEngine();
  printTable(['deals', 'a tab, s', 'queries of the reference engine, s by the clock', '×'], byEngine);
  const ofFigures = asked.filter(({ sql }) => sql.includes('`f0` AS')).pop() as Query;
  const byDuckDb: string[][] = [];
  for (const rows of OF_DUCKDB) {
    const cells = makeDeals(rows);
    const [memory, figures] = await byProcessor(async () => ofTab(cells));
    const [loading, deals] = await byProcessor(() => DealsInDuckDb.load(cells));
    const [query, lines] = await byProcessor(() => deals.run(ofFigures));
    deals.close();
    same(figures, figuresIn(lines));
    const size = JSON.stringify(lines).length / 1000;
    byDuckDb.push([...line(rows, memory, loading, query), String(lines.length), size.toFixed(1)]);
  }
  printTable(
    ['deals', 'a tab, s', 'DuckDB: load, s of processors', 'the query of figures, s', '×', 'lines back', 'kB'],
    byDuckDb,
  );
}

main();
