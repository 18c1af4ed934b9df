import { readTab } from '../../intake/read-tab';
import type { RawTab, Reading, TabReading } from '../../intake/reading';
import type { SourceTable } from '../../plan/sources';

/** Reads some rows of a table that is said to hold this (null: whatever it looks like): as a tab is read, so that as much is asked, unless it looks like something else. */
export function readAs(table: SourceTable | null, tab: RawTab, reading: Reading): TabReading {
  const called = { ...reading, elsewhere: [tab.name] };
  const read = readTab(tab, called);
  if (table === null || read.table === table) return read;
  return readTab(tab, { ...called, answers: [...reading.answers, { tab: tab.name, column: '', answer: table }] });
}
