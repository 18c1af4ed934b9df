import { arrHelp } from './arr';
import { averagePurchaseHelp } from './average-purchase';
import { cacHelp } from './cac';
import { churnHelp } from './churn';
import { clvHelp } from './clv';
import { conversionHelp } from './conversion';
import { crossSellRateHelp } from './cross-sell-rate';
import type { FunctionDeclaration } from './declare';
import { enpsHelp } from './enps';
import type { HelpFor } from './help';
import { kpiHelp } from './kpi';
import { kpiByHelp } from './kpi-by';
import { kpiExplainHelp } from './kpi-explain';
import { kpiTrendHelp } from './kpi-trend';
import { leadsNeededHelp } from './leads-needed';
import { mrrHelp } from './mrr';
import { newLeadsHelp } from './new-leads';
import { responseTimeHelp } from './response-time';
import { retentionHelp } from './retention';
import { revenueHelp } from './revenue';
import { salesActivitiesHelp } from './sales-activities';
import { salesCycleHelp } from './sales-cycle';
import { salesPerRepHelp } from './sales-per-rep';
import { satisfactionHelp } from './satisfaction';
import { upsellRateHelp } from './upsell-rate';
import { winRateHelp } from './win-rate';

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
