import { isNumberColumn, type Table } from '../../../tables/table';
import type { TabReading } from '../../reading';
import { openColumns } from '../../recognise/columns/open-columns';
import { headerScores } from '../../recognise/header-words/vocabulary';
import { countedRows } from '../../rows/left-out';
import { numbersAlone } from '../../values/amounts/numbers-alone';
import type { SoldTab } from '../what-is-sold';
import { CENT, isOff } from './discount-kinds';

/**
 * Where a second amount of an order is the first less its discount, what the customer paid is the second: "Order Value",
 * "Discount", "Order Total". It may be with shipping, and with the tax that is taken off it then.
 */
export function settlePaidTotal(
  data: Table,
  columns: TabReading['columns'],
  { seen, fields, rows, locale }: SoldTab,
): void {
  const { amount, discount, orderDiscount, shipping, tax } = data.columns;
  const off = [discount, orderDiscount].find(isNumberColumn);
  if (!isNumberColumn(amount) || off === undefined || fields.amount?.column.answered) return;
  const counted = countedRows(data).filter((row) => !Number.isNaN(amount.values[row]));
  if (!counted.some((row) => isOff(off.values[row]))) return;
  const more = [tax, shipping].map((column) => (isNumberColumn(column) ? column.values : null));
  const added = (which: number, row: number): number =>
    more.reduce((sum, values, at) => sum + (which & (1 << at) ? (values?.[row] ?? 0) || 0 : 0), 0);
  for (const { header, index, profile } of openColumns(seen, fields)) {
    if (profile.numbers < 0.6 || !headerScores(header, 'orders').has('amount')) continue;
    const { values } = numbersAlone(rows, index, locale);
    const left = (row: number): number => amount.values[row] - Math.abs(off.values[row] || 0);
    const kind = [TAX | SHIPPING, TAX, SHIPPING, 0].find((which) =>
      counted.every((row) => Math.abs(left(row) + added(which, row) - values[row]) <= CENT),
    );
    if (kind === undefined) continue;
    data.columns.amount = { ...amount, header: header.written, index, values };
    columns.amount = { header: header.written, index, sure: columns.amount.sure };
    if ((kind & TAX) === 0) delete data.columns.tax;
    return;
  }
}

const TAX = 1;
const SHIPPING = 2;
