import { kpis } from '../kpis';
import { recordedIn } from '../schedule/records/history/record';
import type { Refreshed } from '../schedule/records/refreshed';
import { sheetCharts } from '../schedule/reporting/charts/sheet-charts';
import { sortTabs } from '../sheet/own-tabs';
import type { OpenedSpreadsheet } from './open-spreadsheet';

/** Brings the tab of charts up to date after the sheets were written, or makes it beside the KPI sheet. */
export function chartsByHand(opened: OpenedSpreadsheet, refreshed: Refreshed): void {
  const { records } = sortTabs(opened.tabs, kpis, opened.zone);
  const tab = sheetCharts(records.charts, refreshed, recordedIn(records));
  if (tab === null) return;
  opened.spreadsheet.showCharts(tab, records.charts && opened.numbered[records.charts.index].sheet);
}
