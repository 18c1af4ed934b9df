import type { InLanguages } from '../../base/language';
import type { KpiId } from '..';
import type { Traits } from './traits';

export type { KpiId } from '..';

export type Objective =
  | 'grow_revenue'
  | 'keep_customers'
  | 'sell_faster'
  | 'sell_more_per_customer'
  | 'spend_less_per_customer'
  | 'happier_team';

/** What every surface may know of a KPI, whatever its formula. */
export interface KpiDescription<Id extends string = KpiId> extends Traits {
  id: Id;
  title: InLanguages;
  /** Further names by which people call it; matched like the id and the titles. */
  aliases: string[];
  /** What it is for, in one sentence a manager understands. */
  purpose: InLanguages;
  better: 'higher' | 'lower';
  /** Objectives it serves, the strongest first. */
  serves: Objective[];
  /** Its place among what a sales team looks at first, before any objective is named; null: after all of these. */
  everyday: number | null;
  /** KPIs that tell the same story have one name for it: one of them is enough in a proposal. */
  story: string | null;
  /** A survey: shown by whole quarter alone, see analysis/survey.ts. */
  anonymous: boolean;
  /** What a report on it shows beside its months. */
  chart: 'funnel' | null;
  /** Variants by name; 'standard' first. */
  variants: Record<string, { title: InLanguages; called?: InLanguages; note?: InLanguages } & Partial<Traits>>;
}
