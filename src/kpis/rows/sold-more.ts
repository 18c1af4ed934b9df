import type { CohortFormula, Condition, DeclaredFormula, RowFormula, RowSet } from '../../engine/formula/formula';
import type { TableName } from '../../tables/tables';
import { wonDeals, wonDealsWithAmount } from './deal-rows';
import { keptPurchases } from './order-rows';
import { overBilledSpans } from './subscription-rows';

/** What upsell and cross-sell share: which flag marks them, by the deal type or by the order of purchases. */
export interface SoldMore {
  typed: 'typedUpsell' | 'typedCrossSell';
  bought: 'isUpsell' | 'isCrossSell';
}

const withCustomer = { leaveOut: { not: { has: 'customerKey' } }, because: 'no_customer' } as const;

function customersWho<T extends TableName, Field extends string>(
  rows: RowSet<T, Field | 'customerKey'>,
  flag: Field,
  date: Field,
  base: Condition<Field>,
): CohortFormula<T, Field | 'customerKey'> {
  return {
    shape: 'cohort',
    rows: {
      ...rows,
      needs: [...rows.needs, flag, date, 'customerKey'],
      date: null,
      rules: [...rows.rules, withCustomer],
    },
    countBy: 'customerKey',
    base,
    kept: {
      all: [
        { field: flag, is: 'yes' },
        { field: date, falls: 'inside' },
      ],
    },
    count: 'kept',
    weight: 1,
    emptyReason: 'falls' in base && base.falls === 'inside' ? 'no_customers_in_period' : 'no_customers_at_start',
  };
}

/** Customers who bought more in the period ÷ customers at its start: by deal type, else by subscriptions, orders, deals. */
export function ofCustomersAtStart({ typed, bought }: SoldMore): DeclaredFormula[] {
  const spans = overBilledSpans((rows) => customersWho(rows, 'isUpsell', 'start', { runs: 'at start' }));
  return [
    customersWho(wonDeals, typed, 'closed', { field: 'closed', falls: 'before' }),
    ...(bought === 'isUpsell' ? spans : []),
    customersWho(keptPurchases, bought, 'day', { field: 'day', falls: 'before' }),
    customersWho(wonDeals, bought, 'closed', { field: 'closed', falls: 'before' }),
  ];
}

/** Customers who ever bought more ÷ all customers, within the period. */
export function ofAllCustomers({ typed, bought }: SoldMore): DeclaredFormula[] {
  const spans = overBilledSpans((rows) => customersWho(rows, 'isUpsell', 'start', { field: 'start', falls: 'inside' }));
  return [
    customersWho(wonDeals, typed, 'closed', { field: 'closed', falls: 'inside' }),
    ...(bought === 'isUpsell' ? spans : []),
    customersWho(keptPurchases, bought, 'day', { field: 'day', falls: 'inside' }),
    customersWho(wonDeals, bought, 'closed', { field: 'closed', falls: 'inside' }),
  ];
}

/** Of the won deals, the share that the deal type marks; by number or by amount. */
export function ofWonDeals({ typed }: SoldMore, weight: 'deals' | 'amount'): RowFormula<'deals'> {
  const rows = weight === 'deals' ? wonDeals : wonDealsWithAmount;
  const worth = weight === 'deals' ? 1 : ({ field: 'value' } as const);
  return {
    shape: 'rows',
    rows: { ...rows, needs: [...rows.needs, typed] },
    measure: 'share',
    top: { when: { field: typed, is: 'yes' }, counts: worth },
    bottom: worth,
    emptyReason: 'no_won_deals',
  };
}
