import { SHORTEST_SILENCE } from '../../../statistics/silence';
import { notPaidLabels } from '../../../tables/labels';
import type { AnyField } from '../../../tables/prepared-fields';
import { holds, LEFT_OUT, type QueryParameters, type Relation } from '../../dialect';
import { withPurchases } from '../customers/purchases';
import { withMerged } from '../labels/merged-labels';
import { columnOf, type Headers, made, madeOf, type Prepared, withMade } from '../prepared';
import { costSql, valueSql } from './order-values';

export interface OrdersRead {
  /** Orders as they were read, each of whose lines has an amount of its own. */
  begun: Prepared;
  headers: Headers;
  /** True where tax comes on top of the amounts. */
  taxIsOnTop: boolean;
}

/**
 * What orders tell of themselves, as `prepareOrders` of the data set makes it of a tab. Where both a customer and an e-mail
 * address are named, who bought depends on the order of rows and is not made by a query, nor is what follows from that.
 */
export function ordersOfThemselves({ begun, headers, taxIsOnTop }: OrdersRead, parameters: QueryParameters): Prepared {
  const read = begun.relation;
  const days = (['paidOn', 'orderedOn'] satisfies AnyField[]).flatMap((field) => columnOf(read, field, 'date') ?? []);
  const value = valueSql(read, headers, taxIsOnTop, parameters);
  const dated = withMade(begun, [
    ...madeOf('day', 'date', days.length === 0 ? null : `COALESCE(${days.join(', ')})`),
    ...madeOf('cost', 'number', costSql(read, headers)),
    ...madeOf('value', 'number', value),
  ]);
  const named = ['customer', 'email'].filter((field) => read.columns.get(field) === 'text');
  if (named.length > 1) return dated;
  const keyed = named.length === 1 ? withMerged(dated, named[0], 'customerKey') : dated;
  const ordered = withMade(keyed, [made('order', 'text', orderSql(keyed.relation))]);
  if (value === null) return ordered;
  const sum = `SUM(IF(\`${LEFT_OUT}\` IS NULL, \`value\`, NULL)) OVER (PARTITION BY \`order\`)`;
  const total = `IEEE_DIVIDE(FLOOR(${sum} * 1000000.0 + 0.5), 1000000.0)`;
  const summed = withMade(ordered, [made('orderTotal', 'number', total)]);
  const payment = columnOf(read, 'payment', 'text');
  const isPaid = payment
    ? ` AND NOT ${holds(`${payment} IN UNNEST(${parameters.texts(['unknown', ...notPaidLabels])})`)}`
    : '';
  const refund = columnOf(read, 'refund', 'number');
  const back = [
    ...(payment ? [holds(`${payment} = ${parameters.text('refunded')}`)] : []),
    ...(refund ? [holds(`${refund} != 0.0`)] : []),
  ];
  const isBack = `(${holds('`orderTotal` = 0.0')} AND NOT ${holds('`value` = 0.0')})${
    back.length > 0 ? ` OR (${holds('`value` = 0.0')} AND (${back.join(' OR ')}))` : ''
  }`;
  return withPurchases(summed, {
    date: 'day',
    isBack,
    counts: `${holds('`orderTotal` >= 0.0')}${isPaid}`,
    shortestSilence: parameters.number(SHORTEST_SILENCE),
  });
}

/** One key per order: its id, else the customer's day, else the row. */
function orderSql(relation: Relation): string {
  const id = columnOf(relation, 'id', 'text');
  const [customer, day] = [columnOf(relation, 'customerKey', 'text'), columnOf(relation, 'day', 'date')];
  const known = [
    ...(id ? [`CONCAT('id ', ${id})`] : []),
    ...(customer && day ? [`CONCAT('day ', ${customer}, ' ', CAST(DATE(${day}) AS STRING))`] : []),
  ];
  return `COALESCE(${[...known, "CONCAT('row ', CAST(ROW_NUMBER() OVER () AS STRING))"].join(', ')})`;
}
