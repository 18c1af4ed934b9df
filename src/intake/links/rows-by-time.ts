import { dayOf } from '../../base/day';
import { isNumberColumn, labelAt, type Table } from '../../tables/table';
import { countedRows } from '../rows/left-out';
import { idKey } from './id-key';

/** An overview is short; to add up the groups of a long tab in several ways takes time. */
export const MOST_ADDED_UP = 50_000;

/** The rows that count and have an amount. */
export function rowsWithAmount(table: Table): number[] {
  const amount = table.columns.amount ?? table.columns.lineAmount;
  return isNumberColumn(amount) ? countedRows(table).filter((row) => !Number.isNaN(amount.values[row])) : [];
}

/** Its columns of dates. */
export const datesIn = ({ columns }: Table): Float64Array[] =>
  Object.values(columns).flatMap((column) => (column.type === 'date' ? [column.values] : []));

/** The span of time of a row and its labels, in one text: the labels behind it, a line each. */
export function spanKeyOf(
  { columns }: Table,
  row: number,
  labels: readonly string[],
  dates: Float64Array | null,
  span: (day: number) => string,
): string {
  const texts = labels.map((field) => {
    const column = columns[field];
    return column.type === 'text' ? idKey(labelAt(column, row)) : '';
  });
  return [dates === null || Number.isNaN(dates[row]) ? '' : span(dayOf(dates[row])), ...texts].join('\n');
}
