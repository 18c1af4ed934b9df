import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTab } from '../../../local/host/bigquery/load-tab';
import { LocalBigQuery, type LocalBigQueryOptions } from '../../../local/host/bigquery/local-big-query';
import { type Host, type HostOptions, type HostTab, openHost } from '../../../local/host/host';
import { distFiles } from '../../../src/build/dist-files';
import type { Envelope } from '../../../src/sheet/envelope';
import { temporaryFolder } from '../../local/fixtures/temporary-folder';

/** The add-on as it is built with BigQuery, in a folder of its own. */
export async function builtWithBigQuery(): Promise<string> {
  const folder = join(temporaryFolder(), 'dist');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(await distFiles({ bigQuery: true })))
    writeFileSync(join(folder, name), text);
  return folder;
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
