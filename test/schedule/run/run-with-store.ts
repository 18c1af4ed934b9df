import { UTC } from '../../../src/base/zone';
import type { OpenTab, ScheduleServices } from '../../../src/schedule/ports/services';
import { keptOwnership, type Ownership, ownershipOf } from '../../../src/schedule/records/memory/ownership';
import { newRun, type ScheduledRun } from '../../../src/schedule/run/scheduled-run';
import type { SheetDraft } from '../../../src/sheet/draft/draft';
import type { Properties } from '../../../src/store/properties';

/** Monday, 22 May 2017. */
export const NOW = Date.parse('2017-05-22T08:00:00Z');

/** What services do for a run, kept in memory; `opened` counts how often the spreadsheet was asked for tabs. */
export interface Shelf {
  kept: Properties;
  written: SheetDraft[];
  removed: string[];
  opened: number;
  tabs: OpenTab[];
  now: number;
  permissionUrl: string | null;
  services: ScheduleServices;
  run(): ScheduledRun;
}

/** A spreadsheet with these tabs, for which so much is kept. Its schedule is Ann's, by the trigger `T1`. */
export function shelfOf(tabs: OpenTab[] = [], kept: Properties = {}, ownership: Partial<Ownership> = {}): Shelf {
  const own = { ...ownershipOf({}), generation: 1, owner: 'ann@example.com', trigger: 'T1', ...ownership };
  const shelf: Omit<Shelf, 'services' | 'run'> = {
    kept: { ...kept, ...keptOwnership(own) },
    ...{ written: [], removed: [], opened: 0, tabs, now: NOW, permissionUrl: null },
  };
  const found = (ids: readonly number[]): OpenTab[] | null => {
    shelf.opened++;
    const open = ids.flatMap((id) => shelf.tabs.find((tab) => tab.id === id) ?? []);
    return open.length < ids.length ? null : open;
  };
  const document = {
    ...{ zone: UTC, locale: 'en_US', language: 'en', keptPlan: () => null, flush: () => undefined },
    ...{ formulasOf: () => [], peek: found, read: () => found(shelf.tabs.map(({ id }) => id)) },
    write: (drafts: readonly SheetDraft[]) => shelf.written.push(...drafts),
    writeOn: (_tab: OpenTab, draft: SheetDraft) => shelf.written.push(draft),
  };
  const services = {
    now: () => shelf.now,
    permissionUrl: () => shelf.permissionUrl,
    document: () => document,
    triggers: { remove: (id: string) => shelf.removed.push(id) },
    store: {
      readAll: () => ({ ...shelf.kept }),
      write: (values: Properties) => Object.assign(shelf.kept, values),
      remove: (key: string) => delete shelf.kept[key],
    },
  } as unknown as ScheduleServices;
  return Object.assign(shelf, { services, run: () => newRun(services, ownershipOf(shelf.kept), shelf.kept) });
}
