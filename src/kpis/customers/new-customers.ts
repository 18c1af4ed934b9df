import type { DeclaredFormula, RowFormula } from '../../engine/formula/formula';
import { wonDeals } from '../rows/deal-rows';
import { customerPurchases } from '../rows/order-rows';
import { newCustomers } from './retention';

const firstOnly = { leaveOut: { not: { field: 'isFirstPurchase', is: 'yes' } }, because: 'not_new_customer' } as const;

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
  {
    shape: 'rows',
    rows: {
      ...wonDeals,
      needs: ['outcome', 'closed', 'customerKey'],
      rules: [...wonDeals.rules, firstOnly],
    },
    measure: 'count',
    top: 1,
    countBy: 'customerKey',
    emptyReason: 'no_new_customers',
  },
];
