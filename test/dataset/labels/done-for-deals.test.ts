import { type Doing, eachDone } from '../../../src/dataset/labels/done-for-deals';
import { dates, tableOf, texts } from '../../engine/table-of';

const deals = tableOf('deals', {
  id: texts('A', 'B', 'C'),
  customer: texts('Acme', 'Acme', 'Borg'),
  created: dates('2024-01-01', '2024-01-10', '2024-01-01'),
  closed: dates('2024-01-31', '2024-01-31', ''),
});

/** What was done for each deal, as often as it is told: `A 2024-01-05 call ×2`, with ? where it may have been another's. */
function done(activities: [day: string, kind: string, customer: string, deal?: string][]): string[] {
  const [days, kinds, customers, ids] = [0, 1, 2, 3].map((at) => activities.map((row) => row[at] ?? ''));
  const told: Doing[] = [];
  const table = tableOf('activities', {
    done: dates(...days),
    kind: texts(...kinds),
    customer: texts(...customers),
    dealId: texts(...ids),
  });
  eachDone({ deals, activities: table }, (one) => told.push(one));
  const day = (on: number): string => new Date(on * 86_400_000).toISOString().slice(0, 10);
  return told
    .map(({ deal, on, kind, isSure, times }) => `${'ABC'[deal]} ${day(on)} ${kind} ×${times}${isSure ? '' : '?'}`)
    .sort();
}

it('what was done twice on a day counts twice, with one of several deals or with each', () => {
  const twice = ([day, kind, customer]: [string, string, string]): [string, string, string][] => [
    [day, kind, customer],
    [day, kind, customer],
  ];
  expect(done(twice(['2024-01-05', 'call', 'Acme']))).toEqual(['A 2024-01-05 call ×2']);
  expect(done(twice(['2024-01-15', 'call', 'acme']))).toEqual(['A 2024-01-15 call ×2?', 'B 2024-01-15 call ×2?']);
});

it('other kinds, other days and other customers stay apart, and so does what names its deal', () => {
  expect(
    done([
      ['2024-01-05', 'call', 'Acme'],
      ['2024-01-05', 'demo', 'Acme'],
      ['2024-01-06', 'call', 'Acme'],
      ['2024-01-06', 'call', 'Borg'],
      ['2024-01-05', 'call', 'Acme', 'B'],
      ['2024-01-05', 'call', 'Acme', 'B'],
    ]),
  ).toEqual([
    'A 2024-01-05 call ×1',
    'A 2024-01-05 demo ×1',
    'A 2024-01-06 call ×1',
    'B 2024-01-05 call ×1',
    'B 2024-01-05 call ×1',
    'C 2024-01-06 call ×1',
  ]);
});

it('on the day on which a deal was made and on that on which it closed it was there, and not a day later', () => {
  expect(done([['2024-01-10', 'call', 'Acme']])).toEqual(['A 2024-01-10 call ×1?', 'B 2024-01-10 call ×1?']);
  expect(done([['2024-01-09', 'call', 'Acme']])).toEqual(['A 2024-01-09 call ×1']);
  expect(done([['2024-01-31', 'call', 'Acme', 'A']])).toEqual(['A 2024-01-31 call ×1']);
  expect(done([['2024-02-01', 'call', 'Acme', 'A']])).toEqual([]);
  expect(done([['2024-02-01', 'call', 'Acme']])).toEqual([]);
});

it('tasks and notes are not done for a deal', () => {
  expect(
    done([
      ['2024-01-05', 'task', 'Acme', 'A'],
      ['2024-01-05', 'note', 'Acme'],
    ]),
  ).toEqual([]);
});

it('a customer with thousands of calls on a day is looked up once a day', () => {
  const day = (at: number): string => `2024-01-0${1 + (at % 5)}`;
  const told = done(Array.from({ length: 3_000 }, (_, at) => [day(at), 'call', 'Acme']));
  expect(told).toEqual([1, 2, 3, 4, 5].map((date) => `A 2024-01-0${date} call ×600`));
});
