import type { Table } from '../../tables/table';
import { CODED_AT_ONCE } from '../values/scan-columns';

/**
 * How many dates, and texts that are coded already, surely stand in each row: no more than do, as other texts and what
 * could not be read are not counted. Takes no look at the cells, so most rows are known not to be nearly blank for little.
 */
export function surelyFilled({ columns, rows }: Table): Uint8Array {
  const filled = new Uint8Array(rows);
  for (const [field, column] of Object.entries(columns)) {
    if (column.index < 0) continue;
    if (column.type === 'date') {
      const { values } = column;
      for (let row = 0; row < rows; row++) if (!Number.isNaN(values[row])) filled[row]++;
    } else if (column.type === 'text' && CODED_AT_ONCE.has(field)) {
      const { codes } = column;
      for (let row = 0; row < rows; row++) if (codes[row] > 0) filled[row]++;
    }
  }
  return filled;
}
