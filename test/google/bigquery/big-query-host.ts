import { bigQueryBuild } from '../../../local/command-line/make-dist';
import { loadTab } from '../../../local/host/bigquery/load-tab';
import { LocalBigQuery, type LocalBigQueryOptions } from '../../../local/host/bigquery/local-big-query';
import { type Host, type HostOptions, type HostTab, openHost } from '../../../local/host/host';
import type { Envelope } from '../../../src/sheet/envelope';

/** Where the add-on lies as it is built with BigQuery: `npm test` has it built, a single file builds it when it has changed. */
export function builtWithBigQuery(): string {
  bigQueryBuild.make();
  return bigQueryBuild.dist;
}

/** A tab of rows in lines, cells parted by bars. */
export const tabOfLines = (name: string, lines: string): HostTab => ({
  name,
  cells: lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
});

/** What lies in BigQuery: these tabs, in local.crm. */
export const storeOf = (tabs: readonly HostTab[], more: Partial<LocalBigQueryOptions> = {}): LocalBigQuery =>
  new LocalBigQuery({ tables: tabs.map((tab) => loadTab(tab, 'crm')), ...more });

export interface Opened {
  host: Host;
  ask: (name: string, request?: object) => Envelope;
}

export function openedHost(options: HostOptions): Opened {
  const host = openHost({ keepsRealm: true, ...options });
  const ask = (name: string, request?: object): Envelope => {
    const answer = host.call(name, request === undefined ? [] : [request]) as Envelope | null;
    if (answer === null) throw new Error(host.state.complaints.join('\n'));
    return answer;
  };
  return { host, ask };
}
