import { basename, resolve } from 'node:path';
import { runsHere } from '../host/bigquery/engine';
import { loadTab, nameFrom } from '../host/bigquery/load-tab';
import { LocalBigQuery, type StoredTable } from '../host/bigquery/local-big-query';
import type { HostTab } from '../host/host';
import { openHost } from '../host/host';
import type { PlanFile } from './plan-file';
import type { PrintedReport } from './printed/report';
import { Unusable } from './unusable';

/** What people answered stays in the spreadsheet, and so does what is no table. */
const IN_TABS: ReadonlySet<string> = new Set(['survey', 'not data']);

/** What of some exports lies in BigQuery, what stays in tabs, and the plan that says so. */
export interface InBigQuery {
  tabs: HostTab[];
  bigQuery: LocalBigQuery;
  plan: PlanFile;
}

/**
 * Loads exports into BigQuery, each as a table of its own. Which tables the plan counts stands in it; where it names none,
 * the add-on says what each export is, and one that is alone of its kind is the source of its table. The others stay tabs:
 * a source has all rows of its kind.
 */
export function loadBigQuery(
  tabs: HostTab[],
  plan: PlanFile | undefined,
  { folder, dist, locale }: { folder: string; dist: string; locale: string },
): InBigQuery {
  if (!runsHere()) throw new Unusable('no_engine');
  const dataset = nameFrom(basename(resolve(folder)));
  const loaded = tabs.map((tab) => ({ tab, stored: loadTab(tab, dataset) }));
  const named = plan?.sources as Record<string, string> | undefined;
  const sources = named ?? Object.fromEntries(sourcesAmong(tabs, { dist, locale }, (tab) => pathOf(tab, loaded)));
  const paths = new Set(Object.values(sources));
  const placed = loaded.map(({ tab, stored }) => ({ tab, stored: { ...stored, path: placeOf(stored, paths) } }));
  return {
    tabs: placed.filter(({ stored }) => !paths.has(stored.path)).map(({ tab }) => tab),
    bigQuery: new LocalBigQuery({ tables: placed.map(({ stored }) => stored) }),
    plan: { ...plan, sources },
  };
}

type Loaded = { tab: HostTab; stored: StoredTable }[];

const pathOf = (name: string, loaded: Loaded): string =>
  loaded.find(({ tab }) => tab.name === name)?.stored.path ?? name;

/** Where a plan names a table of the same name, in whatever project and dataset, that is the one. */
function placeOf({ path }: StoredTable, paths: ReadonlySet<string>): string {
  const last = (one: string): string => one.slice(one.lastIndexOf('.') + 1);
  return [...paths].find((one) => last(one) === last(path)) ?? path;
}

/** Table → where it lies, by what the add-on reads each export as. */
function sourcesAmong(
  tabs: HostTab[],
  options: { dist: string; locale: string },
  pathOfTab: (tab: string) => string,
): Map<string, string> {
  const answer = openHost({ ...options, tabs }).call('readKpis', [{}]) as { data?: { report: PrintedReport } };
  const read = answer.data?.report.tabs ?? [];
  const isOne = (table: string): boolean => read.filter((one) => one.table === table).length === 1;
  return new Map(
    read.flatMap(({ name, table }): [string, string][] =>
      !IN_TABS.has(table) && isOne(table) ? [[table, pathOfTab(name)]] : [],
    ),
  );
}
