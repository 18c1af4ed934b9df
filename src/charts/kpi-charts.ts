import type { Analysis } from '../analysis/analysis';
import { type Day, isoMonth, monthStart } from '../base/day';
import type { Language } from '../base/language';
import type { Period } from '../base/period';
import type { DimensionId } from '../dimensions';
import { type Counted, playerOf } from '../kpis/roles';
import { FEWEST_FOR_A_RATE } from '../plan/goals/status';
import { kpiTitle } from '../plan/kpi-name';
import { keyOf } from '../plan/read-plan';
import { dealsDecided } from '../questions/pipeline/deals-decided';
import { stageFunnel } from '../questions/pipeline/stage-funnel';
import type { KpiFacts } from '../scorecard/kpi-facts';
import { dayText, monthText, periodText } from '../texts/day-text';
import { periodName } from '../texts/period-name';
import { say } from '../texts/say';
import { breakdownChart } from './breakdown-chart';
import type { Chart } from './chart';
import { funnelChart, stageFunnelChart } from './funnel-chart';
import { type RunningMonth, trendChart } from './trend-chart';

/** What charts of KPIs are made from. */
export interface ChartSetting {
  analysis: Analysis;
  /** The last day that is looked at. */
  asOf: Day;
  language: Language;
  /** By what bars stand beside each other. */
  by: DimensionId;
  /** The target of a KPI in a month (2017-03); null without one. */
  targetOf: (facts: KpiFacts) => (month: string) => number | null;
}

/** One KPI by month, with its target. */
export function kpiTrendChart(facts: KpiFacts, setting: ChartSetting): Chart | null {
  const { kpi, variant, result, flow, planned, history, gaps } = facts;
  const { language } = setting;
  return trendChart(
    {
      key: keyOf(planned),
      title: kpiTitle(kpi, variant, language),
      unit: result.unit,
      currency: result.currency,
      flow,
      months: history,
      running: runningMonth(facts, setting),
      gaps,
      targetOf: setting.targetOf(facts),
    },
    language,
  );
}

/** How far the month is that is not over, or not in. */
function runningMonth({ kpi, variant, end }: KpiFacts, { analysis, asOf }: ChartSetting): RunningMonth | null {
  const until = end ?? asOf;
  const from = monthStart(until);
  if (monthStart(until + 1) > from) return null;
  const { value, unit, n } = analysis.result(kpi.id, variant, { from, to: until + 1 });
  return value === null || (unit === 'ratio' && n < FEWEST_FOR_A_RATE) ? null : { month: isoMonth(from), value, until };
}

/** What adds up, by the dimension of the plan, over the period of the facts. */
export function kpiBrokenDown(facts: KpiFacts, { analysis, by, language }: ChartSetting): Chart | null {
  const { kpi, variant, result, flow, planned, end } = facts;
  const period = { ...facts.period, to: end === null ? facts.period.to : end + 1 };
  if (!flow || result.value === null) return null;
  const title = kpiTitle(kpi, variant, language);
  return breakdownChart(
    {
      key: keyOf(planned),
      by,
      title,
      unit: result.unit,
      currency: result.currency,
      period: periodName(period, language),
      span: spanName(period, language),
      groups: analysis.breakdown(kpi.id, by, variant, period),
    },
    language,
  );
}

/** How far the deals came that came into a stage during a period; null where no tab tells. */
export function stageFunnelOf(period: Period, { analysis, language }: ChartSetting): Chart | null {
  const funnel = stageFunnel(analysis, period);
  if (funnel === null) return null;
  return stageFunnelChart({ funnel, period: periodName(period, language), span: spanName(period, language) }, language);
}

/** What was opened during a period and what became of it by now. */
export function funnelOf(period: Period, { analysis, language }: ChartSetting): Chart | null {
  const part = ({ id, variant }: Counted): { all: number; done: number } | null => {
    const { value, top, bottom } = analysis.result(id, variant, period);
    return value === null || top === null || bottom === null ? null : { all: bottom, done: top };
  };
  const [leads, deals] = [part(playerOf('leads converted')), part(playerOf('deals won of those created'))];
  const decided = dealsDecided(analysis, period);
  return funnelChart(
    {
      deals: deals && decided !== null ? { opened: deals.all, decided, won: deals.done } : null,
      leads: leads && { all: leads.all, converted: leads.done },
      period: periodName(period, language),
      span: spanName(period, language),
    },
    language,
  );
}

/** Above a column of figures: `May 2017`, `Q2 2017`, `May 2017 so far`, `since 1 Apr 2017`; '' of everything. */
function spanName({ from, to }: Period, language: Language): string {
  if (from === null) return '';
  if (monthStart(to) === to) return periodText(from, to, language);
  if (monthStart(to) !== from) {
    return say(
      { text: 'chart_since', values: { from: dayText(from, language), until: dayText(to - 1, language) } },
      language,
    );
  }
  return say({ text: 'chart_month_so_far', values: { month: monthText(isoMonth(from), language) } }, language);
}
