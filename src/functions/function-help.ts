import type { FunctionDeclaration } from './declare';
import { arrHelp } from './declared/arr';
import { averagePurchaseHelp } from './declared/average-purchase';
import { cacHelp } from './declared/cac';
import { churnHelp } from './declared/churn';
import { clvHelp } from './declared/clv';
import { conversionHelp } from './declared/conversion';
import { crossSellRateHelp } from './declared/cross-sell-rate';
import { enpsHelp } from './declared/enps';
import { kpiHelp } from './declared/kpi';
import { kpiByHelp } from './declared/kpi-by';
import { kpiExplainHelp } from './declared/kpi-explain';
import { kpiTrendHelp } from './declared/kpi-trend';
import { leadsNeededHelp } from './declared/leads-needed';
import { mrrHelp } from './declared/mrr';
import { newLeadsHelp } from './declared/new-leads';
import { responseTimeHelp } from './declared/response-time';
import { retentionHelp } from './declared/retention';
import { revenueHelp } from './declared/revenue';
import { salesActivitiesHelp } from './declared/sales-activities';
import { salesCycleHelp } from './declared/sales-cycle';
import { salesPerRepHelp } from './declared/sales-per-rep';
import { satisfactionHelp } from './declared/satisfaction';
import { upsellRateHelp } from './declared/upsell-rate';
import { winRateHelp } from './declared/win-rate';
import type { HelpFor } from './help';

/** What people read about each custom function, by its name. For the build, the README and the tests: not in the bundle. */
export const functionHelp: Record<string, HelpFor<FunctionDeclaration>> = {
  CLV: clvHelp,
  RETENTION: retentionHelp,
  CHURN: churnHelp,
  CAC: cacHelp,
  CONVERSION: conversionHelp,
  WIN_RATE: winRateHelp,
  LEADS_NEEDED: leadsNeededHelp,
  AVG_PURCHASE: averagePurchaseHelp,
  UPSELL_RATE: upsellRateHelp,
  CROSS_SELL_RATE: crossSellRateHelp,
  ARR: arrHelp,
  REVENUE: revenueHelp,
  SALES_PER_REP: salesPerRepHelp,
  MRR: mrrHelp,
  NEW_LEADS: newLeadsHelp,
  SALES_ACTIVITIES: salesActivitiesHelp,
  SALES_CYCLE: salesCycleHelp,
  RESPONSE_TIME: responseTimeHelp,
  ENPS: enpsHelp,
  SATISFACTION: satisfactionHelp,
  KPI: kpiHelp,
  KPI_BY: kpiByHelp,
  KPI_TREND: kpiTrendHelp,
  KPI_EXPLAIN: kpiExplainHelp,
};
