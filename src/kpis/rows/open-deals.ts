import type { RowFormula, RowSet } from '../../engine/formula/formula';
import { createdDeals, withAmount } from './deal-rows';

/** Deals that were created by the end of the period and had not closed by then, whatever became of them since. */
export const openDeals: RowSet<'deals'> = {
  ...createdDeals,
  requires: [{ somewhere: { field: 'outcome', is: 'open' }, else: 'no_open_deals' }],
  upToEnd: true,
  rules: [
    ...createdDeals.rules,
    { leaveOut: { field: 'outcome', is: 'out' }, because: 'out_deal' },
    {
      leaveOut: {
        any: [
          { field: 'closed', falls: 'before' },
          { field: 'closed', falls: 'inside' },
        ],
      },
      because: 'closed_by_end',
    },
    {
      leaveOut: { all: [{ not: { field: 'outcome', is: 'open' } }, { not: { has: 'closed' } }] },
      because: 'no_close_date',
    },
  ],
};

export const openCount: RowFormula<'deals'> = {
  shape: 'rows',
  rows: openDeals,
  measure: 'count',
  top: 1,
  emptyReason: 'no_open_deals',
};

/** An open deal without an amount may be worth any: where none has one, there is no figure. */
const withKnownAmount = withAmount.map((rule) => ({ ...rule, unclear: true }) as const);

/** What they are worth together. */
export const openAmount: RowFormula<'deals'> = {
  shape: 'rows',
  rows: { ...openDeals, needs: [...openDeals.needs, 'value'], rules: [...openDeals.rules, ...withKnownAmount] },
  measure: 'sum',
  top: { field: 'value' },
  emptyReason: 'no_open_deals',
};
