import { civilOf, type Day, dayFrom, dayOf, type Wall } from '../../../base/day';
import { declarationOf, type TableName } from '../../../tables/tables';

/** Years ahead in which what is yet to come may lie, and days ahead in which what is signed may begin. */
const YEARS_AHEAD = 20;
const DAYS_AHEAD = 366;
const LATELY = 5 * 365;

/** True for a date of what has happened, whenever it is told. A closing date is one of decided deals alone. */
const hasHappened = (table: TableName, field: string): boolean =>
  declarationOf(table).happens?.past.includes(field) === true;

/** True for the fields in which a row begins: nothing else of it lies before them. */
export const begins = (table: TableName, field: string): boolean =>
  hasHappened(table, field) || declarationOf(table).fields[field]?.begins === true;

/**
 * The last day that a field may hold on the day `today`. What has happened lies in the past; what started does, save
 * where the column tells of late years, in which a contract may be signed for the next; the rest may be to come.
 */
export function latestOf(table: TableName, field: string, today: Day, values: Float64Array): Day {
  if (hasHappened(table, field)) return today;
  if (!begins(table, field)) {
    const { year, month } = civilOf(today);
    return dayFrom(year + YEARS_AHEAD, month, 1);
  }
  const isLate = (wall: Wall): boolean => dayOf(wall) <= today && dayOf(wall) > today - LATELY;
  return values.some(isLate) ? today + DAYS_AHEAD : today;
}
