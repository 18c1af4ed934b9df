import type { RowFormula, Term } from '../engine/formula/formula';

/**
 * True for a formula that counts an amount once per key, which depends on the row that comes first. Any row can stand for
 * its key as long as no amount is counted so.
 */
export function dependsOnOrder({ countBy, bottom = 1, standsFor = 1, measure }: RowFormula): boolean {
  return countBy !== undefined && measure !== 'mean' && measure !== 'median' && [bottom, standsFor].some(readsAmount);
}

function readsAmount(term: Term): boolean {
  return term !== 1 && ('field' in term || readsAmount(term.counts));
}
