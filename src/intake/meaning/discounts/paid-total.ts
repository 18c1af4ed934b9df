import { isNumberColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { openColumns } from '../../recognise/columns/open-columns';
import { headerScores } from '../../recognise/header-words/vocabulary';
import { countedRows } from '../../rows/left-out';
import { numbersAlone } from '../../values/amounts/numbers-alone';
import { CENT, isOff } from './discount-kinds';

/**
 * Where a second amount of an order is the first less its discount, what the customer paid is the second: "Order Value",
 * "Discount", "Order Total". It may be with shipping, and with the tax that is taken off it then.
 */
export function settlePaidTotal({ data, seen, fields, below: { rows }, reading: { locale } }: BegunTable): void {
  const { amount, discount, orderDiscount, shipping, tax } = data.columns;
  const off = [discount, orderDiscount].find(isNumberColumn);
  if (data.table !== 'orders' || !isNumberColumn(amount) || off === undefined || fields.amount?.column.answered) return;
  const counted = countedRows(data).filter((row) => !Number.isNaN(amount.values[row]));
  if (!counted.some((row) => isOff(off.values[row]))) return;
  const added = [[tax, shipping], [tax], [shipping], []].map((some) => some.filter(isNumberColumn));
  for (const column of openColumns(seen, fields)) {
    const { header, index, profile } = column;
    if (profile.numbers < 0.6 || !headerScores(header, 'orders').has('amount')) continue;
    const { values } = numbersAlone(rows, index, locale);
    const left = (row: number): number => amount.values[row] - Math.abs(off.values[row] || 0);
    const more = added.find((some) =>
      counted.every((row) => {
        const sum = some.reduce((all, one) => all + (one.values[row] || 0), left(row));
        return Math.abs(sum - values[row]) <= CENT;
      }),
    );
    if (!more) continue;
    data.columns.amount = { ...amount, header: header.written, index, values };
    fields.amount = { ...fields.amount, column };
    if (!more.some((one) => one === tax)) delete data.columns.tax;
    return;
  }
}
