import type { Condition, RowFormula, RowSet, Rule } from '../../engine/formula/formula';
import { notPaidLabels } from '../../tables/labels';
import type { FieldOf } from '../../tables/prepared-fields';

const known: Rule<FieldOf<'orders'>>[] = [
  { leaveOut: { field: 'payment', is: 'unknown' }, because: 'unknown_status', unclear: true },
  { leaveOut: { field: 'amountUnreadable', is: 'yes' }, because: 'amount_unreadable', unclear: true },
  { leaveOut: { not: { has: 'value' } }, because: 'no_amount' },
];
const paid: Rule<FieldOf<'orders'>>[] = [
  { leaveOut: { field: 'payment', is: notPaidLabels }, because: 'not_paid' },
  ...known,
  { leaveOut: { field: 'paidUnreadable', is: 'yes' }, because: 'date_unreadable', unclear: true },
];
const purchase: Rule<FieldOf<'orders'>>[] = [
  ...paid,
  { leaveOut: { field: 'orderTotal', equals: 0 }, because: 'zero_amount' },
];
const creditNote: Rule<FieldOf<'orders'>> = { leaveOut: { field: 'orderTotal', below: 0 }, because: 'credit_note' };

/** Orders and payments by payment date, else order date; credit notes count with their minus. */
export const orderRows: RowSet<'orders'> = {
  table: 'orders',
  needs: ['value'],
  requires: [{ somewhere: { has: 'value' }, else: 'no_amounts' }],
  date: 'day',
  rules: paid,
};

/** Orders and invoices by their own date, whether they are paid or not. */
const invoicedRows: RowSet<'orders'> = {
  ...orderRows,
  date: 'orderedOn',
  rules: [{ leaveOut: { field: 'payment', is: 'void' }, because: 'void_order' }, ...known],
};

/** Orders that are a purchase, and the credit notes that take from them. */
export const purchasesAndCredits: RowSet<'orders'> = { ...orderRows, rules: purchase };

/** Orders that are a purchase: no credit notes, no orders of 0. */
export const purchases: RowSet<'orders'> = { ...orderRows, rules: [...purchase, creditNote] };

/** What known customers bought and gave back. An order of 0 still tells that they bought. */
export const customerTransactions: RowSet<'orders'> = {
  ...orderRows,
  needs: ['value', 'day', 'customerKey'],
  rules: [...orderRows.rules, { leaveOut: { not: { has: 'customerKey' } }, because: 'no_customer' }],
};

const paidBack: Condition<FieldOf<'orders'>>[] = [
  { field: 'payment', is: 'refunded' },
  { field: 'refund', above: 0 },
  { field: 'refund', below: 0 },
];

const nothing: Condition<FieldOf<'orders'>> = { field: 'value', equals: 0 };

/** The same without orders that were paid back wholly: nobody bought them. */
export const keptTransactions: RowSet<'orders'> = {
  ...customerTransactions,
  rules: [
    ...customerTransactions.rules,
    { leaveOut: { all: [{ field: 'orderTotal', equals: 0 }, { any: paidBack }] }, because: 'zero_amount' },
  ],
};

/** The purchases among what they bought and gave back. */
export const customerPurchases: RowSet<'orders'> = {
  ...customerTransactions,
  rules: [...customerTransactions.rules, creditNote],
};

/** The purchases of which something was kept: no order, and no line of one, that was paid back wholly. */
export const keptPurchases: RowSet<'orders'> = {
  ...customerPurchases,
  rules: [
    ...customerPurchases.rules,
    {
      leaveOut: {
        any: [{ all: [nothing, { any: paidBack }] }, { all: [{ field: 'orderTotal', equals: 0 }, { not: nothing }] }],
      },
      because: 'zero_amount',
    },
  ],
};

export const orderRevenue: RowFormula<'orders'> = {
  shape: 'rows',
  rows: orderRows,
  measure: 'sum',
  top: { field: 'value' },
  countBy: 'order',
  emptyReason: 'no_orders_in_period',
};

export const invoicedRevenue: RowFormula<'orders'> = { ...orderRevenue, rows: invoicedRows };
