import { analysisOf } from '../kpis/asking';

const SUBSCRIPTIONS = ['Subscription ID', 'Customer', 'Start date', 'Cancelled on', 'MRR'];
const january = [
  SUBSCRIPTIONS,
  ['S1', 'Acme', '2025-01-05', '', '100'],
  ['S2', 'Bolt', '2025-02-01', '', '200'],
  ['S3', 'Cork', '2025-03-01', '', '50'],
];
const february = [
  SUBSCRIPTIONS,
  ['S1', 'Acme', '2025-01-05', '2026-02-10', '100'],
  ['S2', 'Bolt', '2025-02-01', '', '200'],
  ['S3', 'Cork', '2025-03-01', '', '50'],
];
const dodo = ['S4', 'Dodo', '2026-02-03', '', '70'];

const named = (...tabs: string[][][]) => tabs.map((cells, at) => ({ name: `export ${at + 1}`, cells }));
const mrrOf = (...tabs: string[][][]) => analysisOf(named(...tabs), { asOf: '2026-02-28' }).result('mrr').value;

test('of two exports of subscriptions the newer one counts, whichever tab comes first', () => {
  for (const newer of [february, [...february, dodo]]) {
    const alone = mrrOf(newer);
    expect([mrrOf(january, newer), mrrOf(newer, january)]).toEqual([alone, alone]);
  }
  expect(mrrOf(february)).toBe(250);
});

test('an end that is yet to come makes no export the newer one', () => {
  const header = [...SUBSCRIPTIONS, 'End date'];
  const term = (cells: string[][], end: string) => [header, ...cells.slice(1).map((row) => [...row, end])];
  const [older, newer] = [term(january, '2099-12-31'), term(february, '2027-12-31')];
  expect(mrrOf(newer, older)).toBe(mrrOf(newer));
});

test('of two lists of customers too', () => {
  const header = ['Customer ID', 'Customer', 'Customer since', 'Churned on', 'MRR'];
  const list = (end: string) => [
    header,
    ['C1', 'Acme', '2025-01-05', end, '100'],
    ['C2', 'Bolt', '2025-02-01', '', '200'],
    ['C3', 'Cork', '2025-03-01', '2025-11-05', '50'],
  ];
  const [older, newer] = [list(''), list('2026-02-10')];
  expect(mrrOf(newer)).toBe(200);
  expect([mrrOf(older, newer), mrrOf(newer, older)]).toEqual([200, 200]);
});
