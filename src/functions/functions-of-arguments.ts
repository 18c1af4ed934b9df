import type { FunctionDeclaration } from './declare';
import { arr } from './declared/arr';
import { averagePurchase } from './declared/average-purchase';
import { cac } from './declared/cac';
import { churn } from './declared/churn';
import { clv } from './declared/clv';
import { conversion } from './declared/conversion';
import { crossSellRate } from './declared/cross-sell-rate';
import { enps } from './declared/enps';
import { leadsNeeded } from './declared/leads-needed';
import { mrr } from './declared/mrr';
import { newLeads } from './declared/new-leads';
import { responseTime } from './declared/response-time';
import { retention } from './declared/retention';
import { revenue } from './declared/revenue';
import { salesActivities } from './declared/sales-activities';
import { salesCycle } from './declared/sales-cycle';
import { salesPerRep } from './declared/sales-per-rep';
import { satisfaction } from './declared/satisfaction';
import { upsellRate } from './declared/upsell-rate';
import { winRate } from './declared/win-rate';

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
