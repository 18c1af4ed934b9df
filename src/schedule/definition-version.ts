import type { Formula } from '../engine/formula';
import { kpis } from '../kpis';
import type { Plan } from '../plan/plan';
import { shortMark } from './short-mark';

/**
 * A short mark of how a KPI is counted: its formula, and what the plan says of how the tabs are to be read. Two figures
 * with the same mark were counted alike.
 */
export function definitionVersion(id: string, variant: string, { answers, openingHours }: Plan): string {
  const formulas: Formula[] | undefined = kpis.find((kpi) => kpi.id === id)?.variants[variant]?.oneOf;
  return shortMark(JSON.stringify([formulas ?? null, answers ?? [], openingHours ?? null]));
}
