import type { Cell } from '../../base/cell';
import { isTextColumn, type Table } from '../../tables/table';
import type { ColumnsReading } from '../columns-reading';
import type { Recognition } from '../recognise/recognise';
import type { Scanner } from '../values/read-in-blocks';

/**
 * The fields of names of which a text says some such thing, looked for in the pass that reads the columns: to code a
 * million names and to ask each takes far longer. `says`: asked of texts as they stand in their cells.
 */
export function seenInNames(
  named: readonly string[],
  fields: Recognition['fields'],
  rows: readonly Cell[][],
  says: (text: string) => boolean,
): Scanner<Set<string>> {
  const scan = new Set<string>();
  const read = (from: number, to: number): void => {
    for (const field of named) {
      if (!fields[field] || scan.has(field)) continue;
      const { index } = fields[field].column;
      for (let row = from; row < to; row++) {
        const cell = rows[row][index];
        if (typeof cell === 'string' && says(cell)) scan.add(field);
      }
    }
  };
  return { scan, read };
}

/** Without the fields whose texts are those of the cells, of which none says it. */
export const whereSeen = <Field extends string>(
  named: readonly Field[],
  { columns }: Table,
  read: ColumnsReading,
  seen: ReadonlySet<string>,
): Field[] =>
  named.filter((field) => isTextColumn(columns[field]) && (seen.has(field) || columns[field] !== read.columns[field]));
