import { bgNbd } from './bg-nbd';
import { expectedLifetimeValue, observedLifetimeValue, revenuePerCustomer } from './lifetime-value';
import { maturity } from './maturity';
import type { Model } from './model';
import { quotaOfPeriod } from './quota-of-period';
import { grossRevenueRetention, netRevenueRetention, quickRatio } from './recurring-revenue';
import { timeToWin } from './time-to-win';
import { untouched } from './untouched';
import { olderThanUsual, usualAge } from './usual-age';

export type ModelName =
  | 'expected_lifetime_value'
  | 'observed_lifetime_value'
  | 'revenue_per_customer'
  | 'bg_nbd'
  | 'time_to_win'
  | 'maturity'
  | 'quota_of_period'
  | 'usual_age'
  | 'older_than_usual'
  | 'untouched'
  | 'recurring_revenue_kept'
  | 'recurring_revenue_kept_without_growth'
  | 'recurring_revenue_won_to_lost';

/** Every model that a formula can name. */
export const models: Record<ModelName, Model> = {
  expected_lifetime_value: expectedLifetimeValue,
  observed_lifetime_value: observedLifetimeValue,
  revenue_per_customer: revenuePerCustomer,
  bg_nbd: bgNbd,
  time_to_win: timeToWin,
  maturity,
  quota_of_period: quotaOfPeriod,
  usual_age: usualAge,
  older_than_usual: olderThanUsual,
  untouched,
  recurring_revenue_kept: netRevenueRetention,
  recurring_revenue_kept_without_growth: grossRevenueRetention,
  recurring_revenue_won_to_lost: quickRatio,
};
