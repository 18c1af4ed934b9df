import type { Cell } from '../../../../src/base/cell';
import {
  decimalMark,
  scanNumbers,
  settleNumbers,
  settleShares,
} from '../../../../src/intake/values/amounts/number-column';

type Read = number[] | 'ask' | 'mixed';

const read = (...cells: Cell[]): Read => readIn('en_US', ...cells);

function readIn(locale: string, ...cells: Cell[]): Read {
  const scan = scanNumbers(
    cells.map((cell) => [cell]),
    0,
  );
  const mark = decimalMark(scan, () => locale);
  if (mark === 'ask' || mark === 'mixed') return mark;
  settleNumbers(scan, mark);
  return [...scan.values];
}

test('marks are decided per column, from all its values', () => {
  expect(read('1.234,56', '12')).toEqual([1234.56, 12]);
  expect(read('1,234.56', '12')).toEqual([1234.56, 12]);
  expect(readIn('nl_NL', '1.234', '12')).toEqual([1234, 12]);
  expect(read('1,234', '999')).toEqual([1234, 999]);
  expect(read('1.234', '5.5')).toEqual([1.234, 5.5]);
  expect(read('1,234', '5,5')).toEqual([1.234, 5.5]);
  expect(read('1.234.567', '1.234')).toEqual([1_234_567, 1234]);
  expect(read('0.125', '1.234')).toEqual([0.125, 1.234]);
});

test('a mark that may be either is asked for, marks that contradict each other are mixed', () => {
  expect(read('1.234', '2500')).toBe('ask');
  expect(read('1,234', '1000')).toBe('ask');
  expect(read('1,234', '1.234')).toBe('ask');
  expect(read('1.234,5', '1,234.5')).toBe('mixed');
});

test('thousands or decimals that the locale would write otherwise are asked for', () => {
  expect(readIn('en_US', '1.234', '900')).toBe('ask');
  expect(readIn('en_US', '1,234', '900')).toEqual([1234, 900]);
  expect(readIn('de_DE', '1.234', '900')).toEqual([1234, 900]);
  expect(readIn('de_DE', '1,234', '900')).toBe('ask');
  expect(readIn('', '1,234', '900')).toBe('ask');
});

test('every writing of money in the issue', () => {
  expect(read('€ 1.054,-')).toEqual([1054]);
  expect(read('1\u202f054,00 €', '1\u00a0054,00 €', '1 054,50 €')).toEqual([1054, 1054, 1054.5]);
  expect(read('(1,200)')).toEqual([-1200]);
  expect(read('AUD 54000.00')).toEqual([54_000]);
  expect(read('-5', '5-', '−5', '+5')).toEqual([-5, -5, -5, 5]);
  expect(read('12 %', '12.5%')).toEqual([0.12, 0.125]);
  expect(read("CHF 1'250.50")).toEqual([1250.5]);
  expect(read('£9,000', 'US$1,000.00', 'R$ 20.00')).toEqual([9000, 1000, 20]);
});

test('money beside its currency has no three decimals', () => {
  expect(read('$1,200', '1100')).toEqual([1200, 1100]);
  expect(read('€ 1.200', '1100')).toEqual([1200, 1100]);
});

test('blanks that pretend are blank, texts and errors are unreadable and never 0', () => {
  const scan = scanNumbers(
    ['null', 'N/A', '-', ' ', '', null, 'twelve', '#N/A', new Error('#REF!') as never, '1234'].map((cell) => [cell]),
    0,
  );
  settleNumbers(scan, '.');
  expect([...scan.values].filter((value) => !Number.isNaN(value))).toEqual([1234]);
  expect(scan.unreadable.rows).toEqual([6]);
  expect(scan.errors.rows).toEqual([7, 8]);
});

test.each(['020 123 4567', '1-2', '10 x 4', '5 days', '1.2.3', 'x', '12,34,56.7.8'])('%s is no number', (text) => {
  const scan = scanNumbers([[text]], 0);
  settleNumbers(scan, '.');
  expect(scan.values[0]).toBeNaN();
  expect(scan.unreadable.count).toBe(1);
});

test('a share written as whole percentages becomes a fraction', () => {
  const scan = scanNumbers([[20], [100], [0]], 0);
  settleShares(scan);
  expect([...scan.values]).toEqual([0.2, 1, 0]);
});

test.each(['constructor', 'toString', 'valueOf'])(
  'a number before %s is no multiple: the word is one like any other',
  (word) => {
    const scanned = (text: string) => scanNumbers([[`5 ${text}`], ['12']], 0);
    expect(JSON.stringify(scanned(word))).toBe(JSON.stringify(scanned(`${word}q`)));
  },
);
