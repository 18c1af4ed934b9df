import * as fc from 'fast-check';
import { packedRows } from '../../../src/intake/locate/packed-rows';
import { readTab } from '../../../src/intake/read-tab';
import { readingWith } from '../shared-data';

const HEADER = ['Deal Name', 'Owner', 'Deal Stage', 'Amount', 'Close Date'];
const ROWS = [
  ['D1', 'Ann', 'Closed Won', '100', '2025-02-15'],
  ['D2', 'Bob', 'Closed Lost', '200', '2025-03-15'],
  ['D3', 'Ann', 'Closed Won', '300', '2025-04-15'],
  ['D4', 'Bob', 'Closed Won', '400', '2025-05-15'],
];
const TABLE = [HEADER, ...ROWS];

/** A row as a text file holds it. */
const packed = (line: string[], mark: string): string[] => [
  line.map((cell) => (cell.includes(mark) || cell.includes('"') ? `"${cell.replace(/"/g, '""')}"` : cell)).join(mark),
];
const read = (cells: string[][]) => readTab({ name: 'deals', cells }, readingWith());
const says = (cells: string[][]) => read(cells).problems.map(({ reason }) => reason.text);

describe('rows that stand in one cell each', () => {
  it('are read as the rows they were, at whichever mark and with quotes around it', () => {
    const text = fc.stringMatching(/^[A-Za-z][A-Za-z ,;|"]{0,8}[A-Za-z]$/);
    const rows = fc.array(fc.tuple(text, text, fc.constantFrom('Won', 'Lost'), fc.integer({ min: 1, max: 9999 })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (given, mark) => {
        const lines = given.map(([deal, owner, stage, amount]) => [deal, owner, stage, String(amount), '2025-03-01']);
        const found = packedRows([HEADER, ...lines].map((line) => packed(line, mark)));
        expect(found?.cells).toEqual([HEADER, ...lines.map((line) => line.map((cell) => cell.trim()))]);
      }),
      { numRuns: 60 },
    );
  });

  it('are split above a note or two, however few they are', () => {
    const cells = [HEADER, ...ROWS.slice(0, 3)].map((row) => packed(row, ';'));
    const { table, data } = read([...cells, [], ['* source: CRM'], ['Confidential']]);
    expect(table).toBe('deals');
    expect(data?.leftOut.filter((out) => out === 0)).toHaveLength(3);
  });

  it('are said to be split, and their cells are named where they stand', () => {
    const cells = [...TABLE, ['D5', 'Ann', 'Closed Won', 'a lot', '2025-05-16']].map((line) => packed(line, ';'));
    const { table, rows, problems } = read(cells);
    expect([table, rows]).toEqual(['deals', 5]);
    expect(problems).toEqual([
      { reason: { text: 'intake_problem_packed', values: { column: 'A', mark: ';' } }, rows: 6, cells: [] },
      { reason: { text: 'intake_problem_numbers', values: { column: 'Amount' } }, rows: 1, cells: ['A6'] },
    ]);
  });

  it.each([
    ['below a header that is apart', [HEADER, ...ROWS.map((row) => packed(row, ','))]],
    ['where half of them are apart already', [HEADER, ...ROWS.map((row, at) => (at < 2 ? packed(row, ',') : row))]],
    ['below a title', [['Deals of 2025'], [], ...TABLE.map((row) => packed(row, ','))]],
    ['with a mark of another kind behind each', TABLE.map((row) => [`${row.join(',')};`])],
    ['with blank cells beside them', TABLE.map((row) => ['', ...packed(row, '\t'), ''])],
    ['under a header in one cell, the rows being apart', [packed(HEADER, ','), ...ROWS]],
  ])('are split %s', (_where, cells) => {
    const reading = read(cells);
    expect(Object.keys(reading.columns).sort()).toEqual(['amount', 'closedOn', 'name', 'rep', 'stage']);
    expect(reading.rows).toBe(4);
    expect(reading.problems[0].reason.text).toBe('intake_problem_packed');
  });

  it('are left out, with their cells, where they do not come apart as the header does', () => {
    const cells = [...TABLE, ...TABLE.slice(1), ...TABLE.slice(1)].map((line) => packed(line, ','));
    cells[3] = ['D3,Ann,Closed Won,1,300,2025-04-15'];
    const { data, problems, rows } = read(cells);
    expect(problems).toContainEqual({
      reason: { text: 'intake_problem_not_split', values: { column: 'A', mark: ',' } },
      rows: 1,
      cells: ['A4'],
    });
    const reasons = data?.leftOutReasons[(data?.leftOut[2] ?? 0) - 1];
    expect([rows, reasons?.text]).toEqual([12, 'intake_row_not_split']);
  });

  it('are not put together where a spreadsheet has cut them at a decimal comma', () => {
    const cells = [
      [HEADER.join(';')],
      ...ROWS.map(([deal, owner, stage, amount, day]) => [`${deal};${owner};${stage};${amount}`, `5;${day}`]),
    ];
    expect(read(cells).table).toBeNull();
    expect(says(cells)).toEqual(['intake_problem_packed_and_cut']);
  });
});

describe('an ordinary tab is left as it is', () => {
  it.each([
    ['with a title', [['Report, March'], ['Stage', 'Amount'], ['Won', '1'], ['Lost', '2']]],
    ['of one column of notes', [['Note'], ['called, no answer'], ['sent mail, waits']]],
    ['with notes below', [...TABLE, [], ['Source: CRM, exported by Ann']]],
    [
      'with lists in a cell',
      [
        ['Deal', 'Tags'],
        ['D1', 'a, b'],
        ['D2', 'c, d'],
      ],
    ],
  ])('%s', (_what, cells) => expect(packedRows(cells)).toBeNull());
});

describe('a header that is repeated among the rows', () => {
  const again = (...cells: string[]) => read([...TABLE, cells, ...ROWS.map(([, ...rest], at) => [`E${at}`, ...rest])]);

  it.each([
    ['whole', HEADER],
    ['with a cell overwritten', ['Nezuko', 'Owner', 'Deal Stage', 'Amount', 'Close Date']],
    ['with cells wiped and overwritten', ['Nezuko', '', 'Deal Stage', '', 'Close Date']],
    ['with half of its cells overwritten', ['Tanjiro', 'x', 'Deal Stage', 'Amount', '']],
  ])('%s parts no table', (_how, line) => {
    const { rows, problems, data } = again(...line);
    expect([rows, problems]).toEqual([9, []]);
    expect(data?.leftOutReasons.map(({ text }) => text)).toEqual(['intake_repeated_header']);
  });

  it('is no record that happens to say one word of the header', () => {
    const { data } = again('Owner', 'Owner', 'Closed Won', '10', '2025-06-01');
    expect([...(data?.leftOut ?? [])].every((code) => code === 0)).toBe(true);
  });
});
