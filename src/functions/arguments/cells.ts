import type { Cell } from '../../base/cell';
import { isDate } from '../../base/cell';
import { isErrorCell } from '../../intake/text/plain-text';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';

/** An argument as Apps Script hands it over: a cell, or a range as rows of cells. */
export type Argument = Cell | Cell[][];

/** Where a cell lies in the range of its argument; null: the argument is one cell. */
export interface ArgumentPlace {
  argument: string;
  cell: { row: number; column: number; columns: number } | null;
}

/** A range is rows of cells; one cell is a range of one. A skipped argument may come as null or undefined: it is blank. */
export function asRange(argument: Argument): Cell[][] {
  return Array.isArray(argument) ? argument : [[argument]];
}

export function isBlank(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** True when an argument was not given at all. */
export function isAbsent(argument: Argument): boolean {
  return !Array.isArray(argument) && isBlank(argument);
}

/** Sheets hands over an error cell as a text such as #N/A, or as an Error object: which of them is nowhere promised. */
export function errorOf(cell: Cell): string | null {
  if (!isErrorCell(cell)) return null;
  if (typeof cell === 'string') return cell.trim();
  const { message } = cell as unknown as { message?: unknown };
  return typeof message === 'string' && message !== '' ? message : '#ERROR!';
}

/** Refuses a cell, saying which argument it stands in, where, and what was expected instead. */
export function wrongCell(place: ArgumentPlace, expected: Sentence, cell: Cell): Refusal {
  const values = { argument: place.argument, expected, got: sayCell(cell) };
  if (place.cell === null) {
    return new Refusal(isBlank(cell) ? { text: 'argument_missing', values } : { text: 'argument_wrong', values });
  }
  const { row, column, columns } = place.cell;
  if (columns > 1) {
    return new Refusal({
      text: 'argument_wrong_in_cell',
      values: { ...values, row: String(row), column: String(column) },
    });
  }
  const header = row === 1 && typeof cell === 'string' && errorOf(cell) === null;
  return new Refusal({
    text: header ? 'argument_header' : 'argument_wrong_in_row',
    values: { ...values, row: String(row) },
  });
}

function sayCell(cell: Cell): Sentence {
  const error = errorOf(cell);
  if (error !== null) return { text: 'got_error', values: { value: error } };
  if (isBlank(cell)) return { text: 'got_blank' };
  if (typeof cell === 'number') return { text: 'got_number', values: { value: cell } };
  if (typeof cell === 'boolean') return { text: 'got_flag', values: { value: String(cell).toUpperCase() } };
  if (isDate(cell)) return { text: 'got_date' };
  const text = String(cell).trim();
  return { text: 'got_text', values: { value: text.length > 40 ? `${text.slice(0, 40)}…` : text } };
}
