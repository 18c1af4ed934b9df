import type { SheetColumn } from '../../sheet/kpi-sheet/columns';
import { fitsOneValue, keptThings } from '../../store/kept-things';
import { asOne, forget, keptText, parsed } from '../../store/kept-values';
import type { Properties, PropertyStore } from '../../store/properties';
import type { Sentence } from '../../texts/sentence';

export const ownKinds = ['kpiSheet', 'planTab', 'repTab', 'history', 'deals'] as const;

/** The add-on's own tabs, by what each is for; the one of KPIs side by side as it was called when it could be per rep alone. */
export type OwnKind = (typeof ownKinds)[number];

/** How a run left our tabs: what stands otherwise at the next one was changed by a person. */
export interface GuardMemory {
  tabs: { kind: OwnKind; id: number; name: string }[];
  /** Header row of the KPI sheet and the places of its columns, from 1. */
  headerRow: number;
  at: Partial<Record<SheetColumn, number>>;
  /** Keys of the KPIs on the sheet, each with a hash of numbers and words by which its row is known without its name. */
  rows: Record<string, string>;
  /** Hashes of all that was written on a tab, four characters each; null where it is unknown or too much to keep. */
  written: Partial<Record<OwnKind, string | null>>;
  /** How many rows the history had, and the sum of their hashes: it is the same in any order. */
  history: { rows: number; sum: number } | null;
}

/** Something that was noticed, and the ISO day on which it was. */
export interface Notice {
  day: string;
  sentence: Sentence;
}

const GUARD = keptThings.guard;
const NOTICES = keptThings.notices;

/** Notices are told for a week, and the last ones only. */
const TOLD_DAYS = 7;
const MOST_NOTICES = 12;

export function guardFrom(properties: Readonly<Properties>): GuardMemory | null {
  const kept = parsed<GuardMemory>(keptText(GUARD, properties));
  if (!kept || !Array.isArray(kept.tabs)) return null;
  const { tabs, headerRow = 0, at = {}, rows = {}, written = {}, history = null } = kept;
  return { tabs, headerRow, at, rows, written, history };
}

/** The property that keeps it: what does not fit is left out, the largest first, and is then not watched. */
export function keptGuard(memory: GuardMemory | null): Properties {
  return asOne(GUARD, memory === null ? '' : guardText(memory));
}

function guardText(memory: GuardMemory): string {
  const written = { ...memory.written };
  const text = (): string => JSON.stringify({ ...memory, written });
  const bySize = (Object.keys(written) as OwnKind[]).sort(
    (one, other) => (written[other]?.length ?? 0) - (written[one]?.length ?? 0),
  );
  for (const kind of bySize) if (!fitsOneValue(text())) written[kind] = null;
  return fitsOneValue(text()) ? text() : '';
}

export function noticesFrom(properties: Readonly<Properties>): Notice[] {
  const kept = parsed<{ notices: Notice[] }>(keptText(NOTICES, properties))?.notices;
  return Array.isArray(kept) ? kept : [];
}

/** The property that keeps them: the oldest give way. */
export function keptNotices(notices: readonly Notice[]): Properties {
  const kept = [...notices];
  const text = (): string => JSON.stringify({ notices: kept });
  while (kept.length > 0 && !fitsOneValue(text())) kept.shift();
  return asOne(NOTICES, kept.length === 0 ? '' : text());
}

/** Forgets how a run left our tabs. */
export function forgetGuard(store: Pick<PropertyStore, 'remove'>): void {
  forget(GUARD, store);
}

/** Forgets what was noticed about our tabs. */
export function forgetNotices(store: Pick<PropertyStore, 'remove'>): void {
  forget(NOTICES, store);
}

/** What was noticed before and now, each once, without what was told for a week. */
export function noticesWith(
  before: readonly Notice[],
  found: readonly Notice[],
  today: number,
  dayOf: (iso: string) => number | null,
): Notice[] {
  const fresh = before.filter(({ day }) => (dayOf(day) ?? 0) > today - TOLD_DAYS);
  const all = [...fresh, ...found];
  const told = all.map((notice) => JSON.stringify(notice));
  return all.filter((_, index) => told.indexOf(told[index]) === index).slice(-MOST_NOTICES);
}
