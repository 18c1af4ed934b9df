import type { Cell } from '../../../base/cell';
import { oncePerValue } from '../../../base/once-per';
import { isDateColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { textOf } from '../../text/plain-text';
import { isMonthText } from './date-text';

/** Days of deals that name a month and no day are read as its first: months add up, and how many days a deal took is not known. */
export function tellMonthsOnly({ data, below: { rows }, read }: BegunTable): void {
  if (data.table !== 'deals') return;
  const { createdOn, closedOn, wonOn } = data.columns;
  const saysMonth = oncePerValue((written: Cell) => isMonthText(textOf(written)));
  const isMonth = (cell: Cell): boolean => typeof cell !== 'object' && saysMonth(cell);
  const monthly = [closedOn, wonOn, createdOn]
    .filter(isDateColumn)
    .filter(({ values }) => read.cellsOf.get(values)?.areDates !== true)
    .find(({ index }) => rows.some((cells, row) => data.leftOut[row] === 0 && isMonth(cells[index])));
  if (monthly) data.unread.cycleDays = { text: 'intake_unread_months', values: { column: monthly.header } };
}
