import type { Join, Table } from '../../tables/table';
import { rowsOf } from '../join';
import { flags, folded, textColumn } from '../prepared';
import { sameCustomers } from './same-customers';

/**
 * A list whose customers have bills in another tab, with `neverPaid`: of those who have bills there, all of them unpaid,
 * void or failed. Who has none there may have paid elsewhere.
 */
export function withFirstBills(list: Table, tabs: readonly Table[]): Table {
  for (const bills of tabs) {
    const payment = bills.table === 'orders' ? textColumn(bills, 'payment') : null;
    const match = payment && sameCustomers(list, bills);
    if (!payment || !match) continue;
    const hasPaid = new Map<string, boolean>();
    match.right.codes.forEach((code, row) => {
      if (bills.leftOut[row] !== 0 || code === 0) return;
      const key = folded(match.right.labels[code]);
      const isPaid = payment.labels[payment.codes[row]] !== 'unpaid';
      hasPaid.set(key, isPaid || hasPaid.get(key) === true);
    });
    const ofLabel = match.left.labels.map((label) => hasPaid.get(folded(label)) === false);
    if (!ofLabel.includes(true)) return list;
    const neverPaid = flags(list.rows);
    match.left.codes.forEach((code, row) => {
      neverPaid.values[row] = ofLabel[code] ? 2 : 1;
    });
    const join: Join = { fields: ['state'], table: bills, rowOf: rowsOf(match) };
    return { ...list, columns: { ...list.columns, neverPaid }, joins: [...(list.joins ?? []), join] };
  }
  return list;
}
