import type { Sentence } from '../engine/sentence';
import type { KpiDescription, KpiId, Objective } from '../kpis/catalogue';
import type { PlannedKpi } from './plan';

const PROPOSED = 5;
export const MOST_WITHOUT_WARNING = 7;

/** What a sales team looks at first, before any objective is named. */
const everyday: KpiId[] = [
  'revenue',
  'win_rate',
  'new_leads',
  'sales_cycle',
  'average_purchase',
  'conversion',
  'churn',
  'sales_activities',
  'mrr',
  'cac',
  'response_time',
  'clv',
  'satisfaction',
];

/** KPIs that tell the same story twice: one of each group is enough in a proposal. */
const sameStory: KpiId[][] = [
  ['revenue', 'sales_per_rep'],
  ['mrr', 'arr'],
  ['retention', 'churn'],
  ['satisfaction', 'enps'],
  ['new_leads', 'leads_needed'],
];

/** All KPIs, those that serve the objective first, the strongest of them before the others, then what every team looks at. */
export function rankKpis<Kpi extends Pick<KpiDescription, 'id' | 'serves'>>(
  kpis: readonly Kpi[],
  objective: Objective | null,
): Kpi[] {
  const rank = (kpi: Kpi): number => {
    const serves = objective === null ? -1 : kpi.serves.indexOf(objective);
    const usual = everyday.indexOf(kpi.id);
    return (serves < 0 ? 10_000 : serves * 100) + (usual < 0 ? everyday.length : usual);
  };
  return [...kpis].sort((a, b) => rank(a) - rank(b));
}

/**
 * Five KPIs to begin with: those that serve the objective, the strongest first, then what every team looks at, as far
 * as the data can answer them.
 */
export function proposeKpis(
  kpis: readonly KpiDescription[],
  canAnswer: (id: KpiId) => boolean,
  objective: Objective | null,
): PlannedKpi[] {
  const chosen: KpiId[] = [];
  for (const { id } of rankKpis(kpis, objective)) {
    const told = sameStory.some((group) => group.includes(id) && group.some((other) => chosen.includes(other)));
    if (!told && canAnswer(id)) chosen.push(id);
    if (chosen.length === PROPOSED) break;
  }
  return chosen.map((id) => ({ id }));
}

/** The brake: more KPIs than a team can steer by earn a warning. */
export function tooMany(count: number): Sentence | null {
  return count > MOST_WITHOUT_WARNING ? { text: 'plan_too_many', values: { count, most: MOST_WITHOUT_WARNING } } : null;
}
