import type { NumberColumn, Table } from '../../tables/table';
import { lookedUpValues, matching } from '../join';
import { dateColumn, numberColumn, numbers, textColumn } from '../prepared';
import { IN_CUSTOMERS } from './in-customers';

/** Days that the first deal won from each customer lasted (rows × 1), for any list that names customers. */
export function cyclesOfCustomers(table: Table, deals: Table, customers: Table | undefined): NumberColumn {
  const own = matching(table, deals, [
    ['customer', 'customer'],
    ['name', 'customer'],
    ['id', 'customer'],
    ['email', 'email'],
  ]);
  const cycles = numbers(table.rows);
  if (own) return { ...cycles, values: lookedUpValues(own, ofFirstWon(deals, own.right.codes)) };
  const listed = customers && customers !== table ? numberColumn(customers, 'cycleDays') : null;
  const match = customers && listed && matching(table, customers, IN_CUSTOMERS);
  return match ? { ...cycles, values: lookedUpValues(match, listed.values) } : cycles;
}

/** Per deal (deals × 1) the days of the first won one of the same customer; NaN where none was won. Of several on one day the longest. */
function ofFirstWon(deals: Table, customers: ArrayLike<number>): Float64Array {
  const [closed, days] = [dateColumn(deals, 'closed')?.values, numberColumn(deals, 'cycleDays')?.values];
  const outcome = textColumn(deals, 'outcome');
  const won = outcome ? outcome.labels.indexOf('won') : -1;
  const first = new Map<number, number>();
  if (!closed || !days) return numbers(deals.rows).values;
  for (let row = 0; row < deals.rows; row++) {
    if (deals.leftOut[row] !== 0 || outcome?.codes[row] !== won || Number.isNaN(closed[row])) continue;
    const known = first.get(customers[row]);
    const isFirst = known === undefined || closed[row] < closed[known];
    if (isFirst || (closed[row] === closed[known] && days[row] > days[known])) first.set(customers[row], row);
  }
  return Float64Array.from({ length: deals.rows }, (_, row) => days[first.get(customers[row]) ?? -1] ?? Number.NaN);
}
