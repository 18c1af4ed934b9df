import { addTo } from '../../../base/add-to';
import { isNumberColumn, isTextColumn, type NumberColumn, type Table } from '../../../tables/table';
import { countedRows } from '../../rows/left-out';
import { type Discounted, isOff } from './discount-kinds';

/** The rows of a tab with what a column may take off them, and with what they come to before and after it. */
export function discounted(data: Table, { values }: Pick<NumberColumn, 'values'>): Discounted {
  const { quantity, unitPrice, lineAmount, amount, id } = data.columns;
  const lines = new Float64Array(data.rows).fill(Number.NaN);
  if (isNumberColumn(quantity) && isNumberColumn(unitPrice))
    for (let row = 0; row < data.rows; row++) lines[row] = quantity.values[row] * unitPrice.values[row];
  if (data.table === 'subscriptions' && isNumberColumn(amount)) {
    const pieces = isNumberColumn(quantity) ? quantity.values : null;
    for (let row = 0; row < data.rows; row++) lines[row] = amount.values[row] * (pieces?.[row] || 1);
    return { values, lines, rows: offRows(data, values), orders: [], totals: null };
  }
  const counted = countedRows(data);
  const orders = new Map<number, number[]>();
  if (isTextColumn(id)) {
    for (const row of counted) {
      const code = id.codes[row];
      if (code === 0) continue;
      addTo(orders, code, row);
    }
  }
  const total = [lineAmount, amount].find((one) => isNumberColumn(one)) as NumberColumn | undefined;
  return { values, lines, rows: offRows(data, values), orders: [...orders.values()], totals: total?.values ?? null };
}

/** The rows that count and have a discount. */
const offRows = (data: Table, values: Float64Array): number[] => countedRows(data).filter((row) => isOff(values[row]));
