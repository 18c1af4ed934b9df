import type { Cell } from '../../base/cell';
import { outcomeOf } from '../../intake/meaning/stage-words';
import { flagOf } from '../../intake/values/flag-column';
import { Refusal } from '../../texts/refusal';
import type { ValueOfKind } from '../declare';
import { type Argument, asRange, errorOf, wrongCell } from './cells';
import { type CellReader, isBlankText, type PlacedCells, readNumbers, readTexts, readWalls } from './read-cells';

export type ColumnKind = 'numbers' | 'dates' | 'texts' | 'flags';

export function isColumnKind(kind: string): kind is ColumnKind {
  return kind === 'numbers' || kind === 'dates' || kind === 'texts' || kind === 'flags';
}

/** The cells of a column (or of a row: data may lie on its side). Throws a Refusal for a block of several columns. */
export function givenColumn(given: Argument, argument: string): PlacedCells {
  const rows = asRange(given);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > 1 && columns > 1) {
    throw new Refusal({ text: 'argument_not_a_column', values: { argument, columns } });
  }
  const cells: Cell[] = rows.length === 1 ? rows[0] : rows.map((row) => row[0]);
  return { argument, cells, placeOf: (index) => ({ argument, cell: { row: index + 1, column: 1, columns: 1 } }) };
}

/** Reads a column of one kind. Blanks stay blank (NaN, '' or null); anything else that does not fit throws a Refusal that names the row. */
export function readColumn(placed: PlacedCells, kind: ColumnKind, reader: CellReader): ValueOfKind[ColumnKind] {
  switch (kind) {
    case 'numbers':
      return readNumbers(placed, reader.locale);
    case 'dates':
      return readWalls(placed, reader);
    case 'texts':
      return readTexts(placed);
    case 'flags':
      return readFlags(placed);
  }
}

function readFlags({ cells, placeOf }: PlacedCells): (boolean | null)[] {
  return cells.map((cell, index) => {
    if (isBlankText(cell)) return null;
    const flag = errorOf(cell) === null ? yesOrWon(cell) : null;
    if (flag === null) throw wrongCell(placeOf(index), { text: 'expected_flag' }, cell);
    return flag;
  });
}

/** Yes or no; of a stage, whether it is won; null for a word that is neither. */
function yesOrWon(cell: Cell): boolean | null {
  const flag = flagOf(cell);
  if (flag !== 0) return flag === 2;
  const outcome = outcomeOf(String(cell), false);
  return outcome === null ? null : outcome === 'won';
}
