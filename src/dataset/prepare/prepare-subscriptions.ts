import type { Column, NumberColumn, Table } from '../../tables/table';
import { numberColumn, numbers } from '../prepared';
import { withSpans } from '../spans/with-spans';

/**
 * Completes a table whose rows are spans of a customer's subscription: since when and until when (src/dataset/spans), and
 * `mrrValue`.
 */
export function prepareSubscriptions(table: Table): Table {
  const columns: Record<string, Column> = { ...table.columns };
  const mrr = monthlyValues(table);
  if (mrr) columns.mrrValue = mrr;
  return withSpans({ ...table, columns });
}

function orOne(column: NumberColumn | null, row: number): number {
  return column && !Number.isNaN(column.values[row]) ? column.values[row] : 1;
}

/** True for the header of an amount that is that of all pieces together. */
export const isOfAllPieces = (header: string): boolean => /\btotale?\b|totaal|gesamt/i.test(header);

/**
 * A column that is already monthly needs no interval, no quantity and no discount; any other amount needs its
 * interval. Discounts are shares of the bill or amounts of it.
 */
function monthlyValues(table: Table): NumberColumn | null {
  const mrr = numberColumn(table, 'mrr');
  if (mrr) return mrr;
  const amount = numberColumn(table, 'amount');
  const months = numberColumn(table, 'billedMonths');
  if (!amount || !months) return null;
  const quantity = isOfAllPieces(amount.header) ? null : numberColumn(table, 'quantity');
  const discount = numberColumn(table, 'discount');
  const share = numberColumn(table, 'discountShare');
  const value = { ...numbers(table.rows), header: amount.header, index: amount.index };
  for (let i = 0; i < table.rows; i++) {
    const billed = amount.values[i] * orOne(quantity, i);
    const recurring = billed * (1 - (share?.values[i] || 0)) - (discount?.values[i] || 0);
    // What is billed once comes back in no month.
    value.values[i] = months.values[i] === 0 ? 0 : recurring / months.values[i];
  }
  return value;
}
