import type { ToldPurchases } from '../../engine/models/told';
import { SHORTEST_SILENCE } from '../../statistics/silence';
import { fromRows, NO_MOMENT, NO_NUMBER, NO_TEXT } from '../dialect';
import { durationsIn } from './durations';
import { columnIn, daySql, GROUP, lastDay, type ToldLine, type ToldRows, toldSql, usedUnderLabels } from './told-lines';

export const CUSTOMER = `${GROUP}, customer`;

/** The rows used, with what models read of purchases; a credit note has no day of its own. */
export function purchaseRows(rows: ToldRows): string {
  const { scope, date } = rows;
  return usedUnderLabels(rows, {
    customer: '`customerKey`',
    amount: '`value`',
    day: daySql(columnIn(scope, date ?? '', 'date', NO_MOMENT)),
    is_credit: `IFNULL(${columnIn(scope, 'orderTotal', 'number', NO_NUMBER)} < 0.0, FALSE)`,
    ordered: columnIn(scope, 'order', 'text', NO_TEXT),
    cost: columnIn(scope, 'cost', 'number', NO_NUMBER),
  });
}

/**
 * Of the customers who bought at all how many were active for so many days, until silence ended it (src/statistics/silence.ts)
 * or not, and what all of them bought and spent.
 */
export function purchasesSql(rows: ToldRows): string[] {
  const { scope } = rows;
  const last = lastDay(scope);
  const bought = purchaseRows(rows);
  const days = `SELECT ${CUSTOMER}, IF(is_credit, NULL, day) AS bought_on, SUM(amount) AS spent\n${fromRows(bought)}
WHERE is_credit OR day IS NOT NULL
GROUP BY ${CUSTOMER}, bought_on`;
  const gaps = `SELECT *, bought_on - LAG(bought_on) OVER (PARTITION BY ${CUSTOMER} ORDER BY bought_on) AS gap\n${fromRows(days)}`;
  const usual = `SELECT *, PERCENTILE_CONT(gap, 0.5) OVER (PARTITION BY ${CUSTOMER}) AS usual\n${fromRows(gaps)}`;
  const customers = `SELECT ${CUSTOMER}, MIN(bought_on) AS first, MAX(bought_on) + GREATEST(${SHORTEST_SILENCE}.0, IFNULL(2.0 * MAX(usual), 0.0)) AS until, SUM(spent) AS total\n${fromRows(usual)}
GROUP BY ${CUSTOMER}
HAVING MIN(bought_on) IS NOT NULL`;
  const active = `SELECT ${GROUP}, LEAST(until, ${last}) - first AS days, IF(until <= ${last}, 1, 0) AS ended\n${fromRows(customers)}`;
  const inOrder = `SELECT *, ROW_NUMBER() OVER (PARTITION BY ${GROUP} ORDER BY total) AS place, COUNT(*) OVER (PARTITION BY ${GROUP}) AS customers,
  PERCENTILE_CONT(total, 0.5) OVER (PARTITION BY ${GROUP}) AS median\n${fromRows(customers)}`;
  const best = 'SUM(IF(place > FLOOR(customers * 0.9), total, 0.0))';
  const hasOrders = scope.relation.columns.get('order') === 'text';
  const orders = hasOrders ? "COUNT(DISTINCT IFNULL(ordered, ''))" : 'COUNT(*)';
  const costs = ['SUM(cost)', 'SUM(IF(cost IS NULL, NULL, amount))'];
  const dated = `SELECT *\n${fromRows(bought)}\nWHERE NOT is_credit AND day IS NOT NULL`;
  return [
    toldSql(rows, 'lasted', ['days', 'ended', 'COUNT(*)'], active, ', days, ended'),
    toldSql(rows, 'spent', ['SUM(total)', 'MAX(median)', best, 'MIN(first)'], inOrder),
    toldSql(rows, 'orders', [orders, ...costs], dated),
  ];
}

export function purchasesIn(lines: readonly ToldLine[]): ToldPurchases {
  const numbers = (what: string): readonly number[] => lines.find((line) => line.what === what)?.numbers ?? [];
  const [amount, medianCustomer, bestTenth, first] = numbers('spent');
  const [orders, costs, paid] = numbers('orders');
  const margin = paid > 0 ? 1 - costs / paid : null;
  return { ...durationsIn(lines), first, orders, amount, margin, medianCustomer, bestTenth };
}
