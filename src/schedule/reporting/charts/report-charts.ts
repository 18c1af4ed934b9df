import type { Analysis } from '../../../analysis/analysis';
import type { Language } from '../../../base/language';
import type { Chart } from '../../../charts/chart';
import { gapChart } from '../../../charts/gap-chart';
import { funnelOf, kpiBrokenDown, kpiTrendChart, stageFunnelOf } from '../../../charts/kpi-charts';
import { type WaterfallPicture, waterfallChart } from '../../../charts/waterfall-chart';
import { wayOf } from '../../../kpis/declaration/slice';
import { playerOf } from '../../../kpis/roles';
import { breakdownOf } from '../../../plan/breakdown';
import type { Plan } from '../../../plan/plan';
import type { HistoryRow } from '../../records/history/history-row';
import { monthTargets } from '../../records/history/month-target';
import type { ReportLine } from '../report-line';

/** What a report's charts are made from. */
export interface ReportChartSetting {
  lines: readonly ReportLine[];
  analysis: Analysis;
  plan: Plan;
  history: readonly HistoryRow[];
  language: Language;
  /** What happened to the pipeline since the last report; null where that is not known. */
  waterfall: WaterfallPicture | null;
}

/** Two stand side by side; a report with more of them is not read. */
const MOST = 2;

/**
 * The charts of a report: the months of the KPI that needs people most, and what stands behind it: the pipeline, the reps or
 * the funnel, or the months of the next KPI.
 */
export function reportCharts({ lines, analysis, plan, history, language, waterfall }: ReportChartSetting): Chart[] {
  if (lines.length === 0) return [];
  const sorted = [...lines].sort((a, b) => urgency(a) - urgency(b));
  // All lines of a report are about one period.
  const over = lines[0].facts.period;
  const targetOf = (facts: ReportLine['facts']) => monthTargets(facts, plan, history);
  const setting = { analysis, asOf: over.to - 1, language, by: breakdownOf(plan), targetOf };
  const trends = firstOf(MOST, sorted, ({ facts }) => kpiTrendChart(facts, setting));
  const brokenDown = firstOf(1, sorted, ({ facts }) => kpiBrokenDown(facts, setting));
  const hasFunnel = lines.some(({ facts }) => facts.kpi.chart === 'funnel' && wayOf(facts.variant).only === null);
  const funnel = hasFunnel ? [stageFunnelOf(over, setting) ?? funnelOf(over, setting)] : [];
  const pipeline = waterfall ? [waterfallChart(waterfall, language)] : [];
  const isSold = lines.some(({ facts }) => facts.kpi.id === playerOf('amount won').id);
  const gap = isSold ? [gapChart(analysis, language)] : [];
  const [first, ...others] = trends;
  const all = [first, ...gap, ...pipeline, ...brokenDown, ...funnel, ...others];
  return all.filter((chart): chart is Chart => Boolean(chart)).slice(0, MOST);
}

/** Behind first, each by what is missing; then what is at risk, then the rest in the plan's order. */
function urgency({ status, attainment }: ReportLine): number {
  const rank = status === 'off_track' ? 0 : status === 'at_risk' ? 1 : 2;
  return rank === 2 ? 2 : rank + Math.min(0.99, Math.max(0, attainment ?? 0));
}

function firstOf(count: number, lines: readonly ReportLine[], chartOf: (line: ReportLine) => Chart | null): Chart[] {
  const found: Chart[] = [];
  for (const line of lines) {
    const chart = found.length < count ? chartOf(line) : null;
    if (chart) found.push(chart);
  }
  return found;
}
