import { type Host, type HostTab, openHost } from '../../local/host/host';
import { serviceNames, services } from '../../local/host/services/services';
import type { Caller, Execution } from '../../local/host/state';
import { VirtualClock } from '../../local/host/virtual-clock';

/**
 * A spreadsheet of the local host whose services are globals of the test: what is in `src/google` runs on them as it is,
 * without the bundle.
 */
export function servicesHere(tabs: HostTab[] = [], caller: Caller = 'menu', timeZone = 'Etc/UTC'): Host {
  const clock = new VirtualClock(Date.UTC(2018, 0, 3, 9, 30));
  const host = openHost({
    ...{ dist: 'dist', tabs, clock, timeZone },
    user: { email: 'owner@example.com', locale: 'en' },
  });
  const execution: Execution = { caller, mode: 'FULL' };
  for (const name of serviceNames) Object.assign(globalThis, { [name]: services[name](host.state, execution) });
  return host;
}

/** A sheet as Google hands it out. */
export const sheetNamed = (name: string): GoogleAppsScript.Spreadsheet.Sheet =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
