import type { RowFormula, RowSet, Rule } from '../../engine/formula/formula';
import type { FieldOf } from '../../tables/prepared-fields';

const unclear: Rule<FieldOf<'deals'>>[] = [
  { leaveOut: { field: 'outcome', is: 'unknown' }, because: 'unknown_stage', unclear: true },
  { leaveOut: { field: 'outcome', is: 'contradicted' }, because: 'contradicted', unclear: true },
  { leaveOut: { not: { has: 'outcome' } }, because: 'no_stage' },
];
/**
 * A stage that nobody knows is mostly an open one, and its deals are in no figure of closed deals, unless a date says that
 * they have closed: won or lost, that is not known.
 */
const notOpen: Rule<FieldOf<'deals'>>[] = [
  { leaveOut: { field: 'closedUnknown', is: 'yes' }, because: 'closed_unknown_stage', unclear: true },
  ...unclear.map((rule): typeof rule => (rule.because === 'unknown_stage' ? { ...rule, unclear: 'if alone' } : rule)),
  { leaveOut: { field: 'outcome', is: 'open' }, because: 'open_deal' },
];
const onlyClosed: Rule<FieldOf<'deals'>>[] = [
  ...notOpen,
  { leaveOut: { field: 'outcome', is: 'out' }, because: 'out_deal' },
];
const onlyWon: Rule<FieldOf<'deals'>>[] = [
  ...onlyClosed,
  { leaveOut: { field: 'outcome', is: 'lost' }, because: 'lost_deal' },
];

const someWon: NonNullable<RowSet<'deals'>['requires']> = [
  { somewhere: { field: 'outcome', is: 'won' }, else: 'no_won_recognised' },
];
const someAmounts: RowSet<'deals'>['requires'] = [...someWon, { somewhere: { has: 'value' }, else: 'no_amounts' }];
/** Without won deals, and without lost ones, nothing tells the share of those that were won. */
export const someWonAndLost: NonNullable<RowSet<'deals'>['requires']> = [
  ...someWon,
  { somewhere: { field: 'outcome', is: 'lost' }, else: 'no_lost_deals' },
];

/** Where most won deals have no date, no period has what was won in it. */
const wonAreDated: NonNullable<RowSet<'deals'>['dated']> = [
  { of: { field: 'outcome', is: 'won' }, else: 'won_without_date' },
];

/** Won and lost deals, by close date; cancelled and disqualified deals are neither. */
export const closedDeals: RowSet<'deals'> = {
  table: 'deals',
  needs: ['outcome'],
  requires: someWonAndLost,
  dated: [{ of: { field: 'outcome', is: 'lost' }, else: 'lost_without_date' }, ...wonAreDated],
  date: 'closed',
  rules: onlyClosed,
};

/** Won deals by close date. */
export const wonDeals: RowSet<'deals'> = {
  table: 'deals',
  needs: ['outcome'],
  requires: someWon,
  dated: wonAreDated,
  date: 'closed',
  rules: onlyWon,
};

const readAmount: Rule<FieldOf<'deals'>> = {
  leaveOut: { field: 'amountUnreadable', is: 'yes' },
  because: 'amount_unreadable',
  unclear: true,
};

/** Of what was done for a deal, nobody knows how much was by its close, or when the last was. */
export const doneOnReadableDays: Rule<FieldOf<'deals'>> = {
  leaveOut: { field: 'doneUnreadable', is: 'yes' },
  because: 'date_unreadable',
  unclear: true,
};

/** Nobody knows for which of a customer's open deals something was done. */
export const doneForThisDeal: Rule<FieldOf<'deals'>> = {
  leaveOut: { field: 'doneInDoubt', is: 'yes' },
  because: 'done_in_doubt',
  unclear: 'if alone',
};

/** A deal without an amount is no deal of 0. */
export const withAmount: Rule<FieldOf<'deals'>>[] = [
  readAmount,
  { leaveOut: { not: { has: 'value' } }, because: 'no_amount' },
];

/** Won deals with an amount: one without is no deal of 0. */
export const wonDealsWithAmount: RowSet<'deals'> = {
  table: 'deals',
  needs: ['outcome', 'value'],
  requires: someAmounts,
  dated: wonAreDated,
  date: 'closed',
  rules: [...onlyWon, ...withAmount],
};

/** Won deals as purchases of a known customer: an amount of 0 is no purchase. */
export const wonPurchases: RowSet<'deals'> = {
  table: 'deals',
  needs: ['outcome', 'value'],
  requires: someAmounts,
  dated: wonAreDated,
  date: 'closed',
  rules: [
    ...onlyWon,
    readAmount,
    { leaveOut: { any: [{ not: { has: 'value' } }, { field: 'value', equals: 0 }] }, because: 'zero_amount' },
  ],
};

/** Every deal, by creation date. */
export const createdDeals: RowSet<'deals'> = {
  table: 'deals',
  needs: ['outcome'],
  requires: someWonAndLost,
  date: 'created',
  rules: unclear,
};

export const wonAmount: RowFormula<'deals'> = {
  shape: 'rows',
  rows: wonDealsWithAmount,
  measure: 'sum',
  top: { field: 'value' },
  emptyReason: 'no_won_deals',
};

export const wonCount: RowFormula<'deals'> = {
  shape: 'rows',
  rows: wonDeals,
  measure: 'sum',
  top: 1,
  emptyReason: 'no_won_deals',
};
