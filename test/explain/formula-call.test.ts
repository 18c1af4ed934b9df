import { callIn, type FormulaArgument } from '../../src/explain/formula-call';

const names = ['KPI', 'WIN_RATE', 'REVENUE'];
const Infinite = Number.POSITIVE_INFINITY;

const given = (formula: string): FormulaArgument[] | undefined => callIn(formula, names)?.arguments;

test('a call with texts, blanks and whole columns, parted by commas or by semicolons', () => {
  const range = { tab: 'Deals', row: 1, column: 1, lastRow: Infinite, lastColumn: 6, isCell: false };
  const expected = [
    { kind: 'value', value: 'win rate' },
    { kind: 'value', value: '' },
    { kind: 'value', value: '2017-05-31' },
    { kind: 'range', range },
  ];
  expect(given('=KPI("win rate", , "2017-05-31", Deals!A:F)')).toEqual(expected);
  expect(given('=kpi("win rate";;"2017-05-31";Deals!$A:$F)')).toEqual(expected);
});

test('yes and no in any letters; a number with a comma where commas part is two numbers', () => {
  expect(given('=KPI(TRUE; false; "true")')?.map((one) => one.kind === 'value' && one.value)).toEqual([
    ...[true, false, 'true'],
  ]);
  expect(given('=WIN_RATE(1,5, 20)')).toHaveLength(3);
  expect(given('=WIN_RATE(-.5; +3)')).toEqual([
    { kind: 'value', value: -0.5 },
    { kind: 'value', value: 3 },
  ]);
});

test('numbers, percentages, and a decimal comma where semicolons part', () => {
  expect(given('=WIN_RATE(12, 8)')).toEqual([
    { kind: 'value', value: 12 },
    { kind: 'value', value: 8 },
  ]);
  expect(given('=WIN_RATE(1,5; 20%)')).toEqual([
    { kind: 'value', value: 1.5 },
    { kind: 'value', value: 0.2 },
  ]);
});

test.each([
  [
    "'Won''t fit, (it)'!B2:B10",
    { tab: "Won't fit, (it)", row: 2, column: 2, lastRow: 10, lastColumn: 2, isCell: false },
  ],
  ['C2:C', { tab: '', row: 2, column: 3, lastRow: Infinite, lastColumn: 3, isCell: false }],
  ['$AA$7', { tab: '', row: 7, column: 27, lastRow: 7, lastColumn: 27, isCell: true }],
  ['2:5', { tab: '', row: 2, column: 1, lastRow: 5, lastColumn: Infinite, isCell: false }],
])('the range %s', (text, range) => {
  expect(given(`=REVENUE(${text})`)).toEqual([{ kind: 'range', range }]);
});

test('a formula as an argument is left to Sheets, commas inside it and all', () => {
  expect(given('=KPI("win"&" rate", A4)')?.[0]).toEqual({ kind: 'other', text: '"win"&" rate"' });
  expect(given('=KPI(LOWER("x")&"y")')?.map(({ kind }) => kind)).toEqual(['other']);
  expect(given('=WIN_RATE(SUM(A1:A3, 2), A4)')?.[0]).toEqual({ kind: 'other', text: 'SUM(A1:A3, 2)' });
  expect(given('=WIN_RATE({1, 2}, my_range)')?.map(({ kind }) => kind)).toEqual(['other', 'other']);
});

test('a call inside another formula is found, and told from one that is all there is', () => {
  expect(callIn('=ROUND(WIN_RATE(1, 2) * 100)', names)).toMatchObject({ name: 'WIN_RATE', isAll: false });
  expect(callIn('=WIN_RATE(1, 2)', names)?.isAll).toBe(true);
});

test.each(['=SUM(A1:A2)', '="KPI(1)"', '=MY_KPI(1)', '=KPI', '=KPI("x"', '', "='KPI (x)'!A1"])(
  '%s calls none of ours',
  (formula) => {
    expect(callIn(formula, names)).toBeNull();
  },
);

test('a quotation mark inside a text is doubled in a formula, and read as one', () => {
  expect(given('=KPI("the ""best"" rep", "")')).toEqual([
    { kind: 'value', value: 'the "best" rep' },
    { kind: 'value', value: '' },
  ]);
});
