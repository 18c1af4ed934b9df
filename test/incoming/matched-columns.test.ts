import { matchColumns } from '../../src/incoming/matched-columns';

const placed = (headers: string[], incoming: string[]): [string, number, boolean][] =>
  matchColumns(headers, incoming).matched.map(({ header, to, isNew }) => [header, to, isNew]);

test('of two columns with one header the first goes to the first, and one too many is new', () => {
  expect(placed(['Amount', 'Amount'], ['Amount', 'amount', 'AMOUNT'])).toEqual([
    ['Amount', 0, false],
    ['Amount', 1, false],
    ['AMOUNT', 2, true],
  ]);
});

test('a new column stands right behind the last header, not behind blank columns at its right', () => {
  expect(placed(['Deal', 'Amount', '', ''], ['Deal', 'Region'])).toEqual([
    ['Deal', 0, false],
    ['Region', 2, true],
  ]);
});

test('a column without a header goes nowhere, and one that the file lacks is named', () => {
  expect(placed(['Deal', 'Amount'], ['', 'Deal'])).toEqual([['Deal', 0, false]]);
  expect(matchColumns(['Deal', 'Amount'], ['', 'Deal']).gone).toEqual([{ header: 'Amount', index: 1 }]);
});

test('names of prototypes are headers like any other', () => {
  const names = ['constructor', '__proto__', 'toString', 'length'];
  expect(placed(names, [...names].reverse())).toEqual([
    ['length', 3, false],
    ['toString', 2, false],
    ['__proto__', 1, false],
    ['constructor', 0, false],
  ]);
});
