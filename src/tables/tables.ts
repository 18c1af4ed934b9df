import type { FieldDeclaration, TableDeclaration } from './declare';
import { activities } from './declared/activities';
import { costs } from './declared/costs';
import { customers } from './declared/customers';
import { deals } from './declared/deals';
import { leads } from './declared/leads';
import { orders } from './declared/orders';
import { products } from './declared/products';
import { stageHistory } from './declared/stage-history';
import { subscriptionEvents } from './declared/subscription-events';
import { subscriptions } from './declared/subscriptions';
import { survey } from './declared/survey';
import { teamTable } from './declared/team';

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
  team: teamTable,
  products,
  stage_history: stageHistory,
} as const;

export type TableName = keyof typeof tables;

/** What is declared of a kind of tab, whichever it is. */
export const declarationOf = (table: TableName): TableDeclaration => tables[table];

/** The columns of a kind of tab of which something is declared. */
export function columnsThat(table: TableName, is: (field: FieldDeclaration) => boolean): string[] {
  return Object.entries(declarationOf(table).fields).flatMap(([name, field]) => (is(field) ? [name] : []));
}

/** True where each row is a cost, whichever table it is. */
export const rowsAreCosts = (table: TableName): boolean => declarationOf(table).rowIs === 'cost';

/** The kinds of tabs of which something is declared. */
export function tablesThat(is: (declaration: TableDeclaration) => boolean): TableName[] {
  return (Object.keys(tables) as TableName[]).filter((table) => is(tables[table]));
}
