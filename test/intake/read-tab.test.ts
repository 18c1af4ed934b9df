import type { Cell } from '../../src/base/cell';
import { zoneFrom } from '../../src/base/zone';
import { readTab } from '../../src/intake/read-tab';
import type { Answer, Reading, TabReading } from '../../src/intake/reading';
import { say } from '../../src/texts/say';
import { readingWith } from './shared-data';

const HEADER = ['Deal ID', 'Deal Owner', 'Deal Stage', 'Amount', 'Create Date', 'Close Date'];

const read = (cells: Cell[][], answers: Answer[] = [], name = 'Sheet1'): TabReading =>
  readTab({ name, cells }, readingWith(answers));

const deals = (...rows: Cell[][]): Cell[][] => [HEADER, ...rows];

function values(reading: TabReading, field: string): (number | null)[] {
  const column = reading.data?.columns[field];
  if (column === undefined || column.type === 'text') throw new Error(`${field} holds no values`);
  return [...column.values].map((value) => (Number.isNaN(value) ? null : value));
}

function texts(reading: TabReading, field: string): string[] {
  const column = reading.data?.columns[field];
  if (column?.type !== 'text') throw new Error(`${field} is no text column`);
  return [...column.codes].map((code) => column.labels[code]);
}

/** Reason why each row is left out, '' for a row that counts. */
function leftOut(reading: TabReading): string[] {
  const data = reading.data;
  if (data === null) throw new Error('not data');
  return [...data.leftOut].map((code) => (code === 0 ? '' : data.leftOutReasons[code - 1].text));
}

const WON: Cell[] = ['D1', 'Ann', 'Closed Won', '100', '2024-01-05', '2024-02-05'];
const LOST: Cell[] = ['D2', 'Bob', 'Closed Lost', '200', '2024-01-06', '2024-02-06'];
const OPEN: Cell[] = ['D3', 'Ann', 'Negotiation', '300', '2024-01-07', ''];

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
    expect(say(reading.questions[0].ask, 'en')).toContain('"Close Date" on this tab is d/m/y');
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

describe('what became of a deal', () => {
  const outcome = (header: string[], ...rows: Cell[][]): string[] =>
    texts(read([['Deal ID', 'Owner', ...header], ...rows.map((row, at) => [`D${at}`, 'Ann', ...row])]), 'outcome');

  test('status decides over the stage that a deal was left in', () => {
    expect(
      outcome(['Status', 'Stage'], ['Won', 'Negotiation'], ['Lost', 'Demo'], ['Open', 'Demo'], ['Deleted', 'Demo']),
    ).toEqual(['won', 'lost', 'open', 'out']);
  });

  test('flags of Salesforce', () => {
    expect(outcome(['IsWon', 'IsClosed'], ['TRUE', 'TRUE'], ['FALSE', 'TRUE'], ['FALSE', 'FALSE'])).toEqual([
      'won',
      'lost',
      'open',
    ]);
  });

  test('lost deals of Odoo are archived', () => {
    expect(outcome(['Stage', 'Active'], ['Won', 'TRUE'], ['Qualified', 'FALSE'], ['Qualified', 'TRUE'])).toEqual([
      'won',
      'lost',
      'open',
    ]);
  });

  test('a won date and nothing else', () => {
    expect(outcome(['Won date'], ['2024-01-05'], ['2024-01-06'])).toEqual(['won', 'won']);
    expect(outcome(['Won time', 'Lost time'], ['2024-01-05', ''], ['', '2024-01-06'], ['', ''])).toEqual([
      'won',
      'lost',
      'open',
    ]);
  });

  test('a bare won flag: a close date tells lost from open, else a person', () => {
    expect(outcome(['Won', 'Close Date'], ['yes', '2024-01-05'], ['no', '2024-01-05'], ['no', ''])).toEqual([
      'won',
      'lost',
      'open',
    ]);
    const cells: Cell[][] = [
      ['Deal ID', 'Amount', 'Won'],
      ['1', '5', 'yes'],
      ['2', '5', 'no'],
    ];
    const asked = read(cells);
    expect([texts(asked, 'outcome'), asked.questions.map(({ value }) => value)]).toEqual([['won', 'unknown'], ['no']]);
    expect(texts(read(cells, [{ tab: '', column: 'Won', value: 'no', answer: 'lost' }]), 'outcome')).toEqual([
      'won',
      'lost',
    ]);
  });

  test('probability only where nothing else tells', () => {
    expect(outcome(['Amount', 'Probability'], ['1', '100%'], ['1', '0%'], ['1', '40%'])).toEqual([
      'won',
      'lost',
      'open',
    ]);
    expect(outcome(['Stage', 'Probability'], ['Won', '0%'], ['Demo', '100%'])).toEqual(['won', 'open']);
  });

  test('contradictions are a problem, and the row is unknown', () => {
    const reading = read([
      ['Deal ID', 'Stage', 'IsWon', 'IsClosed'],
      ['1', 'Closed Won', 'FALSE', 'TRUE'],
      ['2', 'Closed Won', 'TRUE', 'TRUE'],
    ]);
    expect(texts(reading, 'outcome')).toEqual(['unknown', 'won']);
    expect(reading.problems.map(({ reason, cells }) => [reason.text, cells])).toEqual([
      ['intake_problem_contradiction', ['B2']],
    ]);
  });

  test('an unknown stage is asked once, with its rows; an answer is followed', () => {
    const cells = deals(WON, LOST, ['D3', 'Ann', 'Verbal', '1', '', ''], ['D4', 'Ann', 'Verbal', '1', '', '']);
    const asked = read(cells);
    expect(asked.questions).toHaveLength(1);
    expect(asked.questions[0]).toMatchObject({
      column: 'Deal Stage',
      value: 'Verbal',
      options: ['open', 'won', 'lost', 'out'],
    });
    expect(say(asked.questions[0].ask, 'nl')).toContain('wachten: 2.');
    expect(texts(asked, 'outcome')).toEqual(['won', 'lost', 'unknown', 'unknown']);
    const answered = read(cells, [{ tab: '', column: 'deal stage', value: 'verbal', answer: 'open' }]);
    expect([texts(answered, 'outcome').slice(2), answered.questions]).toEqual([['open', 'open'], []]);
  });

  test('own stage names need no question where the status tells', () => {
    const reading = read([
      ['Deal - ID', 'Deal - Status', 'Deal - Stage'],
      ['1', 'Won', 'Koffie gedronken'],
      ['2', 'Lost', 'Proposal'],
      ['3', 'Open', 'Koffie gedronken'],
    ]);
    expect(reading.questions).toEqual([]);
  });

  test('leads: converted is won, disqualified is lost, junk is out', () => {
    const reading = read([
      ['Lead ID', 'Created', 'Lead Status'],
      ...['Converted', 'Disqualified', 'Junk', 'New'].map((status, at) => [`L${at}`, '2024-01-05', status]),
    ]);
    expect([reading.table, texts(reading, 'outcome')]).toEqual(['leads', ['won', 'lost', 'out', 'open']]);
  });
});

test('a bare date of deals is asked for, and the answer gives it its field', () => {
  const cells: Cell[][] = [
    ['Opportunity', 'Value', 'Status', 'Date'],
    ['A', '1', 'Won', '2024-01-05'],
    ['B', '1', 'Lost', '2024-01-06'],
  ];
  expect(read(cells).questions.map(({ column, options }) => [column, options])).toEqual([
    ['Date', ['closedOn', 'createdOn', 'ignore']],
  ]);
  const answered = read(cells, [{ tab: '', column: 'Date', answer: 'closedOn' }]);
  expect([answered.columns.closedOn.header, answered.questions]).toEqual(['Date', []]);
  expect(read(cells, [{ tab: '', column: 'Date', answer: 'ignore' }]).questions).toEqual([]);
});

describe('activities', () => {
  const header = ['Activity ID', 'Type', 'Due date', 'Done on', 'Status', 'Owner'];
  test('done words decide; a date on which it was done is enough; a due date is not', () => {
    const reading = read([
      header,
      ['1', 'Call', '2024-01-05', '', 'Completed', 'Ann'],
      ['2', 'Call', '2024-01-05', '2024-01-06', 'Cancelled', 'Ann'],
      ['3', 'Demo', '2024-01-05', '2024-01-06', '', 'Ann'],
      ['4', 'Visit', '2024-01-05', '', '', 'Ann'],
    ]);
    expect(values(reading, 'isDone')).toEqual([2, 1, 2, 1]);
    expect(texts(reading, 'kind')).toEqual(['call', 'call', 'demo', 'meeting']);
  });

  test('any call outcome means that the call took place, unless another word says done', () => {
    const calls = (...outcomes: string[]): (number | null)[] =>
      values(
        read([
          ['Activity ID', 'Type', 'Date', 'Outcome'],
          ...outcomes.map((one, at) => [`${at}`, 'Call', '2024-01-05', one]),
        ]),
        'isDone',
      );
    expect(calls('Connected', 'No Answer', 'Left Voicemail')).toEqual([2, 2, 2]);
    expect(calls('completed', 'no_answer', 'cancelled')).toEqual([2, 1, 1]);
  });
});

describe('duplicates', () => {
  test('one row per id: the last one counts', () => {
    const reading = read(
      deals(
        ['D1', 'Ann', 'Demo', '1', '', ''],
        ['D1', 'Ann', 'Won', '2', '', ''],
        ['', 'Ann', 'Won', '2', '', ''],
        ['', 'Ann', 'Won', '2', '', ''],
      ),
    );
    expect(leftOut(reading)).toEqual(['intake_duplicate_id', '', '', '']);
    expect(reading.problems).toEqual([{ reason: { text: 'intake_duplicate_id' }, rows: 1, cells: ['A2'] }]);
  });

  test('order lines: only rows that are equal in every column', () => {
    const header = ['Order ID', 'Date', 'Customer', 'Amount', 'Remark'];
    const line: Cell[] = ['1', '2024-01-05', 'Acme', '5', 'x'];
    expect(leftOut(read([header, line, [...line], [...line.slice(0, 4), 'y']]))).toEqual([
      '',
      'intake_duplicate_row',
      '',
    ]);
    const date = (day: number): Cell => new Date(Date.UTC(2024, 0, day));
    expect(
      leftOut(read([header, ['1', date(5), 'A', 5, ''], ['1', date(5), 'A', 5], ['1', date(6), 'A', 5, '']])),
    ).toEqual(['', 'intake_duplicate_row', '']);
  });
});

describe('answers about columns and the tab', () => {
  test('a column can be given a field or be ignored', () => {
    const cells: Cell[][] = [
      ['Deal ID', 'Stage', 'Amount', 'Worth'],
      ['1', 'Won', '5', '7'],
    ];
    const reading = read(cells, [
      { tab: '', column: 'Amount', answer: 'ignore' },
      { tab: '', column: 'Worth', answer: 'amount' },
    ]);
    expect(reading.columns.amount).toMatchObject({ header: 'Worth', sure: 1 });
  });

  test('a tab can be given a table, or be no data', () => {
    const cells: Cell[][] = [
      ['Date', 'Amount'],
      ['2024-01-05', '10'],
      ['2024-01-06', '20'],
      ['2024-01-07', '20'],
    ];
    expect(read(cells, [{ tab: 'Sheet1', column: '', answer: 'costs' }]).table).toBe('costs');
    expect(read(deals(WON), [{ tab: 'Sheet1', column: '', answer: 'not data' }]).table).toBeNull();
  });
});
