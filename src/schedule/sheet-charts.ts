import { type Bridge, bridgeChart } from '../charts/bridge-chart';
import type { Chart } from '../charts/chart';
import { type ChartTab, chartTab } from '../charts/chart-tab';
import { funnelOf, kpiByRep, kpiTrend } from '../charts/kpi-charts';
import type { OwnTab } from '../sheet/build-sheets';
import type { HistoryRow } from './history-row';
import { monthTargets } from './month-target';
import type { Refreshed } from './refresh';

/** A tab with more charts than this is not looked at. */
const MOST_TRENDS = 8;
const MOST_BY_REP = 3;

/** The tab of charts for slides, as one refresh leaves it; null when there is nothing to show. */
export function sheetCharts(
  tab: OwnTab | null,
  { run: { analysis }, built: { plan, rows } }: Refreshed,
  history: readonly HistoryRow[],
  bridge: Bridge | null = null,
): ChartTab | null {
  const language = plan.language ?? 'en';
  const { asOf, period } = analysis;
  const setting = {
    analysis,
    asOf,
    language,
    targetOf: (facts: (typeof rows)[number]) => monthTargets(facts, plan, history),
  };
  const present = (chart: Chart | null): Chart[] => (chart ? [chart] : []);
  const charts = [
    ...rows.flatMap((facts) => present(kpiTrend(facts, setting))).slice(0, MOST_TRENDS),
    ...rows.flatMap((facts) => present(kpiByRep(facts, setting))).slice(0, MOST_BY_REP),
    ...present(funnelOf(period, setting)),
    ...present(bridge && bridgeChart(bridge, language)),
  ];
  return chartTab(tab, charts, language);
}
