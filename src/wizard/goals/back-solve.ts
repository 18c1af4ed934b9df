import type { Language } from '../../base/language';
import { kpiOf } from '../../kpis';
import { wayOf } from '../../kpis/declaration/slice';
import { traitOf } from '../../kpis/declaration/traits';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import { type KpiContext, usualMonth } from './kpi-context';
import type { Rates } from './rates';

const WEEKS_A_MONTH = 365.25 / 12 / 7;

/** A goal to be worked back: the level wanted, and how many months its span lasts. */
export interface WantedGoal {
  target: number;
  months: number;
}

/** What a goal takes at today's rates, in a sentence; null for a KPI or data that gives nothing to work back from. */
export function backSolve(goal: WantedGoal, kpi: KpiContext, rates: Rates, language: Language): Sentence | null {
  if (!(goal.target > 0)) return null;
  const takes = traitOf(kpiOf(kpi.id), kpi.variant, 'takes');
  // Today's rates are those of all rows.
  if (takes !== 'so many a week' && wayOf(kpi.variant).only !== null) return null;
  switch (takes) {
    case 'leads or win rate':
      return forRevenue(goal, kpi, rates, language);
    case 'so many a week':
      return perWeek(goal, kpi);
    case 'so many wins':
      return outOf(goal, kpi, rates.decidedPerMonth, 'wizard_back_wins');
    case 'so many conversions':
      return outOf(goal, kpi, rates.leadsPerMonth, 'wizard_back_conversions');
    case 'nothing known':
      return null;
  }
}

/**
 * As many more leads, or as much higher a win rate, as the revenue is to be more than is usual: one base for both, so
 * that a little more revenue takes a little more of each.
 */
function forRevenue(
  { target, months }: WantedGoal,
  kpi: KpiContext,
  rates: Rates,
  language: Language,
): Sentence | null {
  const usual = usualMonth(kpi);
  if (usual === null) return null;
  if (!(usual > 0)) return null;
  const growth = target / (usual * months);
  const share = (value: number): string => valueText(value, 'ratio', null, language);
  const win = rates.winRate === null ? null : rates.winRate * growth;
  const byWinRate: Sentence | null =
    win !== null && win <= 1 && rates.winRate !== null
      ? { text: 'wizard_back_win_rate', values: { now: share(rates.winRate), needed: share(win) } }
      : null;
  if (growth <= 1) {
    const values = { usual: valueText(usual * months, kpi.unit, kpi.currency, language) };
    return { text: 'wizard_back_usual', values };
  }
  if (rates.leadsPerWeek === null) return byWinRate;
  // Both are rounded alike, so that what is usual takes nothing more.
  const needed = Math.ceil(rates.leadsPerWeek * growth - 1e-9);
  const now = Math.ceil(rates.leadsPerWeek - 1e-9);
  const leads: Sentence =
    needed > now
      ? { text: 'wizard_back_leads', values: { more: needed - now, needed, now } }
      : { text: 'wizard_back_leads_enough', values: { needed, now } };
  return byWinRate ? { text: 'wizard_back_either', values: { leads, rate: byWinRate } } : leads;
}

function perWeek({ target, months }: WantedGoal, kpi: KpiContext): Sentence | null {
  const usual = usualMonth(kpi);
  if (usual === null) return null;
  const needed = Math.ceil(target / (months * WEEKS_A_MONTH));
  return { text: 'wizard_back_per_week', values: { needed, now: Math.round(usual / WEEKS_A_MONTH) } };
}

/** A rate as a number of cases a month. */
function outOf(
  { target }: WantedGoal,
  kpi: KpiContext,
  monthly: number | null,
  text: 'wizard_back_wins' | 'wizard_back_conversions',
): Sentence | null {
  if (monthly === null || kpi.value === null || target > 1 || monthly < 1) return null;
  const all = Math.round(monthly);
  return { text, values: { all, needed: Math.ceil(target * all - 1e-9), now: Math.round(kpi.value * all) } };
}
