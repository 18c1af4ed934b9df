import type { Setup, Step } from '../../src/wizard/setup/setup';

/** The steps in their order; the type keeps the list equal to the server's. */
const order: Record<Step, number> = { objective: 0, tabs: 1, pick: 2, goals: 3, owners: 4, reports: 5, review: 6 };

export const steps = Object.keys(order) as Step[];

export const placeOf = (step: Step): number => order[step];

export const stepAfter = (step: Step): Step => steps[Math.min(order[step] + 1, steps.length - 1)];
export const stepBefore = (step: Step): Step => steps[Math.max(order[step] - 1, 0)];

/** A step after the picking has nothing to show before a KPI is picked: until then the way there ends at the picking. */
export const reachable = (step: Step, { picked }: Pick<Setup, 'picked'>): Step =>
  picked.length === 0 && order[step] > order.pick ? 'pick' : step;
