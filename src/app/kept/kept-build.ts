import { isoDay } from '../../base/day';
import { utf8Length } from '../../base/text/utf8-length';
import { userAddress } from '../../google/spreadsheet/sharing';
import { identityHere } from '../../google/spreadsheet/spreadsheet-port';
import { type LastRefresh, lastRefresh } from '../../home/home-view';
import type { NumberedTab } from '../../intake/answers/known-tabs';
import { type KnownTab, knownTabs, stillKnown } from '../../intake/answers/known-tabs';
import { relocateAnswers } from '../../intake/answers/relocate-answers';
import type { PlanTab } from '../../plan/tab/plan-tab';
import { forgetGuard } from '../../schedule/protect/guard-memory';
import { numberedSources } from '../../sheet/analyze-tabs';
import type { Computed, OpenDocument } from '../../sheet/compute';
import type { DocumentStore } from '../../store/document-store';
import { type KeptInParts, keptThings, MOST_BYTES_WITH_THE_PLAN } from '../../store/kept-things';
import type { Origin } from '../../wizard/sender';
import type { SpreadsheetIdentity } from '../ports/spreadsheet';
import { storeHere } from './store-here';

const BUILD = keptThings.build;

const TOLD_FOR = 7 * 86_400_000;

/** The open spreadsheet and what is kept for it. */
export interface Kept {
  store: DocumentStore;
  spreadsheet: Pick<SpreadsheetIdentity, 'id'>;
}

/** What is kept of the last time the KPI sheet was written. */
export interface KeptBuild {
  /** null: never in this spreadsheet */
  last: LastRefresh | null;
  /** The spreadsheet in which that was: a copy has another id. */
  document: string;
  /** The day as of which it was computed; '' when it is not known. */
  asOf: string;
  known: KnownTab[];
  /** What the plan tab said; null when that is not known. */
  plan: PlanTab | null;
}

export function keptBuild(store: DocumentStore): KeptBuild | null {
  const kept = store.get(BUILD) as Partial<KeptBuild> | null;
  if (typeof kept?.document !== 'string' || !Array.isArray(kept.known)) return null;
  const { document, known, asOf = '', plan = null } = kept;
  return { last: lastRefresh(kept.last), document, asOf: String(asOf), known, plan };
}

/** What is to be kept so that a build can be taken back: by its instant and by what was kept before. */
export type UndoOf = (at: number, before: KeptBuild | null) => [thing: KeptInParts, value: unknown][];

/** The open spreadsheet as it was read. */
type KeptOfRead = Kept & { numbered: readonly NumberedTab[] } & Pick<OpenDocument, 'readSources'>;

/** The same for a person at the keyboard: what the schedule remembers of how the tabs stood holds no longer. */
export function keepBuildByHand(
  opened: KeptOfRead,
  computed: Pick<Computed, 'own' | 'analysis'>,
  planTab: PlanTab | null,
  undo: UndoOf,
  reacted = false,
): void {
  forgetGuard(opened.store);
  keepBuild(opened, computed, planTab, userAddress(), reacted, undo);
}

/** Keeps of the build what was kept before the last one, which is taken back. */
export function keepBuildBefore(store: DocumentStore, before: KeptBuild | null): void {
  forgetGuard(store);
  store.put(BUILD, before);
}

/**
 * Keeps when, by whom and from which tabs the KPI sheet was written. A copy stays a copy, and a plan of unknown origin
 * stays one, until a person adopts it. How a tab was known stays while a question about it is open; what is gone from it
 * is forgotten once a person has `reacted`, having seen the set-up.
 */
export function keepBuild(
  opened: KeptOfRead,
  { own, analysis: { readings, plan, asOf } }: Pick<Computed, 'own' | 'analysis'>,
  planTab: PlanTab | null,
  by = userAddress(),
  reacted = false,
  undo: UndoOf | null = null,
): void {
  const before = keptBuild(opened.store);
  if (before === null && own.planTab !== null) return;
  const at = Date.now();
  const tabs = [...opened.numbered, ...numberedSources(plan, opened.readSources)];
  const { open, lost } = relocateAnswers(plan.answers ?? [], before?.known ?? [], tabs);
  // An export that stays shorter for good is told of for a week.
  const isUsual = ({ name, before: { seen = 0 }, asks }: (typeof open)[number]): boolean =>
    !asks && at - seen > TOLD_FOR && lost.some(({ tab, state }) => tab === name && state === 'shrunk');
  const kept: KeptBuild = {
    last: { at, by },
    document: before?.document ?? opened.spreadsheet.id(),
    asOf: isoDay(asOf),
    known: stillKnown(
      knownTabs(readings, tabs),
      open.filter((one) => (reacted ? one.asks : !isUsual(one))),
    ).map((tab) => ({ seen: at, ...tab })),
    plan: fits(planTab, opened.store) ? planTab : null,
  };
  const undoing = undo?.(at, before) ?? [];
  opened.store.putAll([[BUILD, kept], ...undoing]);
}

function fits(planTab: PlanTab | null, store: DocumentStore): boolean {
  return store.bytesBeside(BUILD) + utf8Length(JSON.stringify(planTab)) <= MOST_BYTES_WITH_THE_PLAN;
}

/**
 * Makes this spreadsheet the one in which the plan lives, in place of the one it was copied from. The schedule of the
 * original stays behind.
 */
export function adoptBuild(opened: Kept): void {
  const { store, spreadsheet } = opened;
  if (originOf(opened) === 'own') return;
  store.removeOfOriginal();
  const { known = [], plan = null } = keptBuild(store) ?? {};
  const kept: KeptBuild = { last: null, document: spreadsheet.id(), asOf: '', known, plan };
  store.put(BUILD, kept);
}

/** The same for the spreadsheet that is open. */
export function adoptHere(): { adopted: true } {
  adoptBuild({ store: storeHere(), spreadsheet: identityHere() });
  return { adopted: true };
}

/** Whether the plan was made in this very spreadsheet. */
export function originOf({ store, spreadsheet }: Kept): Origin {
  const build = keptBuild(store);
  if (build === null) return 'unknown';
  return build.document === spreadsheet.id() ? 'own' : 'copy';
}
