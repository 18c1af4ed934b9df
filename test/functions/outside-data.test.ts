import type { Cell } from '../../src/base/cell';
import { call, documentIn } from './call-in-cell';
import { fiveDeals as deals } from './five-deals';

/** What a cell says in place of a figure. */
function said(name: string, given: unknown[], locale = 'en_US'): string {
  try {
    return JSON.stringify(call(name, given, documentIn(locale)));
  } catch (error) {
    return (error as Error).message;
  }
}

const asked: [string, (from: string, to: string) => unknown[]][] = [
  ['KPI', (from, to) => ['sales per rep', from, to, deals]],
  ['KPI', (from, to) => ['win rate', from, to, deals]],
  ['KPI_BY', (from, to) => ['sales per rep', 'rep', from, to, deals]],
  ['KPI_BY', (from, to) => ['win rate', 'rep, month', from, to, deals]],
  ['KPI_WHY', (from, to) => ['win rate', '', from, to, deals]],
  ['KPI_EXPLAIN', (from, to) => ['open pipeline', from, to, deals]],
  ['KPI_TREND', (from, to) => ['sales per rep', 'year', from, to, deals]],
  ['KPI_QUESTION', (from, to) => ['do reps differ', from, to, deals]],
];

describe.each(asked)('%s %#', (name, given) => {
  test('of days before the data and after it says from when to when there is data', () => {
    const span = /the data goes from \d+ \w{3} 2017 to \d+ \w{3} 2017: no day of this period/;
    expect(said(name, given('2009-01-01', '2009-12-31'))).toMatch(span);
    expect(said(name, given('2031-01-01', '2031-12-31'))).toMatch(span);
    expect(said(name, given('2009-01-01', '2009-12-31'), 'nl_NL')).toMatch(
      /de gegevens lopen van .+ t\/m .+: geen dag/,
    );
  });
});

test('the days of one tab say nothing of those of another: what it counts begins later', () => {
  const leads = [
    ['Lead ID', 'Created', 'Status'],
    ['L1', '2012-03-01', 'New'],
    ['L2', '2017-05-01', 'New'],
  ];
  expect(said('KPI', ['sales per rep', '2012-01-01', '2013-12-31', deals, leads])).toBe(
    'the rows that it counts begin after this period',
  );
  expect(call('KPI', ['new leads', '2012-01-01', '2013-12-31', deals, leads])).toBe(1);
  expect(call('KPI', ['new leads', '2014-01-01', '2015-12-31', deals, leads])).toBe(0);
});

test.each<[string, Cell[][]]>([
  ['a tab with headers alone', [deals[0]]],
  ['an empty tab', [['', '']]],
])('of %s nobody is told that a period is missing', (_, tab) => {
  for (const days of [
    ['', ''],
    ['2017-05-01', '2017-05-31'],
  ])
    for (const kpi of ['win rate', 'sales per rep', 'conversion']) {
      const why = said('KPI_WHY', [kpi, '', ...days, tab]);
      expect([kpi, why]).toEqual([kpi, said('KPI', [kpi, ...days, tab])]);
      expect(why).not.toMatch(/period/);
    }
});
