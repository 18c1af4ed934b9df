import { dayFromIso, dayOf, type Wall } from '../../base/day';
import { shownColumns } from '../../plan/tab/shown-kpi';
import { emptyDraft, type SheetDraft } from '../../sheet/draft/draft';
import { refusedRoom } from '../../store/full-store';
import type { PropertyStore } from '../../store/properties';
import type { ScheduleDocument } from '../ports/services';
import { guardOf, historyMark } from '../protect/guard-fingerprint';
import {
  forgetGuard,
  forgetNotices,
  type GuardMemory,
  keptGuard,
  keptNotices,
  type Notice,
  noticesWith,
} from '../protect/guard-memory';
import { noticesOf } from '../protect/guard-notice';
import type { TabsOfRun } from '../protect/tabs-of-run';
import { historyRows } from '../records/history/history-row';
import { type Recorded, record } from '../records/history/record';
import { fitting, type Journal, journalOf, keptJournal } from '../records/memory/journal';
import type { TimeBox } from '../records/memory/time-box';
import type { Refreshed } from '../records/refreshed';
import { sheetCharts } from '../reporting/charts/sheet-charts';
import { recordedBeside } from './asked-beside';
import { type LeftBehind, openedAfterTyping, openedAgain } from './open-tabs';
import { refresh } from './refresh';

/** A refresh that stands in the sheets. */
export interface WrittenRefresh {
  opened: TabsOfRun;
  refreshed: Refreshed;
  /** What is recorded by now, this refresh included. */
  recorded: Recorded;
  /** Name of the KPI sheet. */
  sheet: string;
  /** How the tabs stand by now, for the next run to compare. */
  guard: GuardMemory;
  /** What was noticed on them, by this run and those of the last days. */
  notices: Notice[];
}

export interface RefreshSetting {
  document: ScheduleDocument;
  store: PropertyStore;
  behind: LeftBehind;
  /** Noticed by earlier runs. */
  notices: readonly Notice[];
  time: TimeBox;
  now: Wall;
  /** The name under which the records know the refresh. */
  name: string;
}

/** So often a run starts over because a person types meanwhile; then it writes what it has. */
const MOST_STARTS = 3;

/** All that is about to be written, computed from the tabs as they were a moment ago. */
interface Prepared {
  opened: TabsOfRun;
  refreshed: Refreshed;
  journal: Journal;
  notices: Notice[];
}

/**
 * Computes and writes the records and the sheets, the KPI sheet last. What people typed while the raw tabs were read and computed is read
 * again before anything is written, and once more before the KPI sheet is.
 */
export function writeRefresh(before: TabsOfRun, setting: RefreshSetting): WrittenRefresh {
  const { document, behind, now, name } = setting;
  const { opened, refreshed, journal, notices } = prepared(before, setting);
  const { computed, built } = refreshed;
  // Before the KPI sheet: a run that is cut off must have shown nothing of a survey that the history does not know.
  const { drafts, recorded, standing } = record(refreshed, opened.sorted.records, name, behind.goals);
  document.write([...built.drafts.slice(0, -1), ...drafts]);
  const typed = openedAfterTyping(opened, document, { ...behind, journal });
  const last = typed === opened ? built : refresh(typed.sorted, document, now).built;
  const kpiSheet = plansFirst(last.drafts[last.drafts.length - 1], typed);
  document.write([kpiSheet]);
  // Where there is no room, what was known of the tabs before is known still.
  refusedRoom(() => document.keep(computed, built.planTab));
  const charts = sheetCharts(opened.sorted.records.charts, refreshed, recorded);
  if (charts) document.showCharts(charts, kpiSheet);
  const written = { ...last, drafts: [...built.drafts.slice(0, -1), kpiSheet] };
  const guard = guardOf(typed, written, standing, document.zone);
  return { opened, refreshed, recorded, sheet: kpiSheet.name, guard, notices };
}

/**
 * Computes, and writes down what is about to happen: a run that is cut off from here on leaves nothing behind that the
 * next one takes for a person's. Then nobody has typed on our tabs since, or it all begins anew.
 */
function prepared(before: TabsOfRun, setting: RefreshSetting): Prepared {
  const { document, store, behind, time, now } = setting;
  let opened = before;
  for (let start = 1; ; start++) {
    const beside = recordedBeside(opened.sorted.records, setting.name, behind.goals);
    const refreshed = refresh(opened.sorted, document, now, beside);
    time.check();
    const turning = fitting(journalOf(opened.sorted.own, refreshed.built.shown, document.zone));
    const notices = noticed(opened, refreshed, setting);
    const told = { ...(turning.length === 0 ? {} : keptJournal(turning)), ...keptNotices(notices) };
    const mending = mendDraft(opened);
    if (mending) {
      refusedRoom(() => store.write(told));
      document.write([mending]);
    }
    const guarded = keptGuard(behind.guard && { ...behind.guard, written: {}, history: null });
    if (refusedRoom(() => store.write({ ...told, ...guarded }))) {
      // What watches over our tabs gives way to what a run that is cut off must leave behind.
      forgetGuard(store);
      forgetNotices(store);
      refusedRoom(() => store.write(keptJournal(turning)));
    }
    const again = openedAgain(opened, document, behind);
    if (again === opened || start === MOST_STARTS) {
      return { opened, refreshed, journal: turning, notices };
    }
    opened = again;
  }
}

/** Cells that a person may type into are written first: the shorter after they were read, the better. */
function plansFirst(draft: SheetDraft, { sorted }: TabsOfRun): SheetDraft {
  const layout = sorted.own.kpiSheet?.sheet.layout;
  if (!layout) return draft;
  const plans = shownColumns.map((column) => layout.at[column]);
  const isPlan = ({ row, column, values }: SheetDraft['values'][number]): boolean =>
    row > layout.headerRow && plans.some((at) => at !== undefined && at >= column && at < column + values[0].length);
  return { ...draft, values: [...draft.values.filter(isPlan), ...draft.values.filter((block) => !isPlan(block))] };
}

/** What people have changed on our tabs, as far as the last run has left word of how they stood. */
function noticed(
  opened: TabsOfRun,
  { built }: Refreshed,
  { document, behind, notices, now }: RefreshSetting,
): Notice[] {
  const { guard } = behind;
  const today = dayOf(now);
  if (!guard) return noticesWith(notices, [], today, dayFromIso);
  const { kpiSheet } = opened.sorted.own;
  const { history } = opened.sorted.records;
  const formulas = kpiSheet && guard.written.kpiSheet ? document.formulasOf(opened.tabs[kpiSheet.index]) : [];
  const isRewritten =
    history !== null &&
    guard.history !== null &&
    JSON.stringify(historyMark(historyRows(history.cells))) !== JSON.stringify(guard.history);
  const found = noticesOf(opened, built, { guard, zone: document.zone, now, formulas, isRewritten });
  return noticesWith(notices, found, today, dayFromIso);
}

/** Headers and names that belong where a person has typed something else. */
function mendDraft({ mends, sorted }: TabsOfRun): SheetDraft | null {
  const { kpiSheet } = sorted.own;
  if (!kpiSheet || mends.length === 0) return null;
  const values = mends.map(({ row, column, text }) => ({ row, column, values: [[text]] }));
  return { ...emptyDraft(kpiSheet.index, kpiSheet.name), values };
}
