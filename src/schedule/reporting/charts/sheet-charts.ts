import type { Analysis } from '../../../analysis/analysis';
import { type Day, isoDay } from '../../../base/day';
import type { Chart } from '../../../charts/chart';
import { type ChartTab, chartTab } from '../../../charts/chart-tab';
import { gapChart } from '../../../charts/gap-chart';
import { funnelOf, kpiBrokenDown, kpiTrendChart, stageFunnelOf } from '../../../charts/kpi-charts';
import { waterfallChart } from '../../../charts/waterfall-chart';
import { playerOf } from '../../../kpis/roles';
import { breakdownOf } from '../../../plan/breakdown';
import { keyOf } from '../../../plan/read-plan';
import type { OwnTab } from '../../../sheet/build-sheets';
import type { DealRow } from '../../records/deals/deal-row';
import { monthTargets } from '../../records/history/month-target';
import type { Recorded } from '../../records/history/record';
import type { AnalysedSheets } from '../../records/refreshed';
import { waterfallPicture } from './waterfall-picture';

/** A tab with more charts than this is not looked at. */
const MOST_TRENDS = 8;
const MOST_BROKEN_DOWN = 3;
/** How far the waterfall reaches back, in days: always some weeks, so that it never stands there empty. */
const FOUR_WEEKS = 28;

/** The tab of charts for slides, as one refresh leaves it; null when there is nothing to show. */
export function sheetCharts(
  tab: OwnTab | null,
  { computed: { analysis }, built }: AnalysedSheets,
  recorded: Recorded,
): ChartTab | null {
  const { plan, rows, beside } = built;
  const charts = analysis.together((one) => chartsNow(one, built, recorded));
  const planned = new Set(rows.map((facts) => keyOf(facts.planned)));
  const isPlanned = (key: string): boolean =>
    / /.test(key) ? planned.has(key.slice(key.indexOf(' ') + 1)) : key !== 'waterfall' || followsDeals(analysis);
  return chartTab(tab, charts, isPlanned, plan.language ?? 'en', beside);
}

function chartsNow(analysis: Analysis, { plan, rows }: AnalysedSheets['built'], { history, deals }: Recorded): Chart[] {
  const language = plan.language ?? 'en';
  const { asOf, period } = analysis;
  const setting = {
    analysis,
    asOf,
    language,
    by: breakdownOf(plan),
    targetOf: (facts: (typeof rows)[number]) => monthTargets(facts, plan, history),
  };
  const log = followsDeals(analysis) ? deals : [];
  const waterfall = waterfallPicture(log, waterfallSince(log, asOf - FOUR_WEEKS), language);
  const present = (chart: Chart | null): Chart[] => (chart ? [chart] : []);
  return [
    ...rows.flatMap((facts) => present(kpiTrendChart(facts, setting))).slice(0, MOST_TRENDS),
    ...rows.flatMap((facts) => present(kpiBrokenDown(facts, setting))).slice(0, MOST_BROKEN_DOWN),
    ...present(rows.some(({ kpi }) => kpi.id === playerOf('amount won').id) ? gapChart(analysis, language) : null),
    ...present(funnelOf(period, setting)),
    ...present(stageFunnelOf(period, setting)),
    ...present(waterfall && waterfallChart(waterfall, language)),
  ];
}

/** False where deals have gone to where nobody follows them: what the log knew of them last is not how they are now. */
const followsDeals = ({ data }: Analysis): boolean => data.elsewhere?.has('deals') !== true;

/** A day, or the start of the log of deals where that began later. */
function waterfallSince(deals: readonly DealRow[], day: Day): string {
  const first = deals.reduce((least, { run }) => (least === '' || run < least ? run : least), '');
  const start = `${isoDay(day)} 00:00`;
  return first > start ? first : start;
}
