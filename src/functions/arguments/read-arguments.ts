import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import type { Kind, Parameters } from '../declare';
import { type Argument, type ArgumentPlace, asRange, isAbsent, wrongCell } from './cells';
import { type CellReader, readNumbers, readTexts } from './read-cells';
import { givenColumn, isColumnKind, readColumn } from './read-column';
import { oneCell, readDay, readTime } from './read-single';
import { expectedTotal, readTotals } from './read-totals';

/**
 * Reads every argument of a function after its declaration, by name. Throws a Refusal that names the argument when one
 * is missing, is of the wrong kind, or when its columns differ in length.
 */
export function readArguments(given: Argument[], parameters: Parameters, reader: CellReader): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let first: { argument: string; rows: number } | null = null;
  Object.keys(parameters).forEach((name, index) => {
    const { kind, optional } = parameters[name];
    const argument = given[index];
    if (optional && isAbsent(argument)) return;
    values[name] = readArgument(argument, name, kind, reader);
    const rows = rowCount(argument, kind);
    if (rows === null) return;
    if (first === null) first = { argument: name, rows };
    else if (first.rows !== rows) {
      throw new Refusal({ text: 'arguments_differ_in_length', values: { ...first, other: name, otherRows: rows } });
    }
  });
  return values;
}

/** How long a column is; null for an argument that is none. */
function rowCount(argument: Argument, kind: Kind): number | null {
  const rows = asRange(argument);
  const count = rows.length === 1 ? rows[0].length : rows.length;
  if (kind === 'months') return count === 1 ? null : count;
  return isColumnKind(kind) ? count : null;
}

function readArgument(argument: Argument, name: string, kind: Kind, reader: CellReader): unknown {
  const range = isColumnKind(kind) || kind === 'months' || kind === 'tab';
  if (range && isAbsent(argument)) throw missing(name, { text: kind === 'tab' ? 'expected_tab' : 'expected_range' });
  if (kind === 'tab') return asRange(argument);
  if (kind === 'months') return readMonths(argument, name, reader);
  if (isColumnKind(kind)) return readColumn(givenColumn(argument, name), kind, reader);
  return readSingle(argument, name, kind, reader);
}

type SingleKind = Exclude<Kind, 'numbers' | 'dates' | 'texts' | 'flags' | 'months' | 'tab'>;

function readSingle(argument: Argument, name: string, kind: SingleKind, reader: CellReader): unknown {
  const rows = asRange(argument);
  if (rows.length > 1 || rows[0].length > 1) {
    const got: Sentence = { text: 'got_range', values: { rows: rows.length, columns: rows[0].length } };
    const values = { argument: name, expected: { text: 'expected_one_cell' } as const, got };
    throw new Refusal({ text: 'argument_wrong', values });
  }
  const placed = oneCell(name, rows[0][0]);
  switch (kind) {
    case 'bound':
      return readDay(placed, reader);
    case 'day': {
      const day = readDay(placed, reader);
      if (day === null) throw missing(name, { text: 'expected_date' });
      return day;
    }
    case 'time':
      return readTime(placed, reader.zone);
    case 'text': {
      const [text] = readTexts(placed);
      if (text === '') throw missing(name, { text: 'expected_text' });
      return text;
    }
    default: {
      const [value] = readTotals(placed, kind, reader.locale);
      if (Number.isNaN(value)) throw missing(name, expectedTotal(kind));
      return value;
    }
  }
}

/** Months by row; blank is one month. */
function readMonths(argument: Argument, name: string, { locale }: CellReader): (row: number) => number {
  const placed = givenColumn(argument, name);
  const months = readNumbers(placed, locale).map((value) => (Number.isNaN(value) ? 1 : value));
  const wrong = months.findIndex((value) => !(value > 0));
  if (wrong >= 0) {
    const place: ArgumentPlace = months.length === 1 ? { argument: name, cell: null } : placed.placeOf(wrong);
    throw wrongCell(place, { text: 'expected_months' }, placed.cells[wrong]);
  }
  return (row) => months[months.length === 1 ? 0 : row];
}

function missing(argument: string, expected: Sentence): Refusal {
  return new Refusal({ text: 'argument_missing', values: { argument, expected } });
}
