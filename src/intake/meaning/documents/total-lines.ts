import { isNumberColumn, isTextColumn, type Table, type TextColumn } from '../../../tables/table';
import { countedRows, leaveOut } from '../../rows/left-out';
import { totalsRow } from '../../rows/totals/leave-out-totals';
import { isSumOf, type RowSum } from '../../rows/totals/sums-of-parts';

/**
 * Leaves out the lines of orders that add up the other lines of their order, whatever they are called: in every order in
 * which such a line stands it is their sum, and in two or more of these there are several others.
 */
export function leaveOutTotalLines(data: Table): void {
  const { id, line, product } = data.columns;
  if (data.table !== 'orders' || !isTextColumn(id)) return;
  const counted = countedRows(data);
  if (id.labels.length - 1 === counted.length) return;
  for (const column of [line, product]) if (isTextColumn(column)) leaveOutSums(data, id, column, counted);
}

function leaveOutSums(data: Table, id: TextColumn, { codes, labels }: TextColumn, counted: readonly number[]): void {
  const amount = data.columns.lineAmount ?? data.columns.amount;
  if (!isNumberColumn(amount)) return;
  const sums = Array.from(id.labels, (): RowSum => ({ sum: 0, count: 0, cents: false }));
  for (const row of counted) {
    const order = sums[id.codes[row]];
    order.sum += amount.values[row];
    order.count++;
    order.cents ||= amount.values[row] % 1 !== 0;
  }
  // Of each label the orders of several other lines of which it is the sum; NaN once it is something else.
  const found = new Float64Array(labels.length);
  for (const row of counted) {
    const { sum, count, cents } = sums[id.codes[row]];
    const value = amount.values[row];
    const isSum = id.codes[row] > 0 && count > 1 && isSumOf(value, { sum: sum - value, count: count - 1, cents });
    found[codes[row]] += isSum ? Number(count > 2) : Number.NaN;
  }
  const totals = counted.filter((row) => codes[row] > 0 && found[codes[row]] > 1);
  if (totals.length > 0) leaveOut(data, totals, totalsRow);
}
