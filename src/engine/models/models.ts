import { bgNbd } from './bg-nbd';
import { expectedLifetimeValue, observedLifetimeValue, revenuePerCustomer } from './lifetime-value';
import { maturity } from './maturity';
import type { Model } from './model';
import { timeToWin } from './time-to-win';

export type ModelName =
  | 'expected_lifetime_value'
  | 'observed_lifetime_value'
  | 'revenue_per_customer'
  | 'bg_nbd'
  | 'time_to_win'
  | 'maturity';

/** Every model that a formula can name. */
export const models: Record<ModelName, Model> = {
  expected_lifetime_value: expectedLifetimeValue,
  observed_lifetime_value: observedLifetimeValue,
  revenue_per_customer: revenuePerCustomer,
  bg_nbd: bgNbd,
  time_to_win: timeToWin,
  maturity,
};
