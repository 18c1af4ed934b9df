import type { RowFormula, Term } from '../engine/formula/formula';
import type { Leaf } from '../engine/formula/walk';

/**
 * Why a formula is not written as SQL: it comes from the plan or the calendar; a model is fitted to its rows; or it counts
 * an amount once per key, which depends on the row that comes first.
 */
export type Refusal = 'no rows' | 'fitted model' | 'order of rows';

/** Null for a formula that is written. */
export function refusal(leaf: Leaf): Refusal | null {
  if (leaf.shape === 'given') return 'no rows';
  if (leaf.shape === 'model') return 'fitted model';
  return leaf.shape === 'rows' && leaf.countBy !== undefined && dependsOnOrder(leaf) ? 'order of rows' : null;
}

/** Of rows that share a key the first is counted: any row can stand for it as long as no amount is counted so. */
function dependsOnOrder({ bottom = 1, standsFor = 1, measure }: RowFormula): boolean {
  return measure !== 'mean' && measure !== 'median' && [bottom, standsFor].some(readsAmount);
}

function readsAmount(term: Term): boolean {
  return term !== 1 && ('field' in term || readsAmount(term.counts));
}
