import { isNumberColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { numbersAlone } from '../../values/amounts/numbers-alone';
import { CENT } from './discount-kinds';
import { discounted } from './discounted';

const NEARLY_ALL = 0.9;
/** Of fewer rows it may be chance. */
const FEWEST = 2;

/** Forgets a discount that is off the price already, as another price beside it shows row by row: list × 80 % is net. */
export function dropTakenOff({ data, seen, below: { rows }, reading: { locale } }: BegunTable): void {
  const price = data.columns[data.table === 'orders' ? 'unitPrice' : 'amount'];
  if (!isNumberColumn(price)) return;
  const others = seen.filter(({ index, profile }) => profile.numbers > NEARLY_ALL && index !== price.index);
  for (const field of ['discount', 'discountShare'] as const) {
    const off = data.columns[field];
    if (!isNumberColumn(off) || seen.some(({ index, answered }) => index === off.index && answered)) continue;
    const scale = off.values.some((value) => Math.abs(value) > 1) ? 100 : 1;
    const rowsOff = discounted(data, off).rows;
    const isBefore = (list: Float64Array): boolean => {
      const shows = (left: (row: number, value: number) => number): boolean =>
        rowsOff.filter((row) => Math.abs(left(row, Math.abs(off.values[row])) - price.values[row]) <= CENT).length >=
        NEARLY_ALL * rowsOff.length;
      return shows((row, value) => list[row] * (1 - value / scale)) || shows((row, value) => list[row] - value);
    };
    if (rowsOff.length >= FEWEST && others.some(({ index }) => isBefore(numbersAlone(rows, index, locale).values)))
      delete data.columns[field];
  }
}
