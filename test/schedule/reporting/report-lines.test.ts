import type { RawTab } from '../../../src/intake/reading';
import type { PlannedKpi, Target } from '../../../src/plan/plan';
import { rawTabOf } from '../../raw-tab';
import { writtenReport } from './written-report';

type Closed = [day: string, amount: number, count?: number];

/** Deals won on these days, each after ten days. */
const won = (...closed: Closed[]): RawTab =>
  rawTabOf(
    'Deals',
    'Deal ID|Stage|Amount|Created|Close date|Owner',
    closed.flatMap(([day, amount, count = 1]) =>
      Array.from({ length: count }, (_, at) => [`${day}-${at}`, 'Won', amount, '2016-01-01', day, 'Ann']),
    ),
  );
const year = (target: number): Target[] => [{ from: '2017-01-01', to: '2017-12-31', target }];

function line(tab: RawTab, kpi: PlannedKpi, more: Partial<Parameters<typeof writtenReport>[2]> = {}, period = 'month') {
  const setting = { asOf: '2017-05-31', on: '2017-06-01', cadence: 'monthly' as const, ...more };
  const { lines, summary, todo } = writtenReport([tab], { period, kpis: [kpi] }, setting);
  return { ...lines[0], summary, todo };
}

describe('a change since the period before', () => {
  const change = (before: number, now: number) =>
    line(won(['2017-03-10', 5], ['2017-04-10', before], ['2017-05-10', now]), { id: 'revenue' });

  test.each([
    [1_000, 1_500, '+50.0%', true],
    [1_000, 999, '−0.1%', false],
    [1_000, 1_000.4, '0.0%', null],
    [-1_000, 500, '', null],
    // A percentage of four figures tells nobody how far it is.
    [1_000, 10_990, '+999.0%', true],
    [1_000, 11_000, '', null],
  ])('from %d to %d is %s', (before, now, text, better) => {
    const found = change(before, now);
    expect([found.change, found.better]).toEqual([text, better]);
  });

  test('is better when it fell, of what should be low, and in points of a share', () => {
    const deals = (lost: number) =>
      ['2017-04-10', '2017-05-10'].flatMap((day, at) =>
        Array.from({ length: 20 }, (_, nr) => [
          `${day}${nr}`,
          nr < 10 - at * lost ? 'Won' : 'Lost',
          1,
          '2017-04-01',
          day,
          '',
        ]),
      );
    const tab = rawTabOf('Deals', 'Deal ID|Stage|Amount|Created|Close date|Owner', deals(3));
    expect(line(tab, { id: 'win_rate' })).toMatchObject({ change: '−15.0 points', better: false, n: 'n = 20' });
    expect(line(tab, { id: 'sales_cycle' })).toMatchObject({ better: false, n: '' });
  });
});

test('what it was before stands as figures do, with its month', () => {
  const deals = ['2017-04-10', '2017-05-10'].flatMap((day, at) =>
    Array.from({ length: 20 }, (_, nr) => [`${day}${nr}`, nr < 13 - at ? 'Won' : 'Lost', 1, '2017-04-01', day, '']),
  );
  const tab = rawTabOf('Deals', 'Deal ID|Stage|Amount|Created|Close date|Owner', deals);
  expect(line(tab, { id: 'win_rate' }).remarks).toContain('Before: 65.0% (Apr 2017).');
});

describe('how far the plan’s own period is', () => {
  const months = won(['2017-01-10', 1_000], ['2017-04-10', 1_000], ['2017-05-10', 2_000]);
  const remarks = (more: Partial<PlannedKpi>, setting = {}, period = 'year') =>
    line(months, { id: 'revenue', ...more }, setting, period).remarks.join(' ');

  test('is said under a month that has ended, with its target where it has one', () => {
    expect(remarks({ targets: year(12_000) })).toContain('4,000 since 1 Jan 2017, of a target of 12,000');
    expect(remarks({})).toContain('4,000 since 1 Jan 2017');
    expect(remarks({})).not.toContain('target');
  });

  test('is not said where the report is on that very period', () => {
    expect(remarks({ targets: [{ from: '2017-05-01', to: '2017-05-31', target: 9 }] }, {}, 'month')).not.toContain(
      'since 1',
    );
  });
});

describe('the summary', () => {
  const may = won(['2017-04-10', 1_000], ['2017-05-10', 2_000]);
  const summary = (target: number | null) =>
    line(may, { id: 'revenue', ...(target ? { targets: [{ from: '2017-05-01', to: '2017-05-31', target }] } : {}) })
      .summary;

  test('tells how the KPIs stand, and where none is judged that there is nothing to judge', () => {
    expect(summary(1_000)).toMatch(/on track|ahead/i);
    expect(summary(20_000)).toMatch(/behind/i);
    expect(summary(null)).not.toMatch(/on track|behind/i);
  });

  test.each([
    ['2017-05-11', 1_000, 'Revenue on track.'],
    ['2017-05-11', 20_000, 'Revenue behind.'],
    ['2017-05-31', 1_000, 'Data only up to 10 May 2017. Revenue on track.'],
    ['2017-05-31', 20_000, 'Data only up to 10 May 2017. Revenue behind.'],
    ['2017-05-31', null, 'Data only up to 10 May 2017.'],
  ])('of the report of %s at a target of %d is “%s”', (on, target, says) => {
    const days = Array.from({ length: 130 }, (_, at): Closed => {
      return [new Date(Date.UTC(2017, 0, 1 + at)).toISOString().slice(0, 10), 100];
    });
    const targets = target === null ? [] : [{ from: '2017-05-01', to: '2017-05-31', target }];
    const setting = { asOf: '2017-05-10', on, cadence: 'weekly' as const };
    expect(line(won(...days), { id: 'revenue', targets }, setting).summary).toBe(says);
  });
});
