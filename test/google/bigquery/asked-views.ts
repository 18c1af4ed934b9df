import { EmulatedBigQuery } from '../../../local/host/bigquery/big-query';
import { LocalBigQuery } from '../../../local/host/bigquery/local-big-query';
import type { HostState } from '../../../local/host/state';
import type { Analysis } from '../../../src/analysis/analysis';
import type { BigQueryPort } from '../../../src/app/ports/big-query';
import { sourceReaderOf } from '../../../src/app/sources/read-sources';
import { shiftedByMonths } from '../../../src/base/period';
import type { Zone } from '../../../src/base/zone';
import { bigQuery } from '../../../src/google/bigquery/big-query';
import type { RawTab } from '../../../src/intake/reading';
import { kpis } from '../../../src/kpis';
import type { Plan } from '../../../src/plan/plan';
import type { SourceTable } from '../../../src/plan/sources';
import { analyzeTabs } from '../../../src/sheet/analyze-tabs';
import type { Sentence } from '../../../src/texts/sentence';
import { analysisOf } from '../../kpis/asking';
import { storedViews } from './stored-views';

/** A query that was run, what came back of it, and how many bytes it would read by its dry run. */
export interface RunQuery {
  letters: number;
  parameters: number;
  rows: number;
  bytesBack: number;
  bytesRead: number;
}

/** What the same tabs come to, of all rows here and with some tables as views in BigQuery. */
export interface BothAnalyses {
  ofTabs: Analysis;
  ofViews: Analysis;
  queries: RunQuery[];
  store: LocalBigQuery;
}

/** All that is compared of an analysis, by name: each KPI of a period, the month before its last one, and by rep, with how many rows wait. */
export function toldBy(analysis: Analysis): Map<string, string> {
  const told = new Map<string, string>();
  const rounded = (_: string, one: unknown): unknown => (typeof one === 'number' ? Number(one.toPrecision(9)) : one);
  const { from, to } = analysis.period;
  const before = from === null ? null : shiftedByMonths({ from, to }, 1);
  for (const { id, anonymous } of kpis) {
    if (anonymous) continue;
    for (const period of [analysis.period, ...(before ? [before] : [])]) {
      const { value, n, reason, top, bottom, rows } = analysis.result(id, 'standard', period);
      const left = rows.flatMap(({ leftOut }) => leftOut.map((one) => [one.reason.text, one.rows]));
      const used = rows.reduce((sum, one) => sum + one.used, 0);
      const answer = [value, n, reason?.text, top, bottom, ...(value === null ? [] : [used, left.sort()])];
      told.set(`${id} ${period.from}..${period.to}`, JSON.stringify(answer, rounded));
    }
    const groups = analysis.breakdown(id, 'rep').map(({ key, value, n, reason }) => [key, value, n, counted(reason)]);
    told.set(`${id} by rep`, JSON.stringify(groups.sort(), rounded));
  }
  return told;
}

/** How many rows a reason is about, where it says that. */
const counted = (reason: Sentence | null | undefined): unknown[] | undefined =>
  reason?.values?.count === undefined ? undefined : [reason.text, reason.values.count, reason.values.total];

/** These tables of the tabs are views in BigQuery, as they were read; the others stay tabs. */
export function bothAnalyses(
  tabs: RawTab[],
  tables: readonly SourceTable[],
  zone: Zone,
  plan: Plan,
  told: (analysis: Analysis) => unknown = toldBy,
): BothAnalyses {
  const ofTabs = analysisOf(tabs, { plan, zone });
  const store = new LocalBigQuery({ tables: storedViews(ofTabs, tables), pageRows: 40 });
  Object.assign(globalThis, { BigQuery: new EmulatedBigQuery({ bigQuery: store } as unknown as HostState) });
  const queries: RunQuery[] = [];
  const port: BigQueryPort = {
    ...bigQuery,
    run: (job, limits) => {
      const rows = bigQuery.run(job, limits);
      const [bytesBack, bytesRead] = [JSON.stringify(rows).length, bigQuery.bytes(job)];
      queries.push({
        letters: job.sql.length,
        parameters: job.parameters.length,
        rows: rows?.length ?? 0,
        bytesBack,
        bytesRead,
      });
      return rows;
    },
  };
  const sources = Object.fromEntries(tables.map((table) => [table, `local.crm.${table}`]));
  const kept = tabs.filter(
    ({ name }) => !ofTabs.readings.some((one) => one.name === name && tables.some((table) => table === one.table)),
  );
  const request = { plan: { ...plan, sources }, zone, locale: 'en_US' };
  const { analysis: ofViews } = analyzeTabs(kept, request, sourceReaderOf(port), told);
  return { ofTabs, ofViews, queries, store };
}
