import { activities } from './activities';
import { costs } from './costs';
import { customers } from './customers';
import { deals } from './deals';
import { leads } from './leads';
import { orders } from './orders';
import { products } from './products';
import { subscriptionEvents } from './subscription-events';
import { subscriptions } from './subscriptions';
import { survey } from './survey';
import { team } from './team';

/** Every kind of raw tab that the product can read, in the order in which ties are decided. */
export const tables = {
  deals,
  leads,
  orders,
  subscriptions,
  subscription_events: subscriptionEvents,
  customers,
  activities,
  costs,
  survey,
  team,
  products,
} as const;

export type TableName = keyof typeof tables;
