import { isDateColumn, isTextColumn, type Table, type TextColumn } from '../../tables/table';
import { CODED_AT_ONCE } from '../values/scan-columns';

/**
 * How many dates, and texts that are coded already, surely stand in each row: no more than do, as other texts and what
 * could not be read are not counted. Takes no look at the cells, so most rows are known not to be nearly blank for little.
 */
export function surelyFilled({ columns, rows }: Table): Uint8Array {
  const filled = new Uint8Array(rows);
  for (const column of Object.values(columns)) {
    if (!isDateColumn(column) || column.index < 0) continue;
    const { values } = column;
    for (let row = 0; row < rows; row++) if (!Number.isNaN(values[row])) filled[row]++;
  }
  for (const { codes } of textsCodedAtOnce(columns))
    for (let row = 0; row < rows; row++) if (codes[row] > 0) filled[row]++;
  return filled;
}

/** The texts of the tab that cost nothing to be asked for. */
export const textsCodedAtOnce = (columns: Table['columns']): TextColumn[] =>
  Object.entries(columns).flatMap(([field, column]) =>
    isTextColumn(column) && column.index >= 0 && CODED_AT_ONCE.has(field) ? [column] : [],
  );
