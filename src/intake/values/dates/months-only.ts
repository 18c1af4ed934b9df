import { oncePerValue } from '../../../base/once-per';
import { isDateColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { countedRows } from '../../rows/left-out';
import { textOf } from '../../text/plain-text';
import { isMonthText } from './date-text';

/** Days of deals that name a month and no day are read as its first: months add up, and how many days a deal took is not known. */
export function tellMonthsOnly({ data, below: { rows } }: BegunTable): void {
  if (data.table !== 'deals') return;
  const { createdOn, closedOn, wonOn } = data.columns;
  const isMonth = oncePerValue(isMonthText);
  const monthly = [closedOn, wonOn, createdOn].filter(isDateColumn).find(({ index }) =>
    countedRows(data).some((row) => {
      const cell = rows[row][index];
      return typeof cell !== 'object' && isMonth(textOf(cell));
    }),
  );
  if (monthly) data.unread.cycleDays = { text: 'intake_unread_months', values: { column: monthly.header } };
}
