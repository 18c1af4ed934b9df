import type { Cell } from '../engine/cell';
import type { Zone } from '../engine/zone';
import { type Argument, type Place, rowsOf } from './cells';
import type { ValueOfKind } from './declare';
import { readFlag, readNumber, readText, readWall } from './read-single';
import { Refusal } from './refusal';

export type ColumnKind = 'numbers' | 'dates' | 'texts' | 'flags';

export function isColumnKind(kind: string): kind is ColumnKind {
  return kind === 'numbers' || kind === 'dates' || kind === 'texts' || kind === 'flags';
}

/** The cells of a column (or of a row: data may lie on its side). Throws a Refusal for a block of several columns. */
function cellsOf(argument: Argument, name: string): Cell[] {
  const rows = rowsOf(argument);
  if (rows.length === 1) return rows[0];
  const columns = Math.max(...rows.map((row) => row.length));
  if (columns > 1) throw new Refusal({ text: 'argument_not_a_column', values: { argument: name, columns } });
  return rows.map((row) => row[0]);
}

/** Reads a column of one kind. Blanks stay blank (NaN, '' or null); anything else that does not fit throws a Refusal that names the row. */
export function readColumn<K extends ColumnKind>(
  argument: Argument,
  name: string,
  kind: K,
  zone: () => Zone,
): ValueOfKind[K] {
  const read = READERS[kind] as (cell: Cell, place: Place, zone: () => Zone) => ValueOfKind[K][number];
  const cells = cellsOf(argument, name);
  return cells.map((cell, index) =>
    read(cell, { argument: name, cell: { row: index + 1, column: 1, columns: 1 } }, zone),
  ) as ValueOfKind[K];
}

const READERS = {
  numbers: (cell: Cell, place: Place) => readNumber(cell, 'number', place),
  dates: readWall,
  texts: readText,
  flags: readFlag,
};
