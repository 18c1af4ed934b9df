import type { Formula } from '../../engine/formula';
import { kpis } from '../../kpis';
import type { Plan } from '../../plan/plan';
import { shortHash } from './short-hash';

/** Every figure of a refresh asks for the mark of its KPI: what a plan has told once is known. */
const known = new WeakMap<Plan, Map<string, string>>();

/**
 * A short mark of how a KPI is counted: its formula, and what the plan says of how the tabs are to be read. Two figures
 * with the same mark were counted alike.
 */
export function definitionVersion(id: string, variant: string, plan: Plan): string {
  const versions = known.get(plan) ?? new Map<string, string>();
  known.set(plan, versions);
  const key = `${id}:${variant}`;
  const version = versions.get(key) ?? versionOf(id, variant, plan);
  versions.set(key, version);
  return version;
}

function versionOf(id: string, variant: string, { answers, openingHours }: Plan): string {
  const formulas: Formula[] | undefined = kpis.find((kpi) => kpi.id === id)?.variants[variant]?.oneOf;
  return shortHash(JSON.stringify([formulas ?? null, answers ?? [], openingHours ?? null]));
}
