import type { Cell } from '../../../../src/base/cell';
import { readTab } from '../../../../src/intake/read-tab';
import type { Answer, TabReading } from '../../../../src/intake/reading';
import { readingWith } from '../../shared-data';

const read = (cells: Cell[][], answers: Answer[] = []): TabReading =>
  readTab({ name: 'Abonnementen', cells }, readingWith(answers));

const tab = (header: string, days: string[], status?: string[]): Cell[][] => [
  ['Klant', 'MRR', 'Startdatum', header, ...(status ? ['Status'] : [])],
  ...days.map((day, at): Cell[] => [`K${at}`, '50', `2025-0${at + 1}-10`, day, ...(status ? [status[at]] : [])]),
];
const asked = ({ questions }: TabReading): unknown[] =>
  questions.filter(({ ask }) => ask.text === 'intake_ask_leaving_day').map(({ options }) => options);

const SOME = ['', '2026-01-15', '', '2026-02-28'];

describe('a column of days that may be when customers left', () => {
  test('is asked about, and nothing counts as still there meanwhile', () => {
    const reading = read(tab('Uitgezwaaid', SOME));
    expect(asked(reading)).toEqual([['Uitgezwaaid', 'none of them']]);
    expect(reading.data?.unread.endedOn?.text).toBe('intake_unread_leaving_day');
  });

  test.each<[string, string, string[], string[] | undefined]>([
    ['every customer has one', 'Uitgezwaaid', ['2026-01-01', '2026-01-15', '2026-01-20', '2026-02-28'], undefined],
    ['one is before the start', 'Uitgezwaaid', ['', '2024-01-15', '', '2026-02-28'], undefined],
    ['it says when they are billed next', 'Volgende factuur', SOME, undefined],
    ['a status tells who has left', 'Uitgezwaaid', SOME, ['Actief', 'Beëindigd', 'Actief', 'Actief']],
    ['it is an end date by its name', 'Einddatum', SOME, undefined],
  ])('is not where %s', (_why, header, days, status) => {
    expect(asked(read(tab(header, days, status)))).toEqual([]);
  });

  test('either answer settles it', () => {
    const yes = read(tab('Uitgezwaaid', SOME), [{ tab: 'Abonnementen', column: 'Uitgezwaaid', answer: 'endedOn' }]);
    expect([asked(yes), yes.columns.endedOn?.header]).toEqual([[], 'Uitgezwaaid']);
    const no = read(tab('Uitgezwaaid', SOME), [
      { tab: 'Abonnementen', column: '', value: 'endedOn', answer: 'none of them' },
    ]);
    expect([asked(no), no.data?.unread.endedOn]).toEqual([[], undefined]);
  });
});

/** Deals with the days of two columns: of the won ones, and of the lost ones. */
const deals = (headers: string[], days: [status: string, ...string[]][]): Cell[][] => [
  ['Deal', 'Owner', 'Amount', 'Status', 'Created', ...headers],
  ...days.map(([status, ...of], at): Cell[] => [`D${at}`, 'Ann', '100', status, '2026-01-10', ...of]),
];
const readDeals = (cells: Cell[][], answers: Answer[] = []): TabReading =>
  readTab({ name: 'Deals', cells }, readingWith(answers));
const askedOfDeals = ({ questions }: TabReading): unknown[] =>
  questions
    .filter(({ ask }) => ask.text === 'intake_ask_closing_day')
    .map(({ value, options }) => [value, ...options.slice(0, -1)]);

const ENDS: [string, ...string[]][] = [
  ['Won', '2026-02-03', '', '2026-02-20'],
  ['Won', '2026-02-09', '', '2026-02-20'],
  ['Lost', '', '2026-02-11', '2026-02-20'],
  ['Open', '', '', '2026-05-20'],
];
const only = (rows: typeof ENDS, ...at: number[]): typeof ENDS =>
  rows.map(([status, ...of]) => [status, ...at.map((one) => of[one])]);

describe('a column of days that only deals have that have ended', () => {
  test.each<[string, string[], typeof ENDS, unknown[]]>([
    [
      'those of either outcome',
      ['Bell rung', 'Door shut'],
      only(ENDS, 0, 1),
      [
        ['wonOn', 'Bell rung'],
        ['lostOn', 'Door shut'],
      ],
    ],
    [
      'those that were won, beside an expected day',
      ['Champagne', 'Expected close'],
      only(ENDS, 0, 2),
      [['wonOn', 'Champagne']],
    ],
    [
      'both',
      ['Eindpunt'],
      [
        ['Won', '2026-02-03'],
        ['Lost', '2026-02-04'],
        ['Open', ''],
      ],
      [['closedOn', 'Eindpunt']],
    ],
    ['nobody: the close date is known', ['Bell rung', 'Close date'], only(ENDS, 0, 2), []],
    ['nobody: open deals have it too', ['Glocke'], only(ENDS, 2), []],
    ['nobody: it says when they were invoiced', ['Invoiced on'], only(ENDS, 0), []],
  ])('is asked about: %s', (_whose, headers, rows, wanted) => {
    expect(askedOfDeals(readDeals(deals(headers, rows)))).toEqual(wanted);
  });

  test('and no day of theirs is known until either answer', () => {
    const cells = deals(['Bell rung', 'Expected close'], only(ENDS, 0, 2));
    expect(readDeals(cells).data?.unread.wonOn?.text).toBe('intake_unread_unplaced');
    const yes = readDeals(cells, [{ tab: 'Deals', column: '', value: 'wonOn', answer: 'Bell rung' }]);
    expect([askedOfDeals(yes), yes.columns.wonOn?.header]).toEqual([[], 'Bell rung']);
    const no = readDeals(cells, [{ tab: 'Deals', column: '', value: 'wonOn', answer: 'none of them' }]);
    // Then it is asked next whether the day on which they were expected to close is the one on which they did.
    expect([askedOfDeals(no), no.data?.unread.wonOn]).toEqual([[['closedOn', 'Expected close']], undefined]);
  });
});
