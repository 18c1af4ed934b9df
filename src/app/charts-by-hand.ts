import type { ChartTab } from '../charts/chart-tab';
import { kpis } from '../kpis';
import { recordedIn } from '../schedule/records/history/record';
import type { AnalysedSheets } from '../schedule/records/refreshed';
import { sheetCharts } from '../schedule/reporting/charts/sheet-charts';
import type { AskedBeside } from '../sheet/compute';
import { sortTabs } from '../sheet/own-tabs';
import type { OpenedSpreadsheet } from './open-spreadsheet';

/** The tab of charts that goes with sheets written by hand; `standing`: where it stands, null where it is to be made. */
export interface ChartsByHand {
  tab: ChartTab;
  standing: { index: number; sheet: number } | null;
}

/** The charts of what was computed; null where there is nothing to draw. */
export function chartsOf({ tabs, zone, numbered }: OpenedSpreadsheet, refreshed: AnalysedSheets): ChartsByHand | null {
  const { records } = sortTabs(tabs, kpis, zone);
  const tab = sheetCharts(records.charts, refreshed, recordedIn(records));
  if (tab === null) return null;
  const { index } = records.charts ?? {};
  return { tab, standing: index === undefined ? null : { index, sheet: numbered[index].sheet } };
}

/** They are asked together with the sheets. */
export const chartsBeside =
  (opened: OpenedSpreadsheet): AskedBeside =>
  (analysis, built) =>
    chartsOf(opened, { computed: { analysis }, built });

/** Brings the tab of charts up to date after the sheets were written (`written`, the KPI sheet last), or makes it beside that. */
export function showChartsByHand(
  { spreadsheet }: OpenedSpreadsheet,
  charts: ChartsByHand | null,
  written: readonly number[],
): void {
  if (charts) spreadsheet.showCharts(charts.tab, charts.standing?.sheet ?? null, written[written.length - 1]);
}
