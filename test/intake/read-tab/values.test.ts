import type { Cell } from '../../../src/base/cell';
import { zoneFrom } from '../../../src/base/zone';
import { readTab } from '../../../src/intake/read-tab';
import type { Reading } from '../../../src/intake/reading';
import { say } from '../../../src/texts/say';
import { readingWith } from '../shared-data';
import { deals, HEADER, LOST, leftOut, OPEN, read, texts, values, WON } from './cells-read';

describe('values', () => {
  test('expected close dates of open deals are a field of their own', () => {
    const reading = read([
      [...HEADER, 'Expected Close Date'],
      [...WON, '2024-01-20'],
      [...OPEN, '2024-12-31'],
    ]);
    expect(reading.columns.closedOn.header).toBe('Close Date');
    expect(reading.columns.expectedCloseOn.header).toBe('Expected Close Date');
  });

  test('blanks that pretend, in every type of column', () => {
    const reading = read(
      deals(WON, ['D2', 'N/A', 'Closed Won', 'null', '-', '–'], ['D3', 'Select', 'Closed Won', ' ', 'NULL', 'NA']),
    );
    expect(texts(reading, 'rep')).toEqual(['Ann', '', '']);
    expect(values(reading, 'amount')).toEqual([100, null, null]);
    expect(values(reading, 'closedOn').slice(1)).toEqual([null, null]);
    expect(reading.problems).toEqual([]);
  });

  test('ids keep leading zeros, and lose .0 only where all are whole', () => {
    const ids = (...written: Cell[]): string[] =>
      texts(read(deals(...written.map((id) => [id, ...WON.slice(1)]))), 'id');
    expect(ids('007', '7')).toEqual(['007', '7']);
    expect(ids('12583.0', 12584, '')).toEqual(['12583', '12584', '']);
    expect(ids('1.0', 'v2.0')).toEqual(['1.0', 'v2.0']);
  });

  test('the number 12583 and the text 12583.0 are one id', () => {
    expect(leftOut(read(deals(['12583.0', ...WON.slice(1)], [12583, ...LOST.slice(1)])))).toEqual([
      'intake_duplicate_id',
      '',
    ]);
  });

  test('formula errors are a problem with its cells, never 0', () => {
    const reading = read(
      deals(
        WON,
        ['D2', 'Ann', 'Closed Won', '#N/A', '2024-01-05', '#REF!'],
        ['D3', 'Ann', 'Closed Won', new Error('#DIV/0!') as never, '2024-01-05', '2024-02-05'],
      ),
    );
    expect(values(reading, 'amount')).toEqual([100, null, null]);
    expect(reading.problems.map(({ cells }) => cells)).toEqual([['D3', 'D4'], ['F3']]);
  });

  test('a column of dates that reads both ways is a question; an answer settles it', () => {
    const rows: Cell[][] = [
      ['D1', 'Ann', 'Won', 1, '3/4/2024', '5/6/2024'],
      ['D2', 'Ann', 'Lost', 1, '4/5/2024', '6/7/2024'],
    ];
    const asked = read(deals(...rows));
    expect(asked.questions.map(({ column, options }) => [column, options])).toEqual([
      ['Create Date', ['m/d/y', 'd/m/y']],
    ]);
    expect(Object.keys(asked.data?.unread ?? {})).toEqual(['createdOn', 'closedOn']);
    expect(asked.data?.columns.closedOn).toBeUndefined();
    const answered = read(deals(...rows), [{ tab: 'Sheet1', column: 'close date', answer: 'd/m/y' }]);
    expect(values(answered, 'closedOn')).toEqual([Date.UTC(2024, 5, 5), Date.UTC(2024, 6, 6)]);
    expect(values(answered, 'createdOn')).toEqual([Date.UTC(2024, 3, 3), Date.UTC(2024, 4, 4)]);
    expect(answered.questions).toEqual([]);
    const other = read(deals(...rows), [{ tab: 'Another tab', column: 'Close Date', answer: 'd/m/y' }]);
    expect(other.questions).toHaveLength(1);
  });

  test('another date column of the tab makes one order likelier, and decides nothing', () => {
    const reading = read(
      deals(['D1', 'Ann', 'Won', 1, '3/4/2024', '25/6/2024'], ['D2', 'Ann', 'Lost', 1, '4/5/2024', '6/7/2024']),
    );
    expect(reading.questions.map(({ column, options }) => [column, options])).toEqual([
      ['Create Date', ['d/m/y', 'm/d/y']],
    ]);
    expect(say(reading.questions[0].ask, 'en')).toContain('“Close Date” on this tab is d/m/y');
    expect(reading.data?.columns.createdOn).toBeUndefined();
    expect(values(reading, 'closedOn')[0]).toBe(Date.UTC(2024, 5, 25));
  });

  test('mixed orders are a problem with their cells, and the column is not read', () => {
    const reading = read(
      deals(
        ['D1', 'Ann', 'Won', 1, '2024-01-05', '25/6/2024'],
        ['D2', 'Ann', 'Lost', 1, '2024-01-05', '6/26/2024'],
        ['D3', 'Ann', 'Lost', 1, '2024-01-05', '27/6/2024'],
      ),
    );
    expect(reading.data?.unread.closedOn.text).toBe('intake_unread_dates_mixed');
    expect(reading.problems.map(({ cells }) => cells)).toEqual([['F3']]);
  });

  test('a paste that the locale has swapped names the locale', () => {
    const reading = read(
      deals(
        ['D1', 'Ann', 'Won', 1, '2024-01-05', new Date(Date.UTC(2024, 5, 5))],
        ['D2', 'Ann', 'Lost', 1, '2024-01-05', '26/6/2024'],
      ),
    );
    expect(reading.data?.columns.closedOn).toBeUndefined();
    expect(say(reading.problems[0].reason, 'en')).toContain('en_US');
    expect(reading.problems[0].cells).toEqual(['F3']);
  });

  test('a (UTC) header is moved to the clock of the spreadsheet, whole days stay', () => {
    const reading: Reading = { ...readingWith(), zone: zoneFrom('Europe/Amsterdam', () => 120) };
    const header = ['Deal ID', 'Owner', 'Stage', 'Created (UTC)', 'Close Date (UTC)'];
    const found = readTab(
      {
        name: '',
        cells: [
          header,
          ['1', 'Ann', 'Won', '2024-05-31 22:30', '2024-05-31'],
          ['2', 'Bob', 'Lost', '2024-05-31T22:30:00Z', '2024-06-01'],
        ],
      },
      reading,
    );
    // A trailing Z says the same as the header and is not counted twice.
    expect(values(found, 'createdOn')[1]).toBe(Date.UTC(2024, 5, 1, 0, 30));
    expect(values(found, 'closedOn')).toEqual([Date.UTC(2024, 4, 31), Date.UTC(2024, 5, 1)]);
  });

  test('an ambiguous decimal mark is a question; an answer settles it', () => {
    const rows: Cell[][] = [
      ['D1', 'Ann', 'Won', '1.234', '', ''],
      ['D2', 'Ann', 'Lost', '2500', '', ''],
    ];
    const asked = read(deals(...rows));
    expect(asked.questions.map(({ options }) => options)).toEqual([['1.234,56', '1,234.56']]);
    expect(asked.data?.unread.amount.text).toBe('intake_unread_decimal_mark');
    expect(values(read(deals(...rows), [{ tab: '', column: 'Amount', answer: '1.234,56' }]), 'amount')).toEqual([
      1234, 2500,
    ]);
    expect(values(read(deals(...rows), [{ tab: '', column: 'Amount', answer: '1,234.56' }]), 'amount')).toEqual([
      1.234, 2500,
    ]);
  });

  test('numbers that a locale with decimal points has made of thousands are not read', () => {
    const reading = read(
      deals(
        ['D1', 'Ann', 'Won', '2.500,50', '', ''],
        ['D2', 'Ann', 'Won', 1.054, '', ''],
        ['D3', 'Ann', 'Won', 7, '', ''],
      ),
    );
    expect(values(reading, 'amount')).toEqual([2500.5, null, 7]);
    expect(reading.problems[0].cells).toEqual(['D3']);
  });

  test('currencies: a column, signs beside amounts, a header; several are mixed', () => {
    const currency = (cells: Cell[][]): string | null | undefined => read(cells).data?.currency;
    expect(currency(deals(WON))).toBeNull();
    expect(currency(deals(['D1', 'Ann', 'Won', '€ 5', '', '']))).toBe('EUR');
    expect(currency(deals(['D1', 'Ann', 'Won', '€ 5', '', ''], ['D2', 'Ann', 'Won', '$5', '', '']))).toBe('mixed');
    expect(
      currency([
        [...HEADER, 'Currency'],
        [...WON, 'GBP'],
        [...LOST, 'gbp'],
      ]),
    ).toBe('GBP');
    expect(
      currency([
        [...HEADER, 'Currency'],
        [...WON, 'GBP'],
        [...LOST, 'EUR'],
      ]),
    ).toBe('mixed');
    expect(
      currency([
        ['Deal ID', 'Stage', 'Amount (CHF)'],
        ['1', 'Won', '5'],
      ]),
    ).toBe('CHF');
  });

  test('an amount split at its comma is left out, with its cells', () => {
    const header = ['Order ID', 'Date', 'Amount', 'Product', 'Region'];
    const reading = read([
      header,
      ['1', '2024-01-05', '$1', '000', 'Laptop', 'North'],
      ['2', '2024-01-05', '$700', 'Phone', 'South'],
      ['3', '2024-01-05', '$900', 'Phone', 'South'],
    ]);
    expect(leftOut(reading)).toEqual(['intake_amount_split', '', '']);
    expect(reading.problems.map(({ cells }) => cells)).toEqual([['C2']]);
  });
});
