import { arr } from './arr';
import { averagePurchase } from './average-purchase';
import { cac } from './cac';
import { churn } from './churn';
import { clv } from './clv';
import { conversion } from './conversion';
import { crossSellRate } from './cross-sell-rate';
import type { KpiDeclaration } from './declaration/declare';
import { enps } from './enps';
import { leadsNeeded } from './leads-needed';
import { mrr } from './mrr';
import { newLeads } from './new-leads';
import { responseTime } from './response-time';
import { retention } from './retention';
import { revenue } from './revenue';
import { salesActivities } from './sales-activities';
import { salesCycle } from './sales-cycle';
import { salesPerRep } from './sales-per-rep';
import { satisfaction } from './satisfaction';
import { upsellRate } from './upsell-rate';
import { winRate } from './win-rate';

/** Every KPI, in the order in which they are listed. */
const declared = [
  clv,
  retention,
  churn,
  revenue,
  mrr,
  arr,
  salesPerRep,
  cac,
  conversion,
  winRate,
  newLeads,
  leadsNeeded,
  averagePurchase,
  upsellRate,
  crossSellRate,
  salesActivities,
  salesCycle,
  responseTime,
  satisfaction,
  enps,
];

export type KpiId = (typeof declared)[number]['id'];

export const kpis: KpiDeclaration[] = declared;

/** The KPI of an id. */
export function kpiOf(id: KpiId): KpiDeclaration {
  return kpis.find((kpi) => kpi.id === id) as KpiDeclaration;
}

/** The form in which two writings of a name are the same: case, spaces, hyphens and underscores do not matter. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s\-_‐‑–]+/g, '');

/** The KPI that a person calls so: by id, by its title in English or Dutch, or by another known name. */
export function kpiNamed(name: string): KpiDeclaration | null {
  const wanted = plain(name);
  const names = (kpi: KpiDeclaration): string[] => [kpi.id, kpi.title.en, kpi.title.nl, ...kpi.aliases];
  return kpis.find((kpi) => names(kpi).some((known) => plain(known) === wanted)) ?? null;
}
