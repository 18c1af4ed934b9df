import { type Cell, isDate } from '../../base/cell';
import { cellAddress } from '../../base/cell-address';
import type { Column, FlagColumn, Table } from '../../tables/table';
import { cutAtWord } from '../../texts/cut-at-word';
import { sheetRowOf } from '../rows/sheet-rows';
import { isEmpty, isErrorCell, trimmed } from '../text/plain-text';
import { isSalesDay } from './dates/date-text';
import { saysNoDay } from './dates/no-day';

/** Where a cell stands, and as much of its text as a sentence has room for. */
export const exampleOf = (
  data: Table,
  { header, index }: Pick<Column, 'header' | 'index'>,
  row: number,
  text: string,
): FlagColumn['example'] => ({
  tab: data.segments[0].tab,
  column: header,
  cell: cellAddress(index, sheetRowOf(data)(row)),
  value: cutAtWord(text.trim(), LONGEST_EXAMPLE),
});

const LONGEST_EXAMPLE = 24;

/** True for a line that says how its columns are to be filled, as `(dd-mm-yyyy)` and `(€)`: all of it stands between brackets. */
export const isOfUnits = (row: readonly Cell[]): boolean =>
  row.every((cell) => isEmpty(cell) || (typeof cell === 'string' && /^[([][^()[\]]*[)\]]$/.test(trimmed(cell))));

/** True for a cell that says something, which is not that there is nothing, where no day, or no amount, was read. */
export function isUnreadableValue(cell: Cell, what: 'day' | 'amount'): boolean {
  if (cell === null || cell === undefined || cell === '') return false;
  // Days far outside the calendar stand for no day: 9999-12-31, 0000-00-00, 0.
  if (isDate(cell)) return what === 'amount' && isSalesDay(cell.getTime());
  if (typeof cell !== 'string') return what === 'amount' || cell !== 0;
  const text = trimmed(cell);
  if (text === '') return isErrorCell(cell);
  if (what === 'amount') return true;
  return !saysNoDay(text);
}
