import { isNumberColumn } from '../../../tables/table';
import { rowsAreCosts } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';

/** Costs as a bank writes them, most of them with a minus: what was spent becomes positive, and what came back negative. */
export function settleCostSigns({ data: { table, columns, leftOut } }: BegunTable): void {
  const { amount } = columns;
  if (!rowsAreCosts(table) || !isNumberColumn(amount)) return;
  let [below, above] = [0, 0];
  amount.values.forEach((value, row) => {
    if (leftOut[row] !== 0) return;
    if (value < 0) below++;
    if (value > 0) above++;
  });
  if (below > above) columns.amount = { ...amount, values: amount.values.map((value) => 0 - value) };
}
