import type { Analysis } from '../../analysis/analysis';
import { isoMonth, monthStart } from '../../base/day';
import type { Unit } from '../../base/unit';
import type { GroupResult } from '../../engine/result';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import type { PeriodWindow } from '../../plan/calendar/periods';
import { isFlow } from '../../plan/goals/flows';
import { type MonthValue, monthlyHistory } from '../../plan/goals/history';
import { maturesSlowly } from '../../plan/goals/maturing';

/** What is known of a KPI when a goal is set for it: plain JSON, so that a page can hand it back. */
export interface KpiContext {
  id: KpiId;
  variant: string;
  unit: Unit;
  currency: string | null;
  flow: boolean;
  /** Over the period of the set-up; null when the data gives no number. */
  value: number | null;
  /** The last whole months, oldest first; empty when the KPI has none. */
  history: MonthValue[];
  /** True where young months are left out of the history, since their outcome is still to come. */
  ripe: boolean;
  /** Things that the value rests on, per whole month (closed deals, leads …); null without a history. */
  monthlyN: number | null;
}

const MONTHS = 12;
const DAYS_A_MONTH = 365.25 / 12;
/** Days after its end at which a month is taken to have its outcome: the window of conversion within 90 days. */
const RIPE_AFTER = 90;

/** Asks the analysis for a KPI's value and its last twelve whole months. */
export function kpiContext(analysis: Analysis, id: KpiId, variant: string): KpiContext {
  const { asOf, firstDay } = analysis;
  const result = analysis.result(id, variant);
  const flow = isFlow(id, variant);
  const end = monthStart(asOf + 1);
  const over = { from: Math.max(monthStart(end, -MONTHS), monthStart(firstDay)), to: end };
  const byMonth = over.from < over.to ? analysis.breakdown(id, 'month', variant, over) : [];
  const months = byMonth.length > 0 ? monthlyHistory(byMonth, firstDay, asOf, flow, MONTHS) : [];
  const ripe = maturesSlowly(id, variant) ? isoMonth(asOf + 1 - RIPE_AFTER) : null;
  const history = ripe === null ? months : months.filter(({ month }) => month < ripe);
  return {
    id,
    variant,
    unit: result.unit,
    currency: result.currency,
    flow,
    value: result.value,
    history,
    ripe: ripe !== null,
    monthlyN: meanN(byMonth, history),
  };
}

function meanN(byMonth: readonly GroupResult[], history: readonly MonthValue[]): number | null {
  if (history.length === 0) return null;
  const counted = new Map(byMonth.map(({ key, n }) => [key, n]));
  return history.reduce((sum, { month }) => sum + (counted.get(month) ?? 0), 0) / history.length;
}

/** True when months are like the goal's own span: a yearly churn is no multiple of a monthly one. */
export function isLikeMonths({ id }: Pick<KpiContext, 'id'>, months: number): boolean {
  return kpiOf(id).span === 'all' || months === 1;
}

/** How many months a goal's span lasts; 1 for a period without end. */
export function monthsOf({ full }: Pick<PeriodWindow, 'full'>): number {
  return full === null ? 1 : Math.max(1, Math.round((full.to - full.from) / DAYS_A_MONTH));
}

/** The mean of the months that have a number; null without one. */
export function usualMonth({ history }: Pick<KpiContext, 'history'>): number | null {
  const known = history.flatMap(({ value }) => (value === null ? [] : [value]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
