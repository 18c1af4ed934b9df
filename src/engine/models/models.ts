import { bgNbd } from './bg-nbd';
import { expectedLifetimeValue, observedLifetimeValue, revenuePerCustomer } from './lifetime-value';
import { longerInStage } from './longer-in-stage';
import { maturity } from './maturity';
import type { Model } from './model';
import { quotaOfPeriod } from './quota-of-period';
import { grossRevenueRetention, netRevenueRetention, ofMovement, quickRatio } from './recurring-revenue';
import { timeToWin } from './time-to-win';
import { untouched } from './untouched';
import { olderThanUsual } from './usual-age';

export type ModelName =
  | 'expected_lifetime_value'
  | 'observed_lifetime_value'
  | 'revenue_per_customer'
  | 'bg_nbd'
  | 'time_to_win'
  | 'maturity'
  | 'quota_of_period'
  | 'older_than_usual'
  | 'untouched'
  | 'longer_in_stage'
  | 'recurring_revenue_kept'
  | 'recurring_revenue_kept_without_growth'
  | 'recurring_revenue_won_to_lost'
  | 'mrr_new'
  | 'mrr_expansion'
  | 'mrr_reactivation'
  | 'mrr_contraction'
  | 'mrr_churn';

/** Every model that a formula can name. */
export const models: Record<ModelName, Model> = {
  expected_lifetime_value: expectedLifetimeValue,
  observed_lifetime_value: observedLifetimeValue,
  revenue_per_customer: revenuePerCustomer,
  bg_nbd: bgNbd,
  time_to_win: timeToWin,
  maturity,
  quota_of_period: quotaOfPeriod,
  older_than_usual: olderThanUsual,
  untouched,
  longer_in_stage: longerInStage,
  recurring_revenue_kept: netRevenueRetention,
  recurring_revenue_kept_without_growth: grossRevenueRetention,
  recurring_revenue_won_to_lost: quickRatio,
  mrr_new: ofMovement('new'),
  mrr_expansion: ofMovement('expansion'),
  mrr_reactivation: ofMovement('reactivation'),
  mrr_contraction: ofMovement('contraction'),
  mrr_churn: ofMovement('churn'),
};
