import { EmulatedBigQuery } from '../../local/host/bigquery/big-query';
import { runsHere, stopEngine } from '../../local/host/bigquery/engine';
import { LocalBigQuery, type StoredTable } from '../../local/host/bigquery/local-big-query';
import type { HostState } from '../../local/host/state';
import { type Analysis, analyze } from '../../src/analysis/analysis';
import { sourceReaderOf } from '../../src/app/sources/read-sources';
import { UTC } from '../../src/base/zone';
import { bigQuery } from '../../src/google/bigquery/big-query';
import { analyzeTabs } from '../../src/sheet/analyze-tabs';
import { HEADER, makeDeals } from './make-deals';
import { printTable } from './measure';

const KPIS = ['win_rate', 'revenue', 'sales_cycle'] as const;
const SIZES = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
/** Seconds after which no larger table is asked. */
const LONGEST = 120;
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

/** Deals as they lie in BigQuery. */
function storedDeals(rows: number): StoredTable {
  const [, ...deals] = makeDeals(rows);
  const columns = HEADER.map((name, at) => ({ name: name.replace(' ', '_'), type: TYPES[at] }));
  const value = (cell: string | number | Date) => (cell === '' ? null : cell instanceof Date ? cell.getTime() : cell);
  return { path: 'local.crm.deals', columns, rows: deals.map((row) => row.map(value)) };
}

/** The figures, by rep too. */
function figuresOf(analysis: Analysis): string {
  const told = KPIS.map((id) => [
    analysis.result(id).value,
    analysis
      .breakdown(id, 'rep')
      .map(({ key, value }) => [key, value])
      .sort(),
  ]);
  return JSON.stringify(told, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one));
}

/** Seconds by the clock, since the engine is a process of its own, and the figures. */
function timed(read: () => Analysis): [number, string] {
  const begun = performance.now();
  const figures = figuresOf(read());
  return [(performance.now() - begun) / 1000, figures];
}

/** `npm run bench:queries`: three KPIs by rep of raw deals from a tab, and by queries of Google's reference engine, as far as it goes. */
function main(): void {
  if (!runsHere()) {
    console.log('Google’s engine does not run on this machine.');
    return;
  }
  const lines: string[][] = [];
  for (const rows of SIZES) {
    const request = { plan: { period: '2025', kpis: KPIS.map((id) => ({ id })) }, zone: UTC, locale: 'en_US' as const };
    const tab = { name: 'Deals', cells: makeDeals(rows) };
    const [memory, ofTab] = timed(() => analyze([tab], request));
    const store = new LocalBigQuery({ tables: [storedDeals(rows)], pageRows: 1_000 });
    Object.assign(globalThis, { BigQuery: new EmulatedBigQuery({ bigQuery: store } as unknown as HostState) });
    const sources = { deals: 'local.crm.deals' };
    try {
      const asked = { ...request, plan: { ...request.plan, sources } };
      const [queries, ofQueries] = timed(() => analyzeTabs([], asked, sourceReaderOf(bigQuery, 0), figuresOf).analysis);
      if (ofQueries !== ofTab) throw new Error('the figures differ');
      lines.push([rows.toLocaleString('en'), memory.toFixed(3), queries.toFixed(1), (queries / memory).toFixed(0)]);
      if (queries > LONGEST) break;
    } catch (error) {
      const says = (error as Error & { detail?: string }).detail || (error as Error).message;
      lines.push([rows.toLocaleString('en'), memory.toFixed(3), `gives up: ${says}`, '']);
      break;
    }
  }
  stopEngine();
  printTable(['deals', 'a tab, s', 'queries of the reference engine, s', '×'], lines);
}

main();
