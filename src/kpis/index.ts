import { cac } from './customers/cac';
import { cacPayback } from './customers/cac-payback';
import { churn } from './customers/churn';
import { clv } from './customers/clv';
import { ltvToCac } from './customers/ltv-to-cac';
import { retention } from './customers/retention';
import { pipelineCoverage } from './deals/pipeline-coverage';
import { pipelineValue } from './deals/pipeline-value';
import { salesCycle } from './deals/sales-cycle';
import { salesVelocity } from './deals/sales-velocity';
import { stageConversion } from './deals/stage-conversion';
import { timeInStage } from './deals/time-in-stage';
import { untouchedDeals } from './deals/untouched-deals';
import { winRate } from './deals/win-rate';
import type { KpiDeclaration } from './declaration/declare';
import { conversion } from './leads/conversion';
import { leadsNeeded } from './leads/leads-needed';
import { newLeads } from './leads/new-leads';
import { responseTime } from './leads/response-time';
import { arr } from './revenue/arr';
import { averagePurchase } from './revenue/average-purchase';
import { crossSellRate } from './revenue/cross-sell-rate';
import { grossRevenueRetention } from './revenue/gross-revenue-retention';
import { mrr } from './revenue/mrr';
import { netRevenueRetention } from './revenue/net-revenue-retention';
import { quickRatio } from './revenue/quick-ratio';
import { revenue } from './revenue/revenue';
import { upsellRate } from './revenue/upsell-rate';
import { enps } from './team/enps';
import { quotaAttainment } from './team/quota-attainment';
import { salesActivities } from './team/sales-activities';
import { salesPerRep } from './team/sales-per-rep';
import { satisfaction } from './team/satisfaction';

/** Every KPI, in the order in which they are listed. */
const declared = [
  clv,
  retention,
  churn,
  revenue,
  mrr,
  arr,
  netRevenueRetention,
  grossRevenueRetention,
  quickRatio,
  salesPerRep,
  quotaAttainment,
  cac,
  cacPayback,
  ltvToCac,
  conversion,
  winRate,
  newLeads,
  leadsNeeded,
  averagePurchase,
  upsellRate,
  crossSellRate,
  salesActivities,
  salesCycle,
  salesVelocity,
  pipelineValue,
  pipelineCoverage,
  untouchedDeals,
  stageConversion,
  timeInStage,
  responseTime,
  satisfaction,
  enps,
];

export type KpiId = (typeof declared)[number]['id'];

export const kpis: KpiDeclaration[] = declared;

const byId = new Map(declared.map((kpi) => [kpi.id, kpi]));

/** The KPI of an id. */
export function kpiOf(id: KpiId): KpiDeclaration {
  return byId.get(id) as KpiDeclaration;
}

/** The form in which two writings of a name are the same: case, spaces, hyphens and underscores do not matter. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s\-_‐‑–]+/g, '');

/** The KPI that a person calls so: by id, by its title in English or Dutch, or by another known name. */
export function kpiNamed(name: string): KpiDeclaration | null {
  const wanted = plain(name);
  const names = (kpi: KpiDeclaration): string[] => [kpi.id, kpi.title.en, kpi.title.nl, ...kpi.aliases];
  return kpis.find((kpi) => names(kpi).some((known) => plain(known) === wanted)) ?? null;
}
