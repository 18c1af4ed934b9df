import { copied } from '../../../base/codes';
import type { AnyField } from '../../../tables/prepared-fields';
import { isNumberColumn, isTextColumn, labelAt, type Table, type TextColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { countedRows } from '../../rows/left-out';
import { normalText } from '../../text/normal-text';

/** What tells whose refund a row is, the surest first. */
const NAMES = ['id', 'customer', 'email'] satisfies AnyField[];

/** Sums of amounts differ in their last bits from what was written. */
const CENT = 0.005;

/**
 * Orders whose status says that they were refunded, in a tab in which the refund is a row of its own as well: it is taken
 * back once, on its own day. Where the two do not match, nobody knows what was given back, and no amount is read.
 */
export function refundOnce({ data }: BegunTable): void {
  const { amount, payment } = data.columns;
  if (data.table !== 'orders' || !isNumberColumn(amount) || !isTextColumn(payment)) return;
  const refunded = payment.labels.indexOf('refunded');
  const counted = countedRows(data);
  const sold = counted.filter((row) => payment.codes[row] === refunded && amount.values[row] > 0);
  const back = counted.filter((row) => amount.values[row] < 0);
  if (refunded < 0 || sold.length === 0 || back.length === 0) return;
  const sumsOf = (rows: number[], name: TextColumn): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const row of rows) {
      const key = normalText(labelAt(name, row));
      if (key !== '') sums.set(key, (sums.get(key) ?? 0) + Math.abs(amount.values[row]));
    }
    return sums;
  };
  const names = NAMES.map((field) => data.columns[field]).filter((column) => isTextColumn(column)) as TextColumn[];
  const name = names.find((column) => [...sumsOf(back, column).keys()].some((key) => sumsOf(sold, column).has(key)));
  if (name === undefined) {
    // Rows that name other customers are other refunds; each row of payments has a number of its own.
    const people = names.filter((column) => column !== data.columns.id);
    if (people.length === 0 || back.some((row) => people.every(({ codes }) => codes[row] === 0))) refuse(data);
    return;
  }
  const [given, taken] = [sumsOf(sold, name), sumsOf(back, name)];
  if ([...given].some(([key, sum]) => taken.has(key) && Math.abs((taken.get(key) as number) - sum) > CENT)) {
    refuse(data);
    return;
  }
  const codes = copied(payment.codes, payment.labels.length);
  const paid = payment.labels.indexOf('paid');
  for (const row of sold) if (taken.has(normalText(labelAt(name, row)))) codes[row] = paid;
  data.columns.payment = { ...payment, codes };
}

function refuse(data: Table): void {
  const { amount: _amount, ...columns } = data.columns;
  data.columns = columns;
  data.unread = { ...data.unread, amount: { text: 'refunds_perhaps_twice' } };
}
