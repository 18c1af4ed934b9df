import type { Wall } from '../engine/day';
import { JOURNAL, type Journal, journalOf, journalText } from './journal';
import { type Opened, openedAgain } from './opened';
import { type Recorded, record } from './record';
import { type Refreshed, refresh } from './refresh';
import type { ScheduleDocument } from './services';
import { sheetCharts } from './sheet-charts';
import type { Store } from './store';
import type { TimeBox } from './time-box';

/** A refresh that stands in the sheets. */
export interface WrittenRefresh {
  opened: Opened;
  refreshed: Refreshed;
  /** What is recorded by now, this refresh included. */
  recorded: Recorded;
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
 * Computes and writes the sheets, then the records. What people typed while the raw tabs were read and computed is read
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
  const { drafts, recorded } = record(refreshed, opened.sorted.records, slot);
  document.write(drafts);
  const charts = sheetCharts(opened.sorted.records.charts, refreshed, recorded);
  if (charts) document.showCharts(charts);
  const sheet = built.drafts[built.drafts.length - 1].name;
  return { opened, refreshed, recorded, sheet };
}
