import type { Unit } from '../engine/result';
import type { InLanguages } from '../tables/declare';

export type KpiId =
  | 'clv'
  | 'retention'
  | 'churn'
  | 'revenue'
  | 'mrr'
  | 'arr'
  | 'sales_per_rep'
  | 'cac'
  | 'conversion'
  | 'win_rate'
  | 'new_leads'
  | 'leads_needed'
  | 'average_purchase'
  | 'upsell_rate'
  | 'cross_sell_rate'
  | 'sales_activities'
  | 'sales_cycle'
  | 'response_time'
  | 'satisfaction'
  | 'enps';

export type Objective =
  | 'grow_revenue'
  | 'keep_customers'
  | 'sell_faster'
  | 'sell_more_per_customer'
  | 'spend_less_per_customer'
  | 'happier_team';

/** What every surface may know of a KPI, whatever its formula. */
export interface KpiDescription {
  id: KpiId;
  title: InLanguages;
  /** Further names by which people call it; matched like the id and the titles. */
  aliases: string[];
  /** What it is for, in one sentence a manager understands. */
  purpose: InLanguages;
  unit: Unit;
  better: 'higher' | 'lower';
  /** Objectives it serves, the strongest first. */
  serves: Objective[];
  /** Variants by name; 'standard' first. */
  variants: Record<string, { title: InLanguages; note?: InLanguages; unit?: Unit }>;
  /** Without a period given: everything, or the last full months (R9). */
  span: 'all' | { months: number };
}
