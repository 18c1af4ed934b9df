import type { Condition, RowFormula, RowSet, Rule } from '../../engine/formula/formula';
import type { FieldOf } from '../../tables/prepared-fields';
import { createdDeals, withAmount } from './deal-rows';

/** True for a row that is looked at on a day after the period. */
const seenLater: Condition<FieldOf<'deals'>> = {
  not: {
    any: [
      { field: 'seenOn', falls: 'before' },
      { field: 'seenOn', falls: 'inside' },
    ],
  },
};

const closedAnyDay: Condition<FieldOf<'deals'>>[] = [
  { not: { field: 'outcome', is: 'open' } },
  { not: { has: 'closed' } },
];

/** Deals that were created by the end of the period and had not closed by then, whatever became of them since. */
export const openDeals: RowSet<'deals'> = {
  ...createdDeals,
  needs: [...createdDeals.needs, 'created'],
  requires: [{ somewhere: { field: 'outcome', is: ['open', 'unknown', 'contradicted'] }, else: 'no_open_deals' }],
  upToEnd: true,
  beforeEnd: true,
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
      leaveOut: { all: [...closedAnyDay, { has: 'seenOn' }, seenLater] },
      because: 'closed_then_unknown',
      unclear: true,
    },
    { leaveOut: { all: closedAnyDay }, because: 'no_close_date' },
  ],
};

export const openCount: RowFormula<'deals'> = {
  shape: 'rows',
  rows: openDeals,
  measure: 'count',
  top: 1,
  emptyReason: 'no_open_deals',
};

/** Of an earlier day nobody knows which were open. */
const notSeenBy: Rule<FieldOf<'deals'>> = {
  leaveOut: seenLater,
  because: 'open_then_unknown',
  unclear: 'if alone',
};

/**
 * The same where no deal says when it was created: those that are open on the day as of which the data is looked at, and no
 * figure of an earlier day.
 */
export const asSeen = (formula: RowFormula<'deals'>): RowFormula<'deals'> => ({
  ...formula,
  rows: {
    ...formula.rows,
    needs: formula.rows.needs.map((need) => (need === 'created' ? 'seenOn' : need)),
    date: null,
    rules: [notSeenBy, ...formula.rows.rules],
  },
});

/** An open deal without an amount may be worth any: where more than a few have none, what the others are worth is not what is open. */
const withKnownAmount = withAmount.map((rule): typeof rule => ({ unclear: true, ...rule }));

/** What they are worth together. */
export const openAmount: RowFormula<'deals'> = {
  shape: 'rows',
  rows: { ...openDeals, needs: [...openDeals.needs, 'value'], rules: [...openDeals.rules, ...withKnownAmount] },
  measure: 'sum',
  top: { field: 'value' },
  emptyReason: 'no_open_deals',
};
