import type { Cell } from '../base/cell';
import { Refusal } from '../texts/refusal';
import type { Sentence } from '../texts/sentence';
import { type Argument, asRange } from './arguments/cells';
import type { CellReader, PlacedCells } from './arguments/read-cells';
import { oneCell } from './arguments/read-single';
import { expectedTotal, readTotals, type TotalKind } from './arguments/read-totals';
import type { Parameters } from './declare';

type Compute = (values: Record<string, number>) => number | Sentence;

interface Shape {
  argument: string;
  rows: number;
  columns: number;
}

/**
 * Answers a function of totals for each cell of its ranges (rows × columns); single cells hold for all of them. A cell
 * for which a required total is blank stays blank. Throws a Refusal when ranges differ in shape, when a cell is of the
 * wrong kind, or when there is no number for a cell.
 */
export function cellByCell(
  given: Argument[],
  parameters: Parameters,
  locale: CellReader['locale'],
  compute: Compute,
): (number | '')[][] {
  const names = Object.keys(parameters);
  const ranges = names.map((_, index) => asRange(given[index]));
  const shape = commonShape(names, ranges);
  const totals = names.map((name, index) =>
    readTotals(placedCells(name, ranges[index]), parameters[name].kind as TotalKind, locale),
  );
  names.forEach((name, index) => {
    const single = isSingle(ranges[index]) && Number.isNaN(totals[index][0]);
    if (single && !parameters[name].optional) throw missing(name, parameters[name].kind as TotalKind);
  });
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => {
      const values: Record<string, number> = {};
      let blank = false;
      names.forEach((name, index) => {
        const value = totals[index][isSingle(ranges[index]) ? 0 : row * shape.columns + column];
        if (!Number.isNaN(value)) values[name] = value;
        else if (!parameters[name].optional) blank = true;
      });
      if (blank) return '';
      const answer = compute(values);
      if (typeof answer === 'number') return answer;
      throw new Refusal(inCell(answer, row, column, shape));
    }),
  );
}

/** The cells of a range, row after row. */
function placedCells(argument: string, range: Cell[][]): PlacedCells {
  if (isSingle(range)) return oneCell(argument, range[0][0]);
  const columns = range[0].length;
  const cells = range.reduce<Cell[]>((all, row) => {
    for (const cell of row) all.push(cell);
    return all;
  }, []);
  const placeOf = (index: number) => ({
    argument,
    cell: { row: Math.floor(index / columns) + 1, column: (index % columns) + 1, columns },
  });
  return { argument, cells, placeOf };
}

function missing(argument: string, kind: TotalKind): Refusal {
  return new Refusal({ text: 'argument_missing', values: { argument, expected: expectedTotal(kind) } });
}

function isSingle(range: unknown[][]): boolean {
  return range.length === 1 && range[0].length === 1;
}

function commonShape(names: string[], ranges: unknown[][][]): Shape {
  let shape: Shape | null = null;
  ranges.forEach((range, index) => {
    if (isSingle(range)) return;
    const own = { argument: names[index], rows: range.length, columns: range[0].length };
    if (shape === null) shape = own;
    else if (shape.rows !== own.rows || shape.columns !== own.columns) throw differentShape(shape, own);
  });
  return shape ?? { argument: '', rows: 1, columns: 1 };
}

function differentShape(first: Shape, other: Shape): Refusal {
  const size = ({ rows, columns }: Shape): Sentence => ({ text: 'size_of_range', values: { rows, columns } });
  return new Refusal({
    text: 'arguments_differ_in_shape',
    values: { argument: first.argument, size: size(first), other: other.argument, otherSize: size(other) },
  });
}

function inCell(reason: Sentence, row: number, column: number, shape: Shape): Sentence {
  if (shape.rows === 1 && shape.columns === 1) return reason;
  const values = { row: String(row + 1), column: String(column + 1), reason };
  return { text: shape.columns > 1 ? 'in_cell' : 'in_row', values };
}
