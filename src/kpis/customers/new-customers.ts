import type { DeclaredFormula, RowFormula, RowSet } from '../../engine/formula/formula';
import { wonDeals } from '../rows/deal-rows';
import { customerPurchases } from '../rows/order-rows';
import { newCustomers } from './retention';

const firstOnly = { leaveOut: { not: { field: 'isFirstPurchase', is: 'yes' } }, because: 'not_new_customer' } as const;

/** An upgrade or a renewal is no first purchase, though an export that begins later has none before it. */
const notExisting = { leaveOut: { field: 'typedExisting', is: 'yes' }, because: 'not_new_customer' } as const;

const firstWonDeals: RowSet<'deals'> = {
  ...wonDeals,
  needs: ['outcome', 'closed', 'customerKey'],
  rules: [...wonDeals.rules, firstOnly],
};

const firstWon = (rows: RowSet<'deals'>): RowFormula<'deals'> => ({
  shape: 'rows',
  rows,
  measure: 'count',
  top: 1,
  countBy: 'customerKey',
  emptyReason: 'no_new_customers',
});

/** Customers named by the tab of costs itself. */
export const newCustomersOfCosts: RowFormula<'costs'> = {
  shape: 'rows',
  rows: {
    table: 'costs',
    needs: ['newCustomers'],
    date: 'spentOn',
    rules: [{ leaveOut: { not: { has: 'newCustomers' } }, because: 'no_new_customers_given' }],
  },
  measure: 'count',
  top: { field: 'newCustomers' },
  standsFor: { field: 'newCustomers' },
  emptyReason: 'no_new_customers',
};

/** New customers by the day they became one: as the customers tab says, else by first subscription or purchase. */
export const becameCustomer: DeclaredFormula[] = [
  ...newCustomers.filter(({ rows }) => rows.table === 'customers'),
  ...newCustomers.filter(({ rows }) => rows.table !== 'customers'),
  {
    shape: 'rows',
    rows: { ...customerPurchases, rules: [...customerPurchases.rules, firstOnly] },
    measure: 'count',
    top: 1,
    countBy: 'customerKey',
    emptyReason: 'no_new_customers',
  },
  firstWon({
    ...firstWonDeals,
    needs: [...firstWonDeals.needs, 'typedExisting'],
    rules: [...firstWonDeals.rules, notExisting],
  }),
  firstWon(firstWonDeals),
];
