import type { Cell } from '../../../src/base/cell';
import { UTC } from '../../../src/base/zone';
import { type Argument, errorOf, isAbsent, isBlank } from '../../../src/functions/arguments/cells';
import { readArguments } from '../../../src/functions/arguments/read-arguments';
import type { Kind, Parameters } from '../../../src/functions/declare';
import { Refusal } from '../../../src/texts/refusal';
import { say } from '../../../src/texts/say';

/** What becomes of arguments of these kinds, in order: their values, or what is said. */
function read(kinds: Kind[], given: Argument[], optional: boolean[] = []): Record<string, unknown> | string {
  const parameters = Object.fromEntries(
    kinds.map((kind, at) => [`p${at}`, { kind, optional: optional[at] ?? false }]),
  ) as unknown as Parameters;
  try {
    return readArguments(given, parameters, { zone: UTC, locale: () => 'en_US' });
  } catch (error) {
    if (error instanceof Refusal) return say(error.sentence, 'en');
    throw error;
  }
}

const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

test.each<[string, Cell, string | null]>([
  ['a number', 0, null],
  ['a text', 'N/A', null],
  ['nothing', '', null],
  ['an error as a text', '#DIV/0!', '#DIV/0!'],
  ['an error as an object', new Error('#REF!') as unknown as Cell, '#REF!'],
  ['an error that says nothing', new Error('') as unknown as Cell, '#ERROR!'],
])('%s is an error cell or none', (_name, cell, error) => {
  expect(errorOf(cell)).toBe(error);
});

test('nothing, and an argument left out, are not the same as zero, no or a space in a range', () => {
  expect(['', null, undefined, '  '].map((cell) => isBlank(cell as Cell))).toEqual([true, true, true, true]);
  expect([0, false, '0'].map((cell) => isBlank(cell as Cell))).toEqual([false, false, false]);
  expect([isAbsent(''), isAbsent([['']]), isAbsent(0)]).toEqual([true, false, false]);
});

describe('a cell that is none is refused with its place, what was expected and what stands there', () => {
  test.each<[string, Kind, Argument, string]>([
    ['one cell', 'count', [['many']], 'p0: expected a number of 0 or more, got the text “many”'],
    ['a value', 'count', 'many', 'p0: expected a number of 0 or more, got the text “many”'],
    ['an error', 'count', '#N/A', 'p0: expected a number of 0 or more, got the error #N/A'],
    ['fewer than none', 'count', -1, 'p0: expected a number of 0 or more, got -1'],
    ['more than all', 'share', 1.5, 'p0: expected a share from 0 to 1, such as 25% or 0.25, got 1.5'],
    ['less than nothing', 'share', -0.1, 'p0: expected a share from 0 to 1, such as 25% or 0.25, got -0.1'],
    ['an error', 'text', '#N/A', 'p0: expected a text, got the error #N/A'],
    ['a blank cell', 'day', '', 'p0 is missing: expected a date, such as 2017-12-31'],
    ['no text', 'text', [['']], 'p0 is missing: expected a text'],
    ['a blank cell', 'count', [['']], 'p0 is missing: expected a number of 0 or more'],
    ['two rows', 'count', column(1, 2), 'p0: expected one cell, got a range of 2 × 1 cells'],
    ['two columns', 'count', [[1, 2]], 'p0: expected one cell, got a range of 1 × 2 cells'],
    ['no range', 'numbers', '', 'p0 is missing: expected a range'],
    ['no tab', 'tab', '', 'p0 is missing: expected a tab with its header row'],
    [
      'a header',
      'numbers',
      column('Amount', 5),
      'p0: expected a number, got the text “Amount” in row 1; if that is the header, let the range begin below it',
    ],
    ['an error in the first row', 'numbers', column('#N/A', 5), 'p0: expected a number, got the error #N/A in row 1'],
    ['a row', 'numbers', column(5, 'many'), 'p0: expected a number, got the text “many” in row 2'],
    ['yes', 'numbers', column(5, true), 'p0: expected a number, got TRUE in row 2'],
    [
      'a long text',
      'numbers',
      column(5, 'm'.repeat(41)),
      `p0: expected a number, got the text “${'m'.repeat(40)}…” in row 2`,
    ],
    [
      'a text of 40',
      'numbers',
      column(5, 'm'.repeat(40)),
      `p0: expected a number, got the text “${'m'.repeat(40)}” in row 2`,
    ],
    [
      'a block',
      'numbers',
      [
        [1, 2],
        [3, 4],
      ],
      'p0: expected one column, got 2 columns',
    ],
  ])('%s as %s', (_name, kind, argument, says) => {
    expect(read([kind], [argument])).toBe(says);
  });
});

test('what may be left out is; columns beside each other are as long as each other', () => {
  expect(read(['numbers', 'count'], [column(1, 2), ''], [false, true])).toEqual({ p0: [1, 2] });
  expect(read(['numbers', 'texts'], [column(1, 2), column('a', 'b')])).toEqual({ p0: [1, 2], p1: ['a', 'b'] });
  expect(read(['numbers', 'texts'], [column(1, 2), column('a')])).toBe(
    'p0 has 2 rows and p1 has 1: give ranges of the same length',
  );
  expect(read(['numbers', 'texts'], [[[1, 2]], column('a', 'b')])).toEqual({ p0: [1, 2], p1: ['a', 'b'] });
});

test('months of a text, and dates pasted under another locale than the spreadsheet’s, are refused', () => {
  expect(read(['months'], [column(1, 'x')])).toBe('p0: expected a number, got the text “x” in row 2');
  const pasted = column(new Date(Date.UTC(2017, 4, 1)), '13/05/2017');
  expect(read(['dates'], [pasted])).toBe(say({ text: 'date_order_swapped', values: { argument: 'p0' } }, 'en'));
  expect(read(['dates'], [column(new Date(Date.UTC(2017, 4, 1)), '05/13/2017')])).toEqual({
    p0: [Date.UTC(2017, 4, 1), Date.UTC(2017, 4, 13)],
  });
  expect(read(['dates'], [column('13/05/2017', '05/13/2017')])).toBe(
    say({ text: 'date_order_mixed', values: { argument: 'p0' } }, 'en'),
  );
});

test('the ends of what may be given are given', () => {
  expect(read(['count', 'share', 'share', 'money'], [0, 0, 1, -5])).toEqual({ p0: 0, p1: 0, p2: 1, p3: -5 });
});
