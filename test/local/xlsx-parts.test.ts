import { Workbook } from 'exceljs';
import { wrappedRowHeights } from '../../local/workbook/row-heights';
import { Sheet } from '../../local/workbook/sheet';
import { endPagesBetweenParts } from '../../local/workbook/xlsx/xlsx-parts';

/** A question: its heading with a verdict, a sentence, a table of so many rows, and a blank row. */
const question = (rows: number): string[][] => [
  ['Do reps differ?', '', 'differs'],
  ['Ann wins more often.'],
  ['Rep', 'Win rate', 'n'],
  ...Array.from({ length: rows }, (_, at) => [`Rep ${at}`, '40%', '12']),
  ['What goes together need not be cause and effect.'],
  [],
];

function printed(cells: string[][]): { scale: number | null; breaks: number[] } {
  const filled = cells.map((row) => row.map((cell) => (cell === '' ? undefined : cell)));
  const sheet = new Sheet(1, 'KPI questions', cells.length, 8, filled);
  sheet.columnWidths.set(1, 600).set(2, 300).set(3, 300);
  const page = new Workbook().addWorksheet('KPI questions');
  const scale = endPagesBetweenParts(sheet, page);
  const { rowBreaks } = page as unknown as { rowBreaks: { id: number }[] };
  return { scale, breaks: rowBreaks.map(({ id }) => id) };
}

test('a page ends before a question that no longer fits on it whole, below what the one before says', () => {
  // 955 of 1,200 pixels: 79%, at which a page has room for 41 rows.
  const { scale, breaks } = printed([['KPI questions'], [], ...question(15), ...question(15), ...question(15)]);
  expect(scale).toBe(79);
  expect(breaks).toEqual([2 + 20]);
});

test('what fits on one page, or is of one piece, is made to fit as it is', () => {
  expect(printed([['KPI questions'], [], ...question(10)])).toEqual({ scale: null, breaks: [] });
  expect(printed(Array.from({ length: 200 }, () => ['x', 'y', 'z']))).toEqual({ scale: null, breaks: [] });
});

test('a table that is longer than a page begins on one of its own, and goes on over several', () => {
  const { breaks } = printed([['KPI questions'], [], ...question(60), ...question(5)]);
  expect(breaks).toEqual([2]);
});

test('a row with a height of its own is higher where its texts need that, and keeps it where they do not', () => {
  const sheet = new Sheet(1, 'KPIs', 4, 2, []);
  for (const row of [0, 1, 2]) sheet.styles.set(row, 0, { wrap: 'WRAP' });
  for (const row of [1, 2, 3]) sheet.rowHeights.set(row, 40);
  const long = 'x '.repeat(40);
  const heights = wrappedRowHeights(sheet, (row) => [long, 'x '.repeat(12), 'x'][row]);
  // Six lines of 16 pixels and five; two lines are less than 40.
  expect([...heights]).toEqual([
    [1, 101],
    [2, 40],
  ]);
});
