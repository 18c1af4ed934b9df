import { type Cell, isDate } from '../../base/cell';
import { cellAddress } from '../../base/cell-address';
import { type Column, type FlagColumn, type Table, UNREAD_DAY } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import { cutAtWord } from '../../texts/cut-at-word';
import type { TabAnswers } from '../answers/answers';
import type { Question } from '../reading';
import { sheetRowOf } from '../rows/sheet-rows';
import { isEmpty, isErrorCell, trimmed } from '../text/plain-text';
import { askAboutAmounts } from './amounts/ask-about-amounts';
import { isSalesDay } from './dates/date-text';
import { saysNoDay } from './dates/no-day';

/**
 * Adds to a table, where some row has it, a flag for what stands in the row and cannot be read; what holds digits among
 * amounts is asked about.
 */
export function addUnreadableMarks(
  data: Table,
  rows: readonly Cell[][],
  answers: TabAnswers,
  questions: Question[],
): void {
  const { unreadable, happens } = declarationOf(data.table);
  const { outcome } = data.columns;
  // The day on which an open deal is to close is only expected.
  const isOpen = (row: number): boolean => outcome?.type === 'text' && outcome.labels[outcome.codes[row]] === 'open';
  const others = Object.values(unreadable).flat(2);
  const happening = happens ? [...happens.past, ...happens.reaches, ...happens.days] : [];
  const days = happening.filter((field) => !others.includes(field)).map((field) => [field]);
  for (const [mark, choices = []] of Object.entries({ ...unreadable, [UNREAD_DAY]: days })) {
    let made: FlagColumn | null = null;
    for (const choice of choices) {
      const column = choice.map((field) => data.columns[field]).find(Boolean);
      if (column?.type !== 'number' && column?.type !== 'date') continue;
      const texts = new Map<string, number>();
      for (let row = 0; row < data.rows; row++) {
        if (data.leftOut[row] !== 0 || !Number.isNaN(column.values[row])) continue;
        const cell = rows[row][column.index];
        if (!isUnreadable(cell, mark) || (choice[0] === 'closedOn' && isOpen(row)) || isOfUnits(rows[row])) continue;
        const text = typeof cell === 'string' ? trimmed(cell) : '';
        if (answers.amount(column.header, text) !== undefined) continue;
        made ??= { type: 'flag', header: column.header, index: column.index, values: new Uint8Array(data.rows) };
        made.values[row] = 2;
        if (made.example === undefined && typeof cell !== 'object')
          made.example = exampleOf(data, column, row, String(cell));
        data.columns[mark] = made;
        if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
      }
      if (mark === 'amountUnreadable') askAboutAmounts(column.header, texts, questions);
    }
  }
}

/** Where a cell stands, and as much of its text as a sentence has room for. */
const exampleOf = (data: Table, { header, index }: Column, row: number, text: string): FlagColumn['example'] => ({
  tab: data.segments[0].tab,
  column: header,
  cell: cellAddress(index, sheetRowOf(data)(row)),
  value: cutAtWord(text.trim(), LONGEST_EXAMPLE),
});

const LONGEST_EXAMPLE = 24;

/** True for a line that says how its columns are to be filled, as `(dd-mm-yyyy)` and `(€)`: all of it stands between brackets. */
const isOfUnits = (row: readonly Cell[]): boolean =>
  row.every((cell) => isEmpty(cell) || (typeof cell === 'string' && /^[([][^()[\]]*[)\]]$/.test(trimmed(cell))));

/** True for a cell that says something, which is not that there is nothing. */
function isUnreadable(cell: Cell, mark: string): boolean {
  if (cell === null || cell === undefined || cell === '') return false;
  // Days far outside the calendar stand for no day: 9999-12-31, 0000-00-00, 0.
  if (isDate(cell)) return mark === 'amountUnreadable' && isSalesDay(cell.getTime());
  if (typeof cell !== 'string') return mark === 'amountUnreadable' || cell !== 0;
  const text = trimmed(cell);
  if (text === '') return isErrorCell(cell);
  if (mark === 'amountUnreadable') return true;
  return !saysNoDay(text);
}
