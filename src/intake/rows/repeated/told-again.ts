import type { Table } from '../../../tables/table';
import { countedRows } from '../left-out';

/**
 * The rows that count and whose key a row above has as well; rows with the key null are like no other. `isSure`: rows of which
 * it is known what they are, so that others may be them again.
 */
export function toldAgain(
  data: Table,
  keyOf: (row: number) => string | null,
  isSure: (row: number) => boolean = () => true,
): number[] {
  const known = new Set<string>();
  return countedRows(data).filter((row) => {
    const key = keyOf(row);
    if (key === null || known.has(key)) return key !== null;
    if (isSure(row)) known.add(key);
    return false;
  });
}
