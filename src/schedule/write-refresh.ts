import type { Wall } from '../engine/day';
import { type HistoryRow, historyRows } from './history-row';
import { historyDraft } from './history-tab';
import { JOURNAL, type Journal, journalOf, journalText } from './journal';
import { newHistory } from './new-history';
import { type Opened, openedAgain } from './opened';
import { type Refreshed, refresh } from './refresh';
import type { ScheduleDocument } from './services';
import { sheetCharts } from './sheet-charts';
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
}

export interface RefreshSetting {
  document: ScheduleDocument;
  store: Store;
  journal: Journal;
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
  const { document, store, journal, time, now, slot } = setting;
  let refreshed = refresh(before.sorted, document, now);
  time.check();
  const opened = openedAgain(before, document, journal);
  if (opened !== before) refreshed = refresh(opened.sorted, document, now);
  const { run, built } = refreshed;
  const turning = journalText(journalOf(opened.sorted.own, built.shown, document.zone));
  if (turning !== '') store.write({ [JOURNAL]: turning });
  document.write(built.drafts);
  document.keep(run);
  const { plan, rows } = built;
  const { analysis } = run;
  const kept = opened.sorted.records.history;
  const recorded = historyRows(kept?.cells ?? []);
  const added = newHistory({ analysis, plan, rows, before: recorded, run: momentName(slot) });
  const draft = historyDraft(kept, added, { asOf: analysis.asOf, plan, language: plan.language ?? 'en' });
  if (draft) document.write([draft]);
  const history = [...recorded, ...added];
  const charts = sheetCharts(opened.sorted.records.charts, refreshed, history);
  if (charts) document.showCharts(charts);
  const sheet = built.drafts[built.drafts.length - 1].name;
  return { opened, refreshed, history, sheet };
}
