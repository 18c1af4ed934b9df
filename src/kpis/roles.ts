import { addTo } from '../base/add-to';
import { rowSetsOf } from '../engine/formula/walk';
import type { TableName } from '../tables/tables';
import { type KpiId, kpiOf, kpis } from '.';
import type { Role } from './declaration/declare';

/** A KPI in one way to count it. */
export interface Counted {
  id: KpiId;
  variant: string;
}

const players = new Map<Role, Counted[]>();
for (const { id, variants } of kpis) {
  for (const [variant, { plays = [] }] of Object.entries(variants))
    for (const role of plays) addTo(players, role, { id, variant });
}

/** Those that play a role, in the order in which KPIs are listed. */
export function playersOf(role: Role): readonly Counted[] {
  return players.get(role) ?? [];
}

/** The one that plays a role; the first listed, where there are several. */
export function playerOf(role: Role): Counted {
  return playersOf(role)[0];
}

/** The tables from whose rows it is counted. */
export function tablesOf(role: Role): readonly TableName[] {
  const { id, variant } = playerOf(role);
  return kpiOf(id)
    .variants[variant].oneOf.flatMap((formula) => rowSetsOf(formula))
    .map(({ table }) => table);
}
