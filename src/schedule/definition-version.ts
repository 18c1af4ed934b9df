import type { Formula } from '../engine/formula';
import { kpis } from '../kpis';
import type { Plan } from '../plan/plan';

/**
 * A short mark of how a KPI is counted: its formula, and what the plan says of how the tabs are to be read. Two figures
 * with the same mark were counted alike.
 */
export function definitionVersion(id: string, variant: string, { answers, openingHours }: Plan): string {
  const formulas: Formula[] | undefined = kpis.find((kpi) => kpi.id === id)?.variants[variant]?.oneOf;
  return marked(JSON.stringify([formulas ?? null, answers ?? [], openingHours ?? null]));
}

/** FNV-1a, 32 bits, in base 36. */
function marked(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
