import type { Analysis } from '../analysis/analysis';
import type { Run } from '../sheet/run';
import { type LastRefresh, lastRefresh, type Origin } from '../wizard/home-view';
import { type KnownTab, knownTabs } from '../wizard/known-tabs';
import type { DocumentStore } from './document-store';
import type { Opened } from './server-call';
import { userAddress } from './sharing';

const NAME = 'build';

/** What is kept of the last time the KPI sheet was written. */
export interface KeptBuild {
  /** null: never in this spreadsheet */
  last: LastRefresh | null;
  /** The spreadsheet in which that was: a copy has another id. */
  document: string;
  known: KnownTab[];
  /** Addresses outside the owner's domain that a person has confirmed. */
  confirmed: string[];
}

export function keptBuild(store: DocumentStore): KeptBuild | null {
  const kept = store.get(NAME) as Partial<KeptBuild> | null;
  if (typeof kept?.document !== 'string' || !Array.isArray(kept.known)) return null;
  const confirmed = Array.isArray(kept.confirmed) ? kept.confirmed : [];
  return { last: lastRefresh(kept.last), document: kept.document, known: kept.known, confirmed };
}

/**
 * Keeps when, by whom and from which tabs the KPI sheet was written. A copy stays a copy, and a plan of unknown origin
 * stays one, until a person adopts it.
 */
export function keepBuild(opened: Opened, { own }: Pick<Run, 'own'>, { readings }: Pick<Analysis, 'readings'>): void {
  const before = keptBuild(opened.store);
  if (before === null && own.planTab !== null) return;
  const kept: KeptBuild = {
    last: { at: Date.now(), by: userAddress() },
    document: before?.document ?? opened.spreadsheet.getId(),
    known: knownTabs(readings, opened.numbered),
    confirmed: before?.confirmed ?? [],
  };
  opened.store.put(NAME, kept);
}

/**
 * Makes this spreadsheet the one in which the plan lives, in place of the one it was copied from. `confirmed`: the
 * addresses confirmed by now; without it those confirmed before.
 */
export function adoptBuild({ store, spreadsheet }: Pick<Opened, 'store' | 'spreadsheet'>, confirmed?: string[]): void {
  const before = keptBuild(store);
  const kept: KeptBuild = {
    last: null,
    document: spreadsheet.getId(),
    known: before?.known ?? [],
    confirmed: confirmed ?? before?.confirmed ?? [],
  };
  store.put(NAME, kept);
}

/** Whether the plan was made in this very spreadsheet. */
export function originOf({ store, spreadsheet }: Pick<Opened, 'store' | 'spreadsheet'>): Origin {
  const build = keptBuild(store);
  if (build === null) return 'unknown';
  return build.document === spreadsheet.getId() ? 'own' : 'copy';
}
