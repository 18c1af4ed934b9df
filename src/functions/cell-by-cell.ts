import type { Sentence } from '../engine/sentence';
import { type Argument, rowsOf } from './cells';
import type { Parameters } from './declare';
import { readNumber } from './read-single';
import { Refusal } from './refusal';

type Totals = 'number' | 'money' | 'count' | 'share';
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
export function cellByCell(given: Argument[], parameters: Parameters, compute: Compute): (number | '')[][] {
  const names = Object.keys(parameters);
  const ranges = names.map((_, index) => rowsOf(given[index]));
  const shape = commonShape(names, ranges);
  const answers: (number | '')[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    answers.push([]);
    for (let column = 0; column < shape.columns; column++) answers[row].push(answerAt(row, column));
  }
  return answers;

  function answerAt(row: number, column: number): number | '' {
    const values: Record<string, number> = {};
    let blank = false;
    names.forEach((name, index) => {
      const range = ranges[index];
      const single = isSingle(range);
      const cell = single ? range[0][0] : range[row][column];
      const place = single ? null : { row: row + 1, column: column + 1, columns: shape.columns };
      const { kind, optional } = parameters[name];
      const value = readNumber(cell, kind as Totals, { argument: name, cell: place });
      if (!Number.isNaN(value)) values[name] = value;
      else if (!optional && single) throw missing(name, kind as Totals);
      else if (!optional) blank = true;
    });
    if (blank) return '';
    const answer = compute(values);
    if (typeof answer === 'number') return answer;
    throw new Refusal(inCell(answer, row, column, shape));
  }
}

function missing(argument: string, kind: Totals): Refusal {
  const expected: Sentence = {
    text: kind === 'share' ? 'expected_share' : kind === 'count' ? 'expected_count' : 'expected_number',
  };
  return new Refusal({ text: 'argument_missing', values: { argument, expected } });
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
