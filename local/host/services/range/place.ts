import type { Area } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/sheet';
import type { HostState } from '../../state';

/** A rectangle on a sheet; the state comes along so that emulations need nothing else. */
export interface Place {
  state: HostState;
  sheet: Sheet;
  area: Area;
  /** True for a whole sheet, which has no address: its A1 notation is ''. */
  isSheet?: boolean;
}

/** Refuses, in Google's words, what lies outside the grid. */
export function checkedArea(sheet: Sheet, area: Area): Area {
  const { row, column, rows, columns } = area;
  const odd = [row, column, rows, columns].find((number) => !Number.isInteger(number));
  if (odd !== undefined) throw new Error(`not emulated: a range at ${odd}`);
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** Visits every cell of a place; rows and columns from 0 on the sheet, and from 0 within the place. */
export function eachCell(
  { area }: Place,
  visit: (row: number, column: number, down: number, across: number) => void,
): void {
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) {
      visit(area.row - 1 + down, area.column - 1 + across, down, across);
    }
  }
}

/** What each cell of a place answers, rows first. */
export function matrixOf<T>({ area }: Place, at: (row: number, column: number) => T): T[][] {
  const matrix: T[][] = [];
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column - 1; column < area.column - 1 + area.columns; column++) line.push(at(row, column));
    matrix.push(line);
  }
  return matrix;
}

/** Refuses, in Google's words, a matrix that is not as large as the place. */
export function checkedMatrix<T>({ area }: Place, matrix: T[][]): T[][] {
  if (matrix.length !== area.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${matrix.length} but the range has ${area.rows}.`,
    );
  }
  const odd = matrix.find((row) => row.length !== area.columns);
  if (odd) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
  return matrix;
}

/** Does one area hold a cell of the other? */
export const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
