import type { KpiDescription, KpiId, Objective } from '../../kpis/declaration/catalogue';
import type { Sentence } from '../../texts/sentence';
import type { PlannedKpi } from '../plan';

const PROPOSED = 5;
export const MOST_WITHOUT_WARNING = 7;

/** After all that a sales team looks at before any objective is named. */
const LAST = 99;

/** All KPIs, those that serve the objective first, the strongest of them before the others, then what every team looks at. */
export function rankKpis<Kpi extends Pick<KpiDescription, 'id' | 'serves' | 'everyday'>>(
  kpis: readonly Kpi[],
  objective: Objective | null,
): Kpi[] {
  const rank = (kpi: Kpi): number => {
    const serves = objective === null ? -1 : kpi.serves.indexOf(objective);
    return (serves < 0 ? 10_000 : serves * 100) + (kpi.everyday ?? LAST);
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
  const chosen: KpiDescription[] = [];
  for (const kpi of rankKpis(kpis, objective)) {
    const isTold = kpi.story !== null && chosen.some(({ story }) => story === kpi.story);
    if (!isTold && canAnswer(kpi.id)) chosen.push(kpi);
    if (chosen.length === PROPOSED) break;
  }
  return chosen.map(({ id }) => ({ id }));
}

/** The brake: more KPIs than a team can steer by earn a warning. */
export function tooMany(count: number): Sentence | null {
  return count > MOST_WITHOUT_WARNING ? { text: 'plan_too_many', values: { count, most: MOST_WITHOUT_WARNING } } : null;
}
