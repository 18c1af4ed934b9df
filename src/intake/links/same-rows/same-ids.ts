import { isDateColumn, isTextColumn, labelAt, type Table } from '../../../tables/table';
import { tellingFields } from '../../../tables/telling-fields';
import { squeezed } from '../../text/normal-text';
import { idKey } from '../id-key';

/**
 * False when tabs of one kind count their ids each from 1: rows of the same id in two tabs then mostly name other
 * customers and other dates, and are no duplicates of each other; nor are those whose amounts are in two currencies.
 */
export function shareIds(tables: readonly Table[]): boolean {
  const currencies = new Set(tables.map(({ currency }) => currency));
  currencies.delete(null);
  if (currencies.size > 1) return false;
  const marks = new Map<string, Map<string, string>>();
  let same = 0;
  let different = 0;
  for (const table of tables) {
    const { id } = table.columns;
    if (!isTextColumn(id)) continue;
    for (let row = 0; row < table.rows; row++) {
      if (table.leftOut[row] !== 0 || id.codes[row] === 0) continue;
      const key = idKey(labelAt(id, row));
      const own = marksOf(table, row);
      const known = marks.get(key);
      if (!known) marks.set(key, own);
      else if ([...own].some(([field, mark]) => known.get(field) === mark)) same++;
      else if ([...own].some(([field]) => known.has(field))) different++;
    }
  }
  return different <= same;
}

function marksOf(table: Table, row: number): Map<string, string> {
  const marks = new Map<string, string>();
  for (const field of tellingFields.texts) {
    const column = table.columns[field];
    if (isTextColumn(column) && column.codes[row] > 0) marks.set(field, squeezed(labelAt(column, row)));
  }
  for (const field of tellingFields.dates) {
    const column = table.columns[field];
    if (isDateColumn(column) && !Number.isNaN(column.values[row])) marks.set(field, String(column.values[row]));
  }
  return marks;
}
