import type { FunctionDeclaration } from './declare';
import { kpiHelp } from './declared/any-kpi/kpi';
import { kpiByHelp } from './declared/any-kpi/kpi-by';
import { kpiExplainHelp } from './declared/any-kpi/kpi-explain';
import { kpiQuestionHelp } from './declared/any-kpi/kpi-question';
import { kpiTrendHelp } from './declared/any-kpi/kpi-trend';
import { kpiWhyHelp } from './declared/any-kpi/kpi-why';
import { cacHelp } from './declared/customers/cac';
import { churnHelp } from './declared/customers/churn';
import { clvHelp } from './declared/customers/clv';
import { retentionHelp } from './declared/customers/retention';
import { salesCycleHelp } from './declared/deals/sales-cycle';
import { winRateHelp } from './declared/deals/win-rate';
import { conversionHelp } from './declared/leads/conversion';
import { leadsNeededHelp } from './declared/leads/leads-needed';
import { newLeadsHelp } from './declared/leads/new-leads';
import { responseTimeHelp } from './declared/leads/response-time';
import { arrHelp } from './declared/revenue/arr';
import { averagePurchaseHelp } from './declared/revenue/average-purchase';
import { crossSellRateHelp } from './declared/revenue/cross-sell-rate';
import { mrrHelp } from './declared/revenue/mrr';
import { revenueHelp } from './declared/revenue/revenue';
import { upsellRateHelp } from './declared/revenue/upsell-rate';
import { enpsHelp } from './declared/team/enps';
import { salesActivitiesHelp } from './declared/team/sales-activities';
import { salesPerRepHelp } from './declared/team/sales-per-rep';
import { satisfactionHelp } from './declared/team/satisfaction';
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
  KPI_QUESTION: kpiQuestionHelp,
  KPI_WHY: kpiWhyHelp,
};
