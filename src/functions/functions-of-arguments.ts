import type { FunctionDeclaration } from './declare';
import { cac } from './declared/customers/cac';
import { churn } from './declared/customers/churn';
import { clv } from './declared/customers/clv';
import { retention } from './declared/customers/retention';
import { salesCycle } from './declared/deals/sales-cycle';
import { winRate } from './declared/deals/win-rate';
import { conversion } from './declared/leads/conversion';
import { leadsNeeded } from './declared/leads/leads-needed';
import { newLeads } from './declared/leads/new-leads';
import { responseTime } from './declared/leads/response-time';
import { arr } from './declared/revenue/arr';
import { averagePurchase } from './declared/revenue/average-purchase';
import { crossSellRate } from './declared/revenue/cross-sell-rate';
import { mrr } from './declared/revenue/mrr';
import { revenue } from './declared/revenue/revenue';
import { upsellRate } from './declared/revenue/upsell-rate';
import { enps } from './declared/team/enps';
import { salesActivities } from './declared/team/sales-activities';
import { salesPerRep } from './declared/team/sales-per-rep';
import { satisfaction } from './declared/team/satisfaction';

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
