import { kpis } from '../../kpis';
import { sortTabs } from '../../sheet/own-tabs';
import type { OpenedSpreadsheet } from '../open-spreadsheet';

/** Deletes the tabs that the add-on has made; Google keeps a spreadsheet's last tab, whatever stands on it. */
export function deleteOwnTabs({ spreadsheet, numbered, tabs, zone }: OpenedSpreadsheet): void {
  const { own, records } = sortTabs(tabs, kpis, zone);
  const made = [own.kpiSheet, own.planTab, own.breakdownTab, own.questionTab, own.cohortTab, ...Object.values(records)];
  const ours = made.flatMap((tab) => tab ?? []);
  const kept = tabs.length > ours.length ? 0 : 1;
  for (const { index } of ours.slice(kept)) spreadsheet.delete(numbered[index].sheet);
}
