import type { Cell } from '../../../src/base/cell';
import { deals, HEADER, LOST, leftOut, OPEN, read, WON } from './cells-read';

describe('where the table is', () => {
  test('title lines and blank rows above the header', () => {
    const reading = read([['Deals of 2024'], [], ['', ''], HEADER, WON, LOST]);
    expect([reading.table, reading.headerRow, reading.rows]).toEqual(['deals', 4, 2]);
    expect(reading.data?.segments[0].sheetRows).toBe(5);
  });

  test('blank lines are no rows, and sheet rows are still right', () => {
    const reading = read([HEADER, WON, ['', ' '], LOST]);
    expect(reading.rows).toBe(2);
    expect(reading.data?.segments[0].sheetRows).toEqual(Int32Array.of(2, 4));
  });

  test('a repeated header, totals and a footer are rows that do not count', () => {
    const reading = read([
      HEADER,
      WON,
      HEADER,
      LOST,
      OPEN,
      ['Grand Total', '', '', '600', '', ''],
      ['', '', '', '', '', ''],
      ['Confidential information, do not distribute', '', '', '', '', ''],
    ]);
    expect(leftOut(reading)).toEqual(['', 'intake_repeated_header', '', '', 'intake_totals_row', 'intake_footer_row']);
    expect(reading.problems).toEqual([]);
  });

  test('subtotals between the rows, and a last row that is the sum without a word', () => {
    const subtotals = read([HEADER, WON, ['', 'Subtotal', '', '100', '', ''], LOST, ['', '', '', '300', '', '']]);
    expect(leftOut(subtotals)).toEqual(['', 'intake_totals_row', '', 'intake_totals_row']);
  });

  test('a total with notes below it is a total, however many the notes', () => {
    const notes = (count: number): Cell[][] =>
      Array.from({ length: count }, (_, at) => [`Note ${at + 1} of the report`, '', '', '', '', '']);
    for (const count of [1, 2, 3, 5]) {
      const reading = read(deals(WON, LOST, OPEN, ['Grand Total', '', '', '600', '', ''], ...notes(count)));
      expect(leftOut(reading)).toEqual(['', '', '', 'intake_totals_row', ...Array(count).fill('intake_footer_row')]);
    }
  });

  test('a last row that is a cent off the sum of all above is its sum; two cents off it is a deal', () => {
    const last = (amount: string) => leftOut(read([HEADER, WON, LOST, ['', '', '', amount, '', '']]))[2];
    expect([last('300'), last('300.01'), last('300.02')]).toEqual(['intake_totals_row', 'intake_totals_row', '']);
  });

  test('a customer called Total is a customer', () => {
    const reading = read([
      ['Deal ID', 'Account', 'Stage', 'Amount'],
      ['1', 'Total', 'Won', '100'],
      ['2', 'Shell', 'Won', '100'],
    ]);
    expect(leftOut(reading)).toEqual(['', '']);
  });

  test('a running total is no amount', () => {
    const rows: Cell[][] = [
      [5, 5],
      [7, 12],
      [1, 13],
      [9, 22],
      [4, 26],
    ].map(([part, total], at) => [`O${at}`, '2024-01-05', 'Acme', part, total]);
    const reading = read([['Order ID', 'Date', 'Customer', 'Price paid', 'Total'], ...rows]);
    expect(reading.columns.amount?.header).not.toBe('Total');
    const amounts = read([['Order ID', 'Date', 'Customer', 'Amount', 'Total'], ...rows]);
    expect(amounts.columns.amount.header).toBe('Amount');
  });

  test('tables beside each other are never mixed', () => {
    const team = [
      ['Sales rep', 'Team', 'Manager'],
      ['Ann', 'North', 'Zoe'],
      ['Bob', 'South', 'Zoe'],
    ];
    const cells = [HEADER, WON, LOST].map((row, at) => [...row, '', ...team[at]]);
    const reading = read(cells);
    expect(reading.table).toBe('deals');
    expect(reading.columns.team).toBeUndefined();
    expect(reading.problems.map(({ reason, cells: at }) => [reason.text, at])).toEqual([
      ['intake_problem_second_table', ['H1']],
    ]);
  });

  test('an empty column inside a table does not part it', () => {
    const reading = read([HEADER, WON, LOST].map((row) => [row[0], '', ...row.slice(1)]));
    expect(Object.keys(reading.columns).sort()).toEqual(['amount', 'closedOn', 'createdOn', 'id', 'rep', 'stage']);
    expect(reading.problems).toEqual([]);
  });

  test.each([
    ['below a blank line and a title', [[], ['Leads']]],
    ['directly below', []],
  ])('a second table %s is not read', (_where, between) => {
    const reading = read([
      HEADER,
      WON,
      LOST,
      ...between,
      ['Lead ID', 'Lead Source', 'Created', 'Status'],
      ['L1', 'Web', '2024-01-05', 'New'],
    ]);
    expect([reading.table, reading.rows]).toEqual(['deals', 2]);
    expect(reading.problems.map(({ reason }) => reason.text)).toContain('intake_problem_second_table');
  });

  test.each([
    ['an empty tab', []],
    ['a note', [['Remember to call Ann']]],
    ['a list of words', [['apple'], ['pear']]],
    [
      'a matrix of numbers',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['ragged nonsense', [[], ['x'], [null, undefined, 3], ['', true]]],
  ] as [string, Cell[][]][])('%s is not data', (_what, cells) => {
    expect(read(cells)).toMatchObject({ table: null, headerRow: 0, rows: 0, data: null });
  });

  test('a header without rows is an empty table', () => {
    expect(read([HEADER])).toMatchObject({ table: 'deals', rows: 0, headerRow: 1 });
  });

  test('a table of dates that fits no kind is a question', () => {
    const reading = read([['Moment', 'Foo'], ...[1, 2, 3].map((day) => [`2024-01-0${day}`, 'bar'])], [], 'x');
    expect(reading.table).toBeNull();
    const asked = read([
      ['Date', 'Amount'],
      ['2024-01-05', '10'],
      ['2024-01-06', '20'],
      ['2024-01-07', '20'],
    ]);
    expect([asked.table, asked.questions.map(({ ask }) => ask.text)]).toEqual([null, ['intake_ask_table']]);
    expect(
      read(
        [
          ['Date', 'Amount'],
          ['2024-01-05', '10'],
        ],
        [],
        'Marketing costs',
      ).table,
    ).toBe('costs');
  });
});
