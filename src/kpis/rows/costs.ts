import type { DeclaredFormula, DerivedInput, RowFormula } from '../../engine/formula/formula';

const costs: RowFormula<'costs'> = {
  shape: 'rows',
  rows: {
    table: 'costs',
    needs: ['amount'],
    date: 'spentOn',
    rules: [
      { leaveOut: { field: 'amountUnreadable', is: 'yes' }, because: 'amount_unreadable', unclear: true },
      { leaveOut: { not: { has: 'amount' } }, because: 'no_amount' },
    ],
  },
  measure: 'sum',
  top: { field: 'amount' },
  emptyReason: 'no_costs_in_period',
};

/** What was spent: in a month that brought something in, something was, and without a row of it there is no figure. */
export const spent: DerivedInput<DeclaredFormula> = {
  oneOf: [costs],
  needsRows: { inEveryMonth: true, until: 'spentUntil' },
};

/** The same of as many months earlier as the median sales cycle is long. */
export const spentOneCycleEarlier: DerivedInput<DeclaredFormula> = { ...spent, over: { monthsBack: 'sales cycle' } };
