import { linkedColumns, linkNotes } from './links/link-tabs';
import { readTab } from './read-tab';
import type { RawTab, Reading, TabReading } from './reading';
import { squeezed } from './text/normal-text';

/**
 * Reads the tabs of a document. What one tab tells of another is looked at when all are read: people whom deals and leads
 * name as owners are the team, and a column whose values are the ids of another tab names its rows.
 */
export function readTabs(tabs: RawTab[], reading: Reading): TabReading[] {
  let readings = tabs.map((tab) => readTab(tab, reading));
  const owners = ownersIn(readings);
  const again = (which: (read: TabReading) => boolean, more: Partial<Reading>): void => {
    readings = readings.map((read, at) => (which(read) ? readTab(tabs[at], { ...reading, ...more }) : read));
  };
  if (owners.size > 0) again(({ table }) => table === null || table === 'team', { owners });
  const linked = linkedColumns(readings);
  if (linked.length > 0) again(({ name }) => linked.some(({ tab }) => tab === name), { owners, linked });
  for (const [read, notes] of linkNotes(readings)) read.notes.push(...notes);
  return readings;
}

/** Names and ids in the columns of reps. */
function ownersIn(readings: TabReading[]): Set<string> {
  const owners = new Set<string>();
  for (const { table, data } of readings) {
    const rep = table === 'team' ? undefined : data?.columns.rep;
    if (rep?.type !== 'text') continue;
    for (const label of rep.labels) if (label !== '') owners.add(squeezed(label));
  }
  return owners;
}
