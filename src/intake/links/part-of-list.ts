import { isoMonth } from '../../base/day';
import { isNumberColumn, isTextColumn } from '../../tables/table';
import type { TabReading } from '../reading';
import { isSumOf, partsBy } from '../rows/totals/sums-of-parts';
import { idKey } from './id-key';
import { datesIn, MOST_ADDED_UP, rowsWithAmount, spanKeyOf } from './rows-by-time';

/** A column of more labels than these parts a tab into rows. */
const MOST_LABELS = 100;

/** True where a tab comes in every month to what the rows of one label of another come to: the days of one channel. */
export function isPartOf({ table, data: own }: TabReading, { table: other, data: all }: TabReading): boolean {
  const amount = own?.columns.amount;
  const amounts = all?.columns.amount;
  if (table !== other || !own || !all || !isNumberColumn(amount) || !isNumberColumn(amounts)) return false;
  const [[days = null], [dates = null]] = [datesIn(own), datesIn(all)];
  if (days === null || dates === null || own.rows + all.rows > MOST_ADDED_UP) return false;
  const months = partsBy((row) => spanKeyOf(own, row, [], days, isoMonth), rowsWithAmount(own), amount.values);
  if (months.size < 2) return false;
  return Object.entries(all.columns).some(([field, column]) => {
    if (!isTextColumn(column) || column.labels.length > MOST_LABELS) return false;
    const sums = partsBy((row) => spanKeyOf(all, row, [field], dates, isoMonth), rowsWithAmount(all), amounts.values);
    return column.labels.some(
      (label) =>
        label !== '' &&
        [...months].every(([month, { sum }]) => {
          const part = sums.get(`${month}\n${idKey(label)}`);
          return part !== undefined && isSumOf(sum, part);
        }),
    );
  });
}
