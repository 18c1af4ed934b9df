import type { Cell } from '../../../base/cell';
import { shows } from '../../../plan/tab/plan-tab-labels';
import type { TextKey } from '../../../texts/texts';

/** Which columns a tab of records has, in order, each with the text of its header. */
export interface RecordLayout<Column extends string> {
  columns: readonly (readonly [Column, TextKey])[];
  /** So many of them are for people; the rest is how the add-on knows a row, in a closed group. */
  shown: number;
  /** True where new rows come on top. */
  newestFirst: boolean;
}

/** A layout as it stands on a tab. */
export interface StandingLayout<Column extends string> {
  layout: RecordLayout<Column>;
  /** The row of its header, counted from 0. */
  header: number;
  at: Partial<Record<Column, number>>;
}

/** The layout of a tab, in either language; null where none of them stands there. */
export function layoutOn<Column extends string>(
  cells: readonly (readonly Cell[])[],
  layouts: readonly RecordLayout<Column>[],
): StandingLayout<Column> | null {
  for (const layout of layouts) {
    const header = cells.findIndex((line) => layout.columns.every(([, text], at) => shows(line[at], text)));
    if (header < 0) continue;
    const at = Object.fromEntries(
      layout.columns.map(([column], place) => [column, place]),
    ) as StandingLayout<Column>['at'];
    return { layout, header, at };
  }
  return null;
}

/**
 * The rows of a tab, the oldest first; what `rowFrom` makes nothing of is stepped over. `oldestFirst`: rows as they come where
 * the newest stands on top.
 */
export function recordedRows<Column extends string, Row>(
  cells: readonly (readonly Cell[])[],
  { layout, header, at }: StandingLayout<Column>,
  rowFrom: (cell: (column: Column) => Cell, sheetRow: number) => Row | null,
  oldestFirst: (rows: readonly Row[]) => Row[],
): Row[] {
  const rows = cells.slice(header + 1).flatMap((line, below): Row[] => {
    const row = rowFrom(
      (column) => {
        const place = at[column];
        return place === undefined ? '' : line[place];
      },
      header + 2 + below,
    );
    return row === null ? [] : [row];
  });
  return layout.newestFirst ? oldestFirst(rows) : rows;
}
