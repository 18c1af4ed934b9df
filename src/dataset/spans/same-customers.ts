import type { Table } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { type Match, matching } from '../join';

/** The columns of a tab that name its customers. The id of a subscription, or of an order, is no customer's. */
const NAMES: Partial<Record<TableName, string[]>> = {
  subscriptions: ['customer', 'email'],
  subscription_events: ['customer'],
  customers: ['id', 'email', 'name'],
  orders: ['customer', 'email'],
};

/** Where two tabs name the same customers, or the same subscriptions; null where their values do not match. */
export function sameCustomers(left: Table, right: Table): Match | null {
  const names = (table: Table): string[] => NAMES[table.table] ?? [];
  const alike =
    left.table === right.table ? ['id', ...names(left)].map((field): [string, string] => [field, field]) : [];
  const all = names(left).flatMap((field) => names(right).map((other): [string, string] => [field, other]));
  return matching(left, right, [...alike, ...all]);
}

/** The share of the left tab's customers that the right one names too. */
export function coverage({ rowOfLabel }: Match): number {
  const found = rowOfLabel.filter((row) => row >= 0).length;
  return rowOfLabel.length < 2 ? 0 : found / (rowOfLabel.length - 1);
}
