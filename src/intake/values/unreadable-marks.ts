import {
  type DateColumn,
  type FlagColumn,
  isDateColumn,
  isNumberColumn,
  isTextColumn,
  labelAt,
  type NumberColumn,
  UNREAD_DAY,
} from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import type { BegunTable } from '../begun-table';
import type { ColumnsReading } from '../columns-reading';
import { trimmed } from '../text/plain-text';
import { askAboutAmounts } from './amounts/ask-about-amounts';
import { exampleOf, isOfUnits, isUnreadableValue } from './unreadable-cell';

/**
 * Adds to a table, where some row has it, a flag for what stands in the row and cannot be read; what holds digits among
 * amounts is asked about.
 */
export function addUnreadableMarks({ data, below: { rows }, read, answers, questions }: BegunTable): void {
  const { unreadable, happens } = declarationOf(data.table);
  const { outcome } = data.columns;
  // The day on which an open deal is to close is only expected.
  const isOpen = (row: number): boolean => isTextColumn(outcome) && labelAt(outcome, row) === 'open';
  const others = Object.values(unreadable).flat(2);
  const happening = happens ? [...happens.past, ...happens.reaches, ...happens.days] : [];
  const days = happening.filter((field) => !others.includes(field)).map((field) => [field]);
  for (const [mark, choices = []] of Object.entries({ ...unreadable, [UNREAD_DAY]: days })) {
    const what = mark === 'amountUnreadable' ? 'amount' : 'day';
    let made: FlagColumn | null = null;
    for (const choice of choices) {
      const column = choice.map((field) => data.columns[field]).find(Boolean);
      if ((!isNumberColumn(column) && !isDateColumn(column)) || onlyBlanksLack(column, read)) continue;
      const texts = new Map<string, number>();
      for (let row = 0; row < data.rows; row++) {
        if (data.leftOut[row] !== 0 || !Number.isNaN(column.values[row])) continue;
        const cell = rows[row][column.index];
        if (!isUnreadableValue(cell, what) || (choice[0] === 'closedOn' && isOpen(row)) || isOfUnits(rows[row]))
          continue;
        const text = typeof cell === 'string' ? trimmed(cell) : '';
        if (answers.amount(column.header, text) !== undefined) continue;
        made ??= { type: 'flag', header: column.header, index: column.index, values: new Uint8Array(data.rows) };
        made.values[row] = 2;
        if (made.example === undefined && typeof cell !== 'object')
          made.example = exampleOf(data, column, row, String(cell));
        data.columns[mark] = made;
        if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
      }
      if (what === 'amount') askAboutAmounts(column.header, texts, questions);
    }
  }
}

/**
 * True where no value is missing but in the blank cells, so that nothing stands in the column which could not be read: a
 * rule may take values away, but whoever gives one to a blank cell makes other values of the column.
 */
function onlyBlanksLack({ values }: NumberColumn | DateColumn, { cellsOf }: ColumnsReading): boolean {
  let missing = 0;
  for (let row = 0; row < values.length; row++) if (Number.isNaN(values[row])) missing++;
  return missing === cellsOf.get(values)?.blanks;
}
