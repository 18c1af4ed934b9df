import type { Zone } from '../engine/zone';
import { type Argument, isAbsent, type Place, rowsOf, wrongCell } from './cells';
import type { Kind, Parameters } from './declare';
import { isColumnKind, readColumn } from './read-column';
import { readDay, readNumber, readText, readTime } from './read-single';
import { Refusal } from './refusal';

/**
 * Reads every argument of a function after its declaration, by name. Throws a Refusal that names the argument when one
 * is missing, is of the wrong kind, or when its columns differ in length.
 */
export function readArguments(given: Argument[], parameters: Parameters, zone: () => Zone): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let column: { argument: string; rows: number } | null = null;
  Object.keys(parameters).forEach((name, index) => {
    const { kind, optional } = parameters[name];
    const argument = given[index];
    if (optional && isAbsent(argument)) return;
    const value = readArgument(argument, name, kind, zone);
    values[name] = value;
    const rows = rowCount(argument, kind);
    if (rows === null) return;
    if (column === null) column = { argument: name, rows };
    else if (column.rows !== rows) throw differentLength(column, { argument: name, rows });
  });
  return values;
}

/** How long a column is; null for an argument that is none. */
function rowCount(argument: Argument, kind: Kind): number | null {
  const rows = rowsOf(argument);
  const count = rows.length === 1 ? rows[0].length : rows.length;
  if (kind === 'months') return count === 1 ? null : count;
  return isColumnKind(kind) ? count : null;
}

function differentLength(
  first: { argument: string; rows: number },
  other: { argument: string; rows: number },
): Refusal {
  return new Refusal({
    text: 'arguments_differ_in_length',
    values: { argument: first.argument, rows: first.rows, other: other.argument, otherRows: other.rows },
  });
}

function readArgument(argument: Argument, name: string, kind: Kind, zone: () => Zone): unknown {
  if (isColumnKind(kind)) {
    if (isAbsent(argument)) throw wrongCell({ argument: name, cell: null }, { text: 'expected_range' }, '');
    return readColumn(argument, name, kind, zone);
  }
  if (kind === 'months') return readMonths(argument, name, zone);
  if (kind === 'tab') {
    if (isAbsent(argument)) throw wrongCell({ argument: name, cell: null }, { text: 'expected_tab' }, '');
    return rowsOf(argument);
  }
  const place: Place = { argument: name, cell: null };
  const rows = rowsOf(argument);
  if (rows.length > 1 || rows[0].length > 1) {
    const got = { text: 'got_range' as const, values: { rows: rows.length, columns: rows[0].length } };
    throw new Refusal({
      text: 'argument_wrong',
      values: { argument: name, expected: { text: 'expected_one_cell' }, got },
    });
  }
  const cell = rows[0][0];
  switch (kind) {
    case 'bound':
      return readDay(cell, place, zone);
    case 'day': {
      const day = readDay(cell, place, zone);
      if (day === null) throw wrongCell(place, { text: 'expected_date' }, cell);
      return day;
    }
    case 'time':
      return readTime(cell, place, zone);
    case 'text': {
      const text = readText(cell, place);
      if (text === '') throw wrongCell(place, { text: 'expected_text' }, cell);
      return text;
    }
    default: {
      const value = readNumber(cell, kind, place);
      if (Number.isNaN(value)) throw wrongCell(place, { text: 'expected_number' }, cell);
      return value;
    }
  }
}

/** Months by row; blank is one month. */
function readMonths(argument: Argument, name: string, zone: () => Zone): (row: number) => number {
  const months = readColumn(argument, name, 'numbers', zone).map((value) => (Number.isNaN(value) ? 1 : value));
  months.forEach((value, index) => {
    const cell = months.length === 1 ? null : { row: index + 1, column: 1, columns: 1 };
    if (!(value > 0)) throw wrongCell({ argument: name, cell }, { text: 'expected_months' }, value);
  });
  return (row) => months[months.length === 1 ? 0 : row];
}
