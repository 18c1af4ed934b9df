import { civilOf, dayOf, isoMonth } from '../../../base/day';
import { type DateColumn, isDateColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { countedRows } from '../../rows/left-out';
import { textOf } from '../../text/plain-text';
import { isMonthText } from './date-text';

/** So many firsts of months are no chance. */
const SEVERAL = 5;

/**
 * Days of deals that name a month and no day are read as its first: months add up, and how many days a deal took is not
 * known. A sheet may show only the months of whole days as well: deals that were all closed on a first, and not all made on one.
 */
export function tellMonthsOnly({ data, below: { rows } }: BegunTable): void {
  if (data.table !== 'deals') return;
  const { createdOn, closedOn, wonOn } = data.columns;
  const counted = countedRows(data);
  const isMonth = ({ index }: DateColumn): boolean => counted.some((row) => isMonthText(textOf(rows[row][index])));
  const areFirsts = ({ values }: DateColumn): boolean => {
    const days = counted.flatMap((row) => (Number.isNaN(values[row]) ? [] : dayOf(values[row])));
    return (
      days.length >= SEVERAL && days.every((day) => civilOf(day).date === 1) && new Set(days.map(isoMonth)).size > 1
    );
  };
  const ends = [closedOn, wonOn].filter(isDateColumn);
  const begins = [createdOn].filter(isDateColumn);
  const monthly = [...ends, ...begins].find(isMonth) ?? (begins.some(areFirsts) ? undefined : ends.find(areFirsts));
  if (monthly) data.unread.cycleDays = { text: 'intake_unread_months', values: { column: monthly.header } };
}
