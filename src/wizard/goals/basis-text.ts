import type { Language } from '../../base/language';
import type { KpiResult } from '../../engine/result';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { type Traits, traitOf } from '../../kpis/declaration/traits';
import { FEWEST_FOR_A_RATE } from '../../plan/goals/status';
import { say } from '../../texts/say';
import type { TextKey } from '../../texts/texts';

type Noun = { one: TextKey; more: TextKey };

/** What a KPI rests on, where that is the same thing in each of its variants. */
const nouns: Record<Traits['counts'], Noun> = {
  rows: { one: 'wizard_basis_1', more: 'wizard_basis' },
  deals: { one: 'wizard_basis_deals_1', more: 'wizard_basis_deals' },
  leads: { one: 'wizard_basis_leads_1', more: 'wizard_basis_leads' },
  customers: { one: 'wizard_basis_customers_1', more: 'wizard_basis_customers' },
};

/** How much a value rests on: from 3 deals; '' where there is no value. */
export function basisText(
  { id, variant, n, value }: Pick<KpiResult, 'id' | 'variant' | 'n' | 'value'>,
  language: Language,
): string {
  if (value === null || n === 0) return '';
  const { one, more } = nouns[traitOf(kpiOf(id as KpiId), variant, 'counts')];
  return say({ text: n === 1 ? one : more, values: { count: n } }, language);
}

/** True for a rate on so few that it says little: the rule of the status word. */
export function isThin({ unit, n, value }: Pick<KpiResult, 'unit' | 'n' | 'value'>): boolean {
  return value !== null && unit === 'ratio' && n < FEWEST_FOR_A_RATE;
}
