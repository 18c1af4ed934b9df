import { type Day, dayOf } from '../../../base/day';
import { isDateColumn, isNumberColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import { countedRows } from '../../rows/left-out';

/** Of what still runs, this share pays something, where a 0 is no amount. */
export const NEARLY_ALL_PAY = 0.9;

/**
 * A system that keeps what each subscription pays now shows 0 for those that have ended: what they paid until then is not
 * told, and nothing seems lost with them. Where all that ended pay nothing and nearly all others do, their amounts are no
 * amounts.
 */
export function forgetAmountsAfterEnd(data: Table, today: Day): void {
  const { mrr, endedOn, cancelledOn } = data.columns;
  if (declarationOf(data.table).spans !== 'list' || !isNumberColumn(mrr)) return;
  const hasEnded = (row: number): boolean =>
    [endedOn, cancelledOn].some((end) => isDateColumn(end) && dayOf(end.values[row]) <= today);
  const rows = countedRows(data).filter((row) => !Number.isNaN(mrr.values[row]));
  const [ended, running] = [rows.filter(hasEnded), rows.filter((row) => !hasEnded(row))];
  const paying = running.filter((row) => mrr.values[row] > 0);
  if (ended.some((row) => mrr.values[row] !== 0) || paying.length === 0) return;
  if (paying.length < NEARLY_ALL_PAY * running.length) return;
  const values = mrr.values.slice();
  for (const row of ended) values[row] = Number.NaN;
  data.columns.mrr = { ...mrr, values };
}
