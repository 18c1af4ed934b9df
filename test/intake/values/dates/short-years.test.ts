import fc from 'fast-check';
import { type Day, dayFrom, dayOf, isoDay } from '../../../../src/base/day';
import { readTab } from '../../../../src/intake/read-tab';
import type { Answer, TabReading } from '../../../../src/intake/reading';
import { say } from '../../../../src/texts/say';
import { readingWith } from '../../shared-data';

const TODAY = dayFrom(2026, 3, 31);

function days(reading: TabReading, field: string): (string | null)[] {
  const column = reading.data?.columns[field];
  if (column?.type !== 'date') throw new Error(`${field} holds no dates`);
  return [...column.values].map((wall) => (Number.isNaN(wall) ? null : isoDay(dayOf(wall))));
}

const read = (header: string[], rows: string[][], answers: Answer[] = [], today: Day = TODAY): TabReading =>
  readTab({ name: '', cells: [header, ...rows] }, { ...readingWith(answers), today });

const deals = (...rows: string[][]) => read(['Deal ID', 'Stage', 'Amount', 'Created', 'Close date'], rows);

test('what has begun is never in the future', () => {
  const reading = deals(
    ['1', 'Won', '5', '15/04/69', '20/05/70'],
    ['2', 'Won', '5', '31/03/26', '31/03/26'],
    ['3', 'Lost', '5', '01/04/26', '01/04/26'],
    ['4', 'Open', '5', '15/01/26', '30/06/27'],
  );
  expect(days(reading, 'createdOn')).toEqual(['1969-04-15', '2026-03-31', '1926-04-01', '2026-01-15']);
  // A deal that is still open is expected to close; one that was decided was closed.
  expect(days(reading, 'closedOn')).toEqual(['1970-05-20', '2026-03-31', '1926-04-01', '2027-06-30']);
});

test('an end is never put before its start, and may be to come', () => {
  const reading = read(
    ['Subscription ID', 'Customer', 'Start date', 'End date', 'MRR'],
    [
      ['1', 'A', '15/04/69', '20/05/71', '5'],
      ['2', 'B', '13/02/98', '28/03/26', '5'],
      ['3', 'C', '25/03/26', '30/06/31', '5'],
      ['4', 'D', '14/01/25', '31/12/99', '5'],
      ['5', 'E', '15/05/26', '', '5'],
    ],
  );
  expect(days(reading, 'startedOn')).toEqual(['1969-04-15', '1998-02-13', '2026-03-25', '2025-01-14', '2026-05-15']);
  expect(days(reading, 'endedOn')).toEqual(['1971-05-20', '2026-03-28', '2031-06-30', '2099-12-31', null]);
});

test('a start shortly ahead is one only where others are of late', () => {
  const reading = read(
    ['Customer ID', 'Name', 'Customer since', 'End date'],
    [
      ['1', 'A', '15/04/69', ''],
      ['2', 'B', '15/05/26', ''],
    ],
  );
  expect(days(reading, 'startedOn')).toEqual(['1969-04-15', '1926-05-15']);
});

test.each(['15-Apr-69', '15 april 69', '15. Apr 69', '15.04.69'])('%s', (text) => {
  expect(days(read(['Order', 'Order date', 'Amount'], [['1', text, '5']]), 'orderedOn')).toEqual(['1969-04-15']);
});

test('for any day of the last century nothing that has happened lies after today', () => {
  fc.assert(
    fc.property(fc.integer({ min: TODAY - 36_524, max: TODAY }), (day) => {
      const iso = isoDay(day);
      const short = `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(2, 4)}`;
      const rows = [
        ['1', short, '5'],
        ['2', '25/12/19', '5'],
      ];
      expect(days(read(['Order', 'Order date', 'Amount'], rows), 'orderedOn')[0]).toBe(iso);
    }),
  );
});

describe('a year of two digits that comes first', () => {
  const orders = (answers: Answer[], ...texts: string[]) =>
    read(
      ['Order', 'Order date', 'Amount'],
      texts.map((text, at) => [String(at), text, '5']),
      answers,
    );

  test('is known by one that can be no day', () => {
    expect(days(orders([], '98-02-13', '26-03-05', '25-12-30'), 'orderedOn')).toEqual([
      '1998-02-13',
      '2026-03-05',
      '2025-12-30',
    ]);
  });

  test('is asked for where the first numbers are likelier years than days', () => {
    const texts = ['26-03-15', '26-03-04', '25-12-30', '26-01-07', '26-02-19'];
    const asked = orders([], ...texts);
    expect(asked.data?.columns.orderedOn).toBeUndefined();
    expect(asked.questions.map(({ ask, options }) => [say(ask, 'en'), options])).toEqual([
      [
        say({ text: 'intake_ask_year_first', values: { example: '26-03-15', column: 'Order date' } }, 'en'),
        ['y/m/d', 'd/m/y'],
      ],
    ]);
    const answer = (order: string) => orders([{ tab: '', column: 'Order date', answer: order }], ...texts);
    expect(days(answer('y/m/d'), 'orderedOn')[0]).toBe('2026-03-15');
    expect(days(answer('d/m/y'), 'orderedOn')[0]).toBe('2015-03-26');
  });

  test.each<[string, string[], number]>([
    ['four dates with twice as many last numbers', ['26-03-15', '26-03-04', '25-12-30', '25-01-07'], 1],
    ['four dates with fewer', ['26-03-15', '26-03-04', '25-12-30', '25-01-15'], 0],
    ['three dates', ['26-03-15', '26-03-04', '26-12-30'], 0],
  ])('of %s: %j', (_, texts, questions) => {
    expect(orders([], ...texts).questions).toHaveLength(questions);
  });

  test('is not looked for in dates whose last numbers are as few', () => {
    const texts = ['15-03-26', '04-03-26', '30-12-25', '07-01-26', '19-02-26'];
    expect(days(orders([], ...texts), 'orderedOn')[0]).toBe('2026-03-15');
  });
});
