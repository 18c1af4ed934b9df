import { arr } from './arr';
import { averagePurchase } from './average-purchase';
import { cac } from './cac';
import { churn } from './churn';
import { clv } from './clv';
import { conversion } from './conversion';
import { crossSellRate } from './cross-sell-rate';
import type { FunctionDeclaration } from './declare';
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

/** The functions of totals and of columns, in the order in which people read about them. */
export const functionsOfArguments: readonly FunctionDeclaration[] = [
  clv,
  retention,
  churn,
  cac,
  conversion,
  winRate,
  leadsNeeded,
  averagePurchase,
  upsellRate,
  crossSellRate,
  arr,
  revenue,
  salesPerRep,
  mrr,
  newLeads,
  salesActivities,
  salesCycle,
  responseTime,
  enps,
  satisfaction,
];
