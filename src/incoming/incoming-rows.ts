import type { Cell } from '../base/cell';
import type { Zone } from '../base/zone';
import type { TabReading } from '../intake/reading';
import { type Columns, matchColumns } from './matched-columns';
import { typedLike } from './typed-like';

/** The rows of an export as they go into a tab, laid out and typed as the tab's own. */
export interface IncomingRows {
  columns: Columns;
  /** The header row of the tab, with the headers that it did not have yet behind the others (1 × columns). */
  header: Cell[];
  /** Rows × columns of the tab; a column that the export does not have is blank. */
  rows: Cell[][];
}

/** Lays the rows of an export out as a tab has them: column by column under the same header, of the same kind of cells. */
export function incomingRows(
  tab: Pick<TabReading, 'cells' | 'headerRow'>,
  incoming: Pick<TabReading, 'cells' | 'headerRow'>,
  clock: { zone: Zone; locale: string },
): IncomingRows {
  const header = [...(tab.cells[tab.headerRow - 1] ?? [])];
  const columns = matchColumns(header, incoming.cells[incoming.headerRow - 1] ?? []);
  const before = tab.cells.slice(tab.headerRow);
  const given = incoming.cells.slice(incoming.headerRow);
  const width = Math.max(header.length, ...columns.matched.map(({ to }) => to + 1));
  while (header.length < width) header.push('');
  const rows = given.map((): Cell[] => Array.from({ length: width }, () => ''));
  for (const { header: named, from, to, isNew } of columns.matched) {
    if (isNew) header[to] = named;
    const typed = typedLike(
      before.map((row) => row[to]),
      given.map((row) => row[from]),
      clock,
    );
    typed.forEach((cell, row) => {
      rows[row][to] = cell ?? '';
    });
  }
  return { columns, header, rows };
}
