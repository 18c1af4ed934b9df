import { runningTotals } from '../../../../src/intake/locate/by-numbers/running-total';
import { profileOf } from '../../../../src/intake/recognise/profile';

/** Which of these columns add up another. */
const found = (...columns: (number | '')[][]): number[] => {
  const rows = columns[0].map((_, row) => columns.map((column) => column[row]));
  const all = columns.map((_, at) => at);
  return [
    ...runningTotals(
      rows,
      all,
      all.map((column) => profileOf(rows, column)),
    ),
  ];
};

test.each<[string, (number | '')[][], number[]]>([
  [
    'four rows are enough',
    [
      [5, 6, 7, 8],
      [5, 11, 18, 26],
    ],
    [1],
  ],
  [
    'three are not',
    [
      [5, 6, 7],
      [5, 11, 18],
    ],
    [],
  ],
  [
    'from the bottom',
    [
      [5, 6, 7, 8],
      [26, 21, 15, 8],
    ],
    [1],
  ],
  [
    'beside what it is of, on either side',
    [
      [5, 11, 18, 26],
      [5, 6, 7, 8],
    ],
    [0],
  ],
  [
    'cents that were rounded',
    [
      [5.25, 6.5, 7.75, 8],
      [5.25, 11.75, 19.505, 27.5],
    ],
    [1],
  ],
  [
    'a cent beside it',
    [
      [5.25, 6.5, 7.75, 8],
      [5.25, 11.75, 19.51, 27.5],
    ],
    [],
  ],
  [
    'one row that does not fit',
    [
      [5, 6, 7, 8, 9],
      [5, 11, 18, 26, 36],
    ],
    [],
  ],
  [
    'blank cells between',
    [
      [5, 6, '', 7, 8, 9, 4, 3, 2, 1],
      [5, 11, '', 18, 26, 35, 39, 42, 44, 45],
    ],
    [1],
  ],
])('%s', (_name, columns, totals) => {
  expect(found(...columns)).toEqual(totals);
});
