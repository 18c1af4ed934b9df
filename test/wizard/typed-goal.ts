import { checkSetup } from '../../src/wizard/checks';
import type { PickedKpi, Setup, TypedGoal } from '../../src/wizard/setup/setup';
import { viewOf } from './small-company';

export const view = viewOf();

/** The set-up with one KPI's goal typed. */
export function withGoal(id: string, goal: Partial<TypedGoal>, setup: Setup = view.setup): Setup {
  const typed = (kpi: PickedKpi): PickedKpi => (kpi.id === id ? { ...kpi, goal: { ...kpi.goal, ...goal } } : kpi);
  return { ...setup, picked: setup.picked.map(typed) };
}

export const goalOf = (id: string, goal: Partial<TypedGoal>, more: Partial<Setup> = {}) =>
  checkSetup(withGoal(id, goal, { ...view.setup, ...more }), view.context).goals[id];
