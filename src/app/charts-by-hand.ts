import { showCharts } from '../google/charts/show-charts';
import { insertTab } from '../google/spreadsheet/insert-tab';
import { kpis } from '../kpis';
import { recordedIn } from '../schedule/records/history/record';
import type { Refreshed } from '../schedule/records/refreshed';
import { sheetCharts } from '../schedule/reporting/sheet-charts';
import { sortTabs } from '../sheet/own-tabs';
import type { OpenedSpreadsheet } from './open-spreadsheet';

/** Brings the tab of charts up to date after the sheets were written, or makes it beside the KPI sheet. */
export function chartsByHand(opened: OpenedSpreadsheet, refreshed: Refreshed): void {
  const { records } = sortTabs(opened.tabs, kpis, opened.zone);
  const tab = sheetCharts(records.charts, refreshed, recordedIn(records));
  if (tab === null) return;
  const { spreadsheet, sheets, tabs } = opened;
  if (records.charts === null) {
    // Google shows a sheet that is inserted.
    const shown = spreadsheet.getActiveSheet();
    const made = insertTab(spreadsheet, tab.cells, tabs);
    shown.activate();
    showCharts(made, null, tab);
  } else {
    const { index, cells } = records.charts;
    showCharts(sheets[index], { rows: cells.length, columns: cells[0]?.length ?? 0 }, tab);
  }
}
