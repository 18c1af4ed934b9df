import { isNumberColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { openColumns } from '../../recognise/columns/open-columns';
import { countedRows } from '../../rows/left-out';
import { numbersAlone } from '../../values/amounts/numbers-alone';
import { CENT, isOff } from './discount-kinds';

/**
 * Where the price that is read is that of another column less the discount beside it, nothing goes off once more: "List
 * price", "Discount %", "Net price".
 */
export function settleNetPrices({ data, seen, fields, below: { rows }, reading: { locale } }: BegunTable): void {
  const { unitPrice, discountShare, discount } = data.columns;
  const off = [discountShare, discount].find(isNumberColumn);
  const source = seen.find(({ index }) => index === off?.index);
  if (data.table !== 'orders' || !isNumberColumn(unitPrice) || !off || source?.answered) return;
  const counted = countedRows(data).filter((row) => isOff(off.values[row]) && unitPrice.values[row] > 0);
  if (counted.length === 0) return;
  const ways = [1, 0.01].map((scale) => (price: number, by: number) => price * (1 - scale * by));
  const isLeft = openColumns(seen, fields).some(({ index, profile }) => {
    if (profile.numbers < 0.6) return false;
    const { values } = numbersAlone(rows, index, locale);
    return [...ways, (price: number, by: number) => price - by].some((left) =>
      counted.every((row) => {
        const net = left(values[row], Math.abs(off.values[row]));
        return Math.abs(net - unitPrice.values[row]) <= CENT;
      }),
    );
  });
  if (!isLeft) return;
  delete data.columns.discountShare;
  delete data.columns.discount;
}
