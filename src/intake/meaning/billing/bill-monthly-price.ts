import type { Concept } from '../../../tables/concepts/concepts';
import { isNumberColumn, type NumberColumn, type Table } from '../../../tables/table';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { readHeader } from '../../text/header-text';

/** Headers of what one costs. */
export const PRICE: ReadonlySet<Concept> = new Set<Concept>(['price']);

/**
 * "Price per month" beside a number of seats or a discount is what one costs before the discount, not the MRR of the
 * row: it becomes the amount of a bill, so that seats and discounts are settled as those of any bill are. False where
 * nothing stands beside it.
 */
export function billMonthlyPrice(data: Table): boolean {
  const { mrr, amount, billedMonths, quantity, discount, discountShare } = data.columns;
  if (data.table !== 'subscriptions' || !isNumberColumn(mrr) || amount !== undefined) return false;
  if (!meansOneOf(readHeader(mrr.header), PRICE) || !(quantity ?? discount ?? discountShare)) return false;
  const given = isNumberColumn(billedMonths) ? billedMonths.values : null;
  const months = mrr.values.map((_price, row) => given?.[row] || 1);
  const amounts: NumberColumn = { ...mrr, values: mrr.values.map((price, row) => price * months[row]) };
  const { header, index } = billedMonths ?? mrr;
  data.columns.amount = amounts;
  data.columns.billedMonths = { type: 'number', header, index, values: months };
  delete data.columns.mrr;
  return true;
}
