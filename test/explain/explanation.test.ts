import { analyze } from '../../src/analysis/analysis';
import type { Period } from '../../src/base/period';
import { UTC } from '../../src/base/zone';
import { explanationOf } from '../../src/explain/explanation';
import { rowRanges } from '../../src/explain/row-ranges';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import { periodCompared } from '../../src/questions/why/period-compared';
import { period as days } from '../kpis/asking';
import { deals, leads } from '../wizard/small-company';

const tabs = [deals, { ...leads, cells: [...leads.cells, ['Lead 12-0', '2017-12-01', 'yes']] }];
const analysis = analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US', period: 'quarter' });

/** The rows that a list of runs holds. */
const rowsIn = (ranges: string[]): number =>
  ranges.map((range) => range.split(':').map(Number)).reduce((sum, [from, to]) => sum + to - from + 1, 0);

test('a win rate: the won above the line, the lost only below it, the rest left out for a reason', () => {
  const { value, division, tabs: explained } = explanationOf(analysis, { id: 'win_rate', variant: 'standard' }, 'en');
  expect([value, division]).toEqual(['40.0%', '12 ÷ 30']);
  expect(explained[0].parts.map(({ kind, says, rows }) => [kind, says, rows])).toEqual([
    ['above', 'Above the line', 12],
    ['below', 'Only below the line', 18],
    ['out', 'Left out: outside the period', 90],
  ]);
  // Ten deals a month from row 2 on: those of October to December begin in row 92.
  expect(explained[0].parts[0].ranges).toEqual(['92:95', '102:105', '112:115']);
  expect(explained[0].sum).toBe('Together 120 rows: the whole tab');
});

test.each(kpis.flatMap(({ id, variants }) => Object.keys(variants).map((variant) => [id, variant] as const)))(
  'the parts of %s, %s, are all rows of every tab it reads, each once',
  (id, variant) => {
    for (const { tab, parts } of explanationOf(analysis, { id, variant }, 'en').tabs) {
      const rows = (tabs.find(({ name }) => name === tab)?.cells.length ?? 0) - 1;
      expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(rows);
      for (const { ranges, rows: all, more } of parts) {
        if (ranges.length > 0) expect(rowsIn(ranges) + more).toBe(all);
      }
    }
  },
);

test('a tab that bears on the figure without standing in it is accounted for too', () => {
  const team = {
    name: 'Team',
    cells: [
      ['Name', 'Team'],
      ['Ann', 'North'],
      ['Bob', 'South'],
      ['', 'South'],
    ],
  };
  const read = analyze([deals, team], { plan: {}, zone: UTC, locale: 'en_US' });
  const explained = explanationOf(read, { id: 'sales_per_rep', variant: 'per_rep_average' }, 'en').tabs;
  expect(explained.map(({ tab, sum }) => [tab, sum])).toEqual([
    [deals.name, 'Together 120 rows: the whole tab'],
    ['Team', 'Together 3 rows: the whole tab'],
  ]);
  expect(explained[1].parts.map(({ says, rows }) => [says, rows])).toEqual([
    ['Counted', 2],
    ['Left out: no name', 1],
  ]);
});

test('answers to a survey are counted, and no row of them is shown', () => {
  const survey = {
    name: 'Survey',
    cells: [
      ['Date', 'How likely are you to recommend us as an employer? (0-10)'],
      ...Array.from({ length: 12 }, (_, index) => [`2017-05-${index + 10}`, String(index % 11)]),
    ],
  };
  const read = analyze([survey], { plan: {}, asOf: '2017-06-30', zone: UTC, locale: 'en_US' });
  const [explained] = explanationOf(read, { id: 'enps', variant: 'standard' }, 'en').tabs;
  expect(explained.parts[0]).toMatchObject({ kind: 'counted', rows: 12, ranges: [], more: 0 });
});

test('rows are joined to runs, and those beyond the most are counted', () => {
  expect(rowRanges([5, 2, 3, 9, 4], 10)).toEqual({ ranges: ['2:5', '9:9'], more: 0 });
  expect(rowRanges([2, 4, 6, 8], 2)).toEqual({ ranges: ['2:2', '4:4'], more: 2 });
});

test('an amount that was given back is told as taken off, not as counted above the line', () => {
  const orders = {
    name: 'Orders',
    cells: [
      ['Order ID', 'Date', 'Customer', 'Amount'],
      ...[100, 300, -40, 200].map((amount, at) => [`O${at}`, `2017-12-0${at + 1}`, `C${at}`, amount]),
    ],
  };
  const read = analyze([orders], { plan: {}, zone: UTC, locale: 'en_US' });
  const { tabs: explained } = explanationOf(read, { id: 'average_purchase', variant: 'standard' }, 'en');
  expect(explained[0].parts.map(({ kind, says, rows }) => [kind, says, rows])).toEqual([
    ['above', 'Above the line', 3],
    ['above', 'Taken off above the line', 1],
  ]);
});

test('a large amount is divided as it stands, a median by nothing', () => {
  const orders = {
    name: 'Orders',
    cells: [
      ['Order ID', 'Date', 'Customer', 'Amount'],
      ...[1e9 + 0.1, 1e9 + 0.2, 1e9 + 0.4].map((amount, at) => [`O${at}`, `2017-12-0${at + 1}`, `C${at}`, amount]),
    ],
  };
  const read = analyze([orders], { plan: {}, zone: UTC, locale: 'en_US' });
  const of = (variant: string) => explanationOf(read, { id: 'average_purchase', variant }, 'en').division;
  expect(of('standard')).toMatch(/^3,000,000,00\d(\.\d+)? ÷ 3$/);
  const cycle = explanationOf(analysis, { id: 'sales_cycle', variant: 'standard' }, 'en');
  expect([cycle.division, cycle.value]).toEqual(['', expect.stringContaining('days')]);
});

test('fifty runs of rows can be selected, the rows of the others are counted', () => {
  const stages = Array.from({ length: 102 }, (_, at) => (at % 2 ? 'Closed Won' : 'Closed Lost'));
  const cells = [
    ['Deal', 'Stage', 'Close date'],
    ...stages.map((stage, at) => [`D${at}`, stage, `2017-12-${10 + (at % 20)}`]),
  ];
  const read = analyze([{ name: 'Deals', cells }], { plan: {}, zone: UTC, locale: 'en_US' });
  const [won] = explanationOf(read, { id: 'win_rate', variant: 'standard' }, 'en').tabs[0].parts;
  expect([won.rows, won.ranges.length, won.more]).toEqual([51, 50, 1]);
});

test('what moved the figure of one rep is told of that rep', () => {
  const asked = { id: 'win_rate', variant: 'standard' } as const;
  const { why } = explanationOf(analysis, { ...asked, group: { by: 'rep', key: 'Ann' } }, 'en');
  expect(why).not.toBe('');
  expect(explanationOf(analysis, asked, 'en').why).not.toBe(why);
});

test('a row that stands above the line alone is told so: costs of a month in which nobody came', () => {
  const costs = {
    name: 'Costs',
    cells: [
      ['Date', 'Cost', 'New customers'],
      ['2017-12-01', 300, 2],
      ['2017-12-02', 500, 0],
    ],
  };
  const read = analyze([costs], { plan: {}, zone: UTC, locale: 'en_US' });
  const { division, tabs: explained } = explanationOf(
    read,
    { id: 'cac', variant: 'standard', period: days('2017-12') },
    'en',
  );
  expect(division).toBe('800 ÷ 2');
  expect(explained[0].parts.map(({ says, rows }) => [says, rows])).toEqual([
    ['Above the line', 1],
    ['Only above the line', 1],
  ]);
});

describe('a figure is compared', () => {
  const compared = (period?: Period, plan: Plan = {}) => {
    const read = analyze(tabs, { plan, zone: UTC, locale: 'en_US', period: plan.period });
    return periodCompared(read, { period }, read.result('win_rate', 'standard', period));
  };

  test('with the days before, or with the month before where it is of a month', () => {
    expect(compared(days('2017-05'))).toEqual(days('2017-04'));
    expect(compared(days('2017-05-11..2017-05-20'))).toEqual(days('2017-05-01..2017-05-10'));
  });

  test('with the period before that of the plan, where it is of the plan; with none where it has no beginning', () => {
    expect(compared(undefined, { period: 'quarter' })).toEqual(days('2017-07-01..2017-09-30'));
    expect(compared()).toEqual({ text: 'why_from_beginning' });
  });
});
