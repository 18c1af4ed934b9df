import type { KpiResult } from '../engine/result';
import type { KpiId } from '../kpis/catalogue';
import type { Language } from '../plan/plan';
import { FEWEST_FOR_A_RATE } from '../plan/status';
import { say } from '../texts/say';
import type { TextKey } from '../texts/texts';

type Noun = { one: TextKey; more: TextKey };

const rows: Noun = { one: 'wizard_basis_1', more: 'wizard_basis' };
const deals: Noun = { one: 'wizard_basis_deals_1', more: 'wizard_basis_deals' };
const leads: Noun = { one: 'wizard_basis_leads_1', more: 'wizard_basis_leads' };

/** What a KPI rests on, where that is the same thing in each of its variants. */
const nouns: Partial<Record<KpiId, Noun>> = {
  win_rate: deals,
  sales_cycle: deals,
  conversion: leads,
  new_leads: leads,
};

/** How much a value rests on: from 3 deals; '' where there is no value. */
export function basisText({ id, n, value }: Pick<KpiResult, 'id' | 'n' | 'value'>, language: Language): string {
  if (value === null || n === 0) return '';
  const { one, more } = nouns[id as KpiId] ?? rows;
  return say({ text: n === 1 ? one : more, values: { count: n } }, language);
}

/** True for a rate on so few that it says little: the rule of the status word. */
export function isThin({ unit, n, value }: Pick<KpiResult, 'unit' | 'n' | 'value'>): boolean {
  return value !== null && unit === 'ratio' && n < FEWEST_FOR_A_RATE;
}
