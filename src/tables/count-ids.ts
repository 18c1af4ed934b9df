import { isTextColumn, type Table } from './table';

/** Of the rows that count, those that have an id, and how many different ones: as many where each row has its own. */
export function countIds({ columns: { id }, leftOut }: Table): { rows: number; ids: number } {
  if (!isTextColumn(id)) return { rows: 0, ids: 0 };
  const seen = new Set<number>();
  let rows = 0;
  for (let row = 0; row < leftOut.length; row++) {
    if (leftOut[row] !== 0 || id.codes[row] === 0) continue;
    rows++;
    seen.add(id.codes[row]);
  }
  return { rows, ids: seen.size };
}

/** True where no two rows that count have the same id. */
export function hasIdPerRow(table: Table): boolean {
  const { rows, ids } = countIds(table);
  return ids === rows;
}
