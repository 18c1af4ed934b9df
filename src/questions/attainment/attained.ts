import type { Analysis } from '../../analysis/analysis';
import type { InLanguages } from '../../base/language';
import type { Period } from '../../base/period';
import type { DimensionId } from '../../dimensions';
import type { KpiResult } from '../../engine/result';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { wayOf } from '../../kpis/declaration/slice';
import { playerOf } from '../../kpis/roles';
import type { Sentence } from '../../texts/sentence';
import { addingUp, formOf, inForm } from '../../texts/value-form';
import type { ComparedGroup } from '../compare';
import { plannedGoal } from './planned-goal';

/** What each rep or team has won of what they were to win. */
export interface Attained extends Pick<KpiResult, 'value' | 'n' | 'reason'> {
  groups: ComparedGroup[];
  /** Where their targets together are another than that of all: the difference. */
  remark: Sentence | null;
}

/** Which share of a target, by what, over which period. */
export interface AttainedAsked {
  kpi: KpiId;
  variant: string;
  by: DimensionId;
  period: Period;
}

/**
 * By the quotas of a tab, else by the targets that the plan sets for each of them. How many deals brought an amount stands
 * beside it: they are what chance is asked of.
 */
export function attained(analysis: Analysis, asked: AttainedAsked): Attained {
  const { kpi, variant, by, period } = asked;
  const result = analysis.result(kpi, variant, period);
  const groups =
    result.value === null
      ? plannedGroups(analysis, asked)
      : analysis.parts(kpi, by, variant, period).map((group) => {
          const amounts = amountsOf(analysis, { ...asked, key: group.key });
          return { ...group, amounts, n: amounts.length };
        });
  const sum = (side: 'top' | 'bottom'): number => groups.reduce((total, group) => total + (group[side] ?? 0), 0);
  const [won, targets] = [sum('top'), sum('bottom')];
  const isPlanned = result.value === null && groups.length > 0;
  return {
    value: isPlanned ? won / targets : result.value,
    reason: isPlanned ? null : result.reason,
    n: groups.reduce((total, { n }) => total + n, 0),
    groups,
    remark: targets > 0 ? differenceFrom(analysis, targets, asked.period) : null,
  };
}

/** What the plan wants all to win, beside what it wants of each of them. */
function differenceFrom(analysis: Analysis, targets: number, period: Period): Sentence | null {
  const { id, variant } = playerOf('amount won');
  const planned = (analysis.plan.kpis ?? []).find((one) => one.id === id && (one.variant ?? 'standard') === variant);
  const whole = planned ? (plannedGoal(analysis, planned, period)?.target ?? null) : null;
  if (whole === null || Math.abs(whole - targets) < 1) return null;
  const { unit, currency } = analysis.result(id, variant, period);
  const form = formOf({ unit, currency }, [whole, targets]);
  const money = (value: number): InLanguages => ({ en: inForm(value, form, 'en'), nl: inForm(value, form, 'nl') });
  const [difference] = addingUp([whole - targets], whole, targets, form);
  const values = { targets: money(targets), whole: money(whole), difference: money(Math.abs(difference)) };
  return { text: whole > targets ? 'attainment_nobodys' : 'attainment_beyond', values };
}

/** One group for each that has a target of its own in the plan. */
function plannedGroups(analysis: Analysis, { by, period }: AttainedAsked): ComparedGroup[] {
  const amountWon = playerOf('amount won');
  const groups = (analysis.plan.kpis ?? []).flatMap((planned): ComparedGroup[] => {
    const variant = planned.variant ?? 'standard';
    const { counted, only } = wayOf(variant);
    const target = plannedGoal(analysis, planned, period)?.target;
    if (planned.id !== amountWon.id || counted !== amountWon.variant || only?.by !== by || !target) return [];
    const figure = { id: amountWon.id, variant };
    const { value: top, reason } = analysis.result(figure.id, variant, period);
    const amounts = amountsOf(analysis, { kpi: figure.id, variant, period });
    const line = { top, bottom: target, value: top === null ? null : top / target };
    return [{ key: only.is, ...line, reason, amounts, n: amounts.length, sample: null, middle: null, figure }];
  });
  return groups.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** What each row puts above the line, where it puts something there. */
function amountsOf(
  analysis: Analysis,
  { kpi, variant, period, by, key }: Omit<AttainedAsked, 'by'> & { by?: DimensionId; key?: string },
): Float64Array {
  const group = by !== undefined && key !== undefined ? { by, key } : undefined;
  const rows = analysis.explain(kpi, variant, period, group);
  return Float64Array.from(rows.flatMap(({ top }) => (top === null || top === 0 ? [] : [top])));
}
