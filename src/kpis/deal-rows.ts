import type { RowFormula, RowSet, Rule } from '../engine/formula';

const unclear: Rule[] = [
  { leaveOut: { field: 'outcome', is: 'unknown' }, because: 'unknown_stage' },
  { leaveOut: { not: { has: 'outcome' } }, because: 'no_stage' },
];
const notOpen: Rule[] = [...unclear, { leaveOut: { field: 'outcome', is: 'open' }, because: 'open_deal' }];
const onlyClosed: Rule[] = [...notOpen, { leaveOut: { field: 'outcome', is: 'out' }, because: 'out_deal' }];
const onlyWon: Rule[] = [...onlyClosed, { leaveOut: { field: 'outcome', is: 'lost' }, because: 'lost_deal' }];

const someWon: NonNullable<RowSet['requires']> = [
  { somewhere: { field: 'outcome', is: 'won' }, else: 'no_won_recognised' },
];
const someWonAndLost: RowSet['requires'] = [
  ...someWon,
  { somewhere: { field: 'outcome', is: 'lost' }, else: 'no_lost_deals' },
];

/** Won and lost deals, by close date; cancelled and disqualified deals are neither. */
export const closedDeals: RowSet = {
  table: 'deals',
  needs: ['outcome'],
  requires: someWonAndLost,
  date: 'closed',
  rules: onlyClosed,
};

/** Won deals by close date. */
export const wonDeals: RowSet = {
  table: 'deals',
  needs: ['outcome'],
  requires: someWon,
  date: 'closed',
  rules: onlyWon,
};

/** Won deals with an amount: one without is no deal of 0. */
export const wonDealsWithAmount: RowSet = {
  table: 'deals',
  needs: ['outcome', 'value'],
  requires: someWon,
  date: 'closed',
  rules: [...onlyWon, { leaveOut: { not: { has: 'value' } }, because: 'no_amount' }],
};

/** Won deals as purchases of a known customer: an amount of 0 is no purchase. */
export const wonPurchases: RowSet = {
  table: 'deals',
  needs: ['outcome', 'value'],
  requires: someWon,
  date: 'closed',
  rules: [
    ...onlyWon,
    { leaveOut: { any: [{ not: { has: 'value' } }, { field: 'value', equals: 0 }] }, because: 'zero_amount' },
  ],
};

/** Every deal, by creation date. */
export const createdDeals: RowSet = {
  table: 'deals',
  needs: ['outcome'],
  requires: someWonAndLost,
  date: 'created',
  rules: unclear,
};

export const wonAmount: RowFormula = {
  shape: 'rows',
  rows: wonDealsWithAmount,
  measure: 'sum',
  top: { field: 'value' },
  whenEmpty: 'no_won_deals',
};

export const wonCount: RowFormula = {
  shape: 'rows',
  rows: wonDeals,
  measure: 'sum',
  top: 1,
  whenEmpty: 'no_won_deals',
};
