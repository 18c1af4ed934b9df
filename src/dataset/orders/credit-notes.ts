import { recoded } from '../../base/codes';
import { hasIdPerRow } from '../../tables/count-ids';
import type { FieldOf } from '../../tables/prepared-fields';
import type { Column, NumberColumn, Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { type Match, matching, matchingRows, withLookedUp } from '../join';
import { dateColumn, type KnownField, numberColumn, numbers, textColumn } from '../prepared';
import { creditsAlone } from '../waiting';
import { lineValues } from './line-values';
import { amountColumns, lineLabels, sharedLabels } from './order-columns';

/**
 * Orders with the refunds and credit notes that stand in tabs of their own: each takes its amount from the revenue on its
 * own day, as a credit note among the orders does. One that has no day counts on that of its order; one that stands with
 * its order as well is left out here.
 */
export function withCredits(orders: readonly Table[], credits: readonly Table[]): Table[] {
  if (orders.length === 0) return credits.map((tab) => unread(tab, creditsAlone(credits)));
  let all = [...orders];
  const turned: Table[] = [];
  for (const tab of credits) {
    const found = all.map((table) => matching(tab, table, [['id', 'id']]));
    const at = found.findIndex((match) => match !== null);
    const match = at < 0 ? null : found[at];
    const back = amountsBack(tab);
    const refuse = (text: 'credits_without_day' | 'credits_perhaps_twice'): void => {
      all = all.map((table) => unread(table, { text, values: named(tab) }));
    };
    if (back === null) continue;
    if (match === null && all.some((table) => refundedRows(table).size > 0)) refuse('credits_perhaps_twice');
    else if (dateColumn(tab, 'orderedOn') ?? dateColumn(tab, 'paidOn'))
      turned.push(turnedRound(tab, back, all, match && { match, order: all[at] }));
    else if (match !== null && hasIdPerRow(all[at])) all[at] = withRefunds(all[at], tab, back, match);
    else refuse('credits_without_day');
  }
  return [...all, ...turned];
}

/** What follows from the amount of an order. */
const OF_AMOUNT = ['value', 'orderTotal'] as const satisfies FieldOf<'orders'>[];

const named = ({ segments }: Table): { tab: string } => ({ tab: segments.map(({ tab }) => tab).join(', ') });

/** The table without any amount, and why. */
function unread(table: Table, why: Sentence): Table {
  return { ...withoutAmounts(table), unread: { ...table.unread, amount: why } };
}

function withoutAmounts(table: Table): Table {
  const columns = Object.fromEntries(Object.entries(table.columns).filter(([field]) => !amountColumns.includes(field)));
  return { ...table, columns };
}

/** What each row gives back, whatever its sign. */
function amountsBack(tab: Table): NumberColumn | null {
  const given = numberColumn(tab, 'amount') ?? numberColumn(tab, 'refund') ?? lineValues(tab);
  return given && { ...given, values: given.values.map(Math.abs) };
}

/** The rows of orders of which it is said there that they were refunded. */
function refundedRows(orders: Table): Set<number> {
  const refund = numberColumn(orders, 'refund');
  const payment = textColumn(orders, 'payment');
  const wholly = payment ? payment.labels.indexOf('refunded') : -1;
  const rows = new Set<number>();
  for (let row = 0; row < orders.rows; row++) {
    if (orders.leftOut[row] !== 0) continue;
    const back = refund ? Math.abs(refund.values[row]) : 0;
    if (back > 0 || (wholly > 0 && payment?.codes[row] === wholly)) rows.add(row);
  }
  return rows;
}

interface OfOrder {
  match: Match;
  order: Table;
}

/** The rows as credit notes: their amounts with a minus, in the column in which the orders have theirs. */
function turnedRound(tab: Table, back: NumberColumn, orders: readonly Table[], of: OfOrder | null): Table {
  const { id: _id, ...own } = withoutAmounts(tab).columns;
  const columns: Record<string, Column> = { ...own };
  const minus = { ...back, values: back.values.map((value) => -value) };
  const has = (field: KnownField): boolean => orders.some((table) => numberColumn(table, field));
  if (has('amount') || has('wholeAmount')) columns.amount = minus;
  else if (has('lineAmount')) columns.lineAmount = minus;
  else Object.assign(columns, { unitPrice: minus, quantity: { ...back, values: back.values.map(() => 1) } });
  const payment = textColumn(tab, 'payment');
  // What was refunded here is not taken back a second time.
  if (payment) {
    const asPaid = payment.labels.map((label, code) => (label === 'refunded' ? payment.labels.indexOf('paid') : code));
    columns.payment = { ...payment, codes: recoded(payment.codes, asPaid, payment.labels.length) };
  }
  const table: Table = { ...tab, columns };
  return of === null ? table : ofTheirOrders(table, back, of);
}

/** With what is known of the order of each, and without those that stand there already. */
function ofTheirOrders(table: Table, back: NumberColumn, { match, order }: OfOrder): Table {
  const fields = [...sharedLabels, ...(hasIdPerRow(order) ? lineLabels : [])].filter(
    (field) => order.columns[field] && !table.columns[field],
  );
  const columns: Record<string, Column> = { ...table.columns, ...withLookedUp(match, order, fields) };
  const rowOf = matchingRows(match);
  const tax = numberColumn(order, 'tax');
  const amount = numberColumn(order, 'amount');
  if (tax && amount && !columns.tax) {
    const values = back.values.map((value, row) => value * (tax.values[rowOf[row]] / amount.values[rowOf[row]]));
    columns.tax = { ...numbers(table.rows), values };
  }
  const twice = rowsRefundedAlready(order, match);
  const leftOut = table.leftOut.slice();
  const reasons = [...table.leftOutReasons, { text: 'credit_on_order' } as const];
  twice.forEach((is, row) => {
    if (is && leftOut[row] === 0) leftOut[row] = reasons.length;
  });
  const join = {
    fields: [...fields, ...(['customerKey', ...OF_AMOUNT] satisfies FieldOf<'orders'>[])],
    table: order,
    rowOf,
  };
  const isAny = twice.includes(true);
  return {
    ...table,
    columns,
    leftOut,
    leftOutReasons: isAny ? reasons : table.leftOutReasons,
    joins: [...(table.joins ?? []), join],
  };
}

/** Whether the order of each row says that it was refunded, on whichever of its lines. */
function rowsRefundedAlready(order: Table, { left, right, rowOfLabel }: Match): boolean[] {
  const codes = new Set([...refundedRows(order)].map((row) => right.codes[row]));
  return Array.from(left.codes, (code) => rowOfLabel[code] >= 0 && codes.has(right.codes[rowOfLabel[code]]));
}

/** Orders with what was given back for each, on the row of the order. */
function withRefunds(orders: Table, tab: Table, back: NumberColumn, { left, rowOfLabel }: Match): Table {
  const own = numberColumn(orders, 'refund');
  const refund = { ...(own ?? { ...numbers(orders.rows), header: back.header }) };
  refund.values = refund.values.slice();
  const rowOf = new Int32Array(orders.rows).fill(-1);
  const already = refundedRows(orders);
  for (let row = 0; row < tab.rows; row++) {
    const at = rowOfLabel[left.codes[row]];
    if (tab.leftOut[row] !== 0 || at === undefined || at < 0 || already.has(at) || Number.isNaN(back.values[row]))
      continue;
    refund.values[at] = (refund.values[at] || 0) + back.values[row];
    rowOf[at] = row;
  }
  const join = { fields: [...OF_AMOUNT], table: tab, rowOf };
  return { ...orders, columns: { ...orders.columns, refund }, joins: [...(orders.joins ?? []), join] };
}
