import type { Cell } from '../engine/cell';
import { dayFromIso, dayOf, type Wall } from '../engine/day';
import { emptyDraft, type SheetDraft } from '../sheet/draft';
import { guardOf, historyMark } from './guard-fingerprint';
import { GUARD, type GuardMemory, guardText, NOTICES, type Notice, noticesText, noticesWith } from './guard-memory';
import { noticesOf } from './guard-notice';
import { type HistoryRow, historyHeader, historyRows } from './history-row';
import { historyDraft } from './history-tab';
import { JOURNAL, journalFrom, journalOf, journalText } from './journal';
import { newHistory } from './new-history';
import { type LeftBehind, type Opened, openedAfterTyping, openedAgain } from './opened';
import { type Refreshed, refresh } from './refresh';
import type { ScheduleDocument } from './services';
import { momentName } from './slot';
import type { Store } from './store';
import type { TimeBox } from './time-box';

/** A refresh that stands in the sheets. */
export interface WrittenRefresh {
  opened: Opened;
  refreshed: Refreshed;
  /** What is recorded by now, this refresh included. */
  history: HistoryRow[];
  /** Name of the KPI sheet. */
  sheet: string;
  /** How the tabs stand by now, for the next run to compare. */
  guard: GuardMemory;
  /** What was noticed on them, by this run and those of the last days. */
  notices: Notice[];
}

export interface RefreshSetting {
  document: ScheduleDocument;
  store: Store;
  left: LeftBehind;
  /** Noticed by earlier runs. */
  notices: readonly Notice[];
  time: TimeBox;
  now: Wall;
  /** The slot (wall clock) under which the history knows the refresh. */
  slot: Wall;
}

/**
 * Computes and writes the sheets, then the history. What people typed while the raw tabs were read and computed is read
 * again before anything is written.
 */
export function writeRefresh(before: Opened, setting: RefreshSetting): WrittenRefresh {
  const { document, store, left, time, now, slot } = setting;
  let refreshed = refresh(before.sorted, document, now);
  time.check();
  const opened = openedAgain(before, document, left);
  if (opened !== before) refreshed = refresh(opened.sorted, document, now);
  const { run, built } = refreshed;
  const turning = journalText(journalOf(opened.sorted.own, built.shown, document.zone));
  const notices = noticed(opened, refreshed, setting);
  const told = { ...(turning === '' ? {} : { [JOURNAL]: turning }), [NOTICES]: noticesText(notices) };
  const mending = mendDraft(opened);
  if (mending) {
    store.write(told);
    document.write([mending]);
  }
  // What is written from here on is ours, and no run that is cut off is to take it for a person's.
  store.write({ ...told, [GUARD]: left.guard ? guardText({ ...left.guard, written: {}, history: null }) : '' });
  const journal = journalFrom(turning);
  document.write(built.drafts.slice(0, -1));
  // The KPI sheet comes last. What a person has typed there while the other tabs were written comes before our numbers.
  const typed = openedAfterTyping(opened, document, { ...left, journal });
  const last = typed === opened ? refreshed : refresh(typed.sorted, document, now);
  document.write(last.built.drafts.slice(-1));
  document.keep(run);
  const { plan, rows } = built;
  const { analysis } = run;
  const kept = opened.sorted.records.history;
  const recorded = historyRows(kept?.cells ?? []);
  const added = newHistory({ analysis, plan, rows, before: recorded, run: momentName(slot) });
  const draft = historyDraft(kept, added, { asOf: analysis.asOf, plan, language: plan.language ?? 'en' });
  if (draft) document.write([draft]);
  const sheet = built.drafts[built.drafts.length - 1].name;
  const history = [...recorded, ...added];
  const rewritten = draft?.values[0];
  const standing =
    rewritten && rewritten.row <= (kept?.cells.length ?? 0)
      ? historyRows([historyHeader(plan.language ?? 'en'), ...(rewritten.values as Cell[][])])
      : history;
  const guard = guardOf(opened, built, standing, document.zone);
  return { opened, refreshed, history, sheet, guard, notices };
}

/** What people have changed on our tabs, as far as the last run has left word of how they stood. */
function noticed(opened: Opened, { built }: Refreshed, { document, left, notices, now }: RefreshSetting): Notice[] {
  const { guard } = left;
  const today = dayOf(now);
  if (!guard) return noticesWith(notices, [], today, dayFromIso);
  const { kpiSheet } = opened.sorted.own;
  const { history } = opened.sorted.records;
  const formulas = kpiSheet && guard.written.kpiSheet ? document.formulasOf(opened.tabs[kpiSheet.index]) : [];
  const language = opened.plan.language ?? document.language;
  const isRewritten =
    history !== null &&
    guard.history !== null &&
    JSON.stringify(historyMark(historyRows(history.cells))) !== JSON.stringify(guard.history);
  const found = noticesOf(opened, built, { guard, zone: document.zone, language, now, formulas, isRewritten });
  return noticesWith(notices, found, today, dayFromIso);
}

/** Headers and names that belong where a person has typed something else. */
function mendDraft({ mends, sorted }: Opened): SheetDraft | null {
  const { kpiSheet } = sorted.own;
  if (!kpiSheet || mends.length === 0) return null;
  const values = mends.map(({ row, column, text }) => ({ row, column, values: [[text]] }));
  return { ...emptyDraft(kpiSheet.index, kpiSheet.name), values };
}
