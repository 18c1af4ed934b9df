import { dayFromIso } from '../../src/base/day';
import { axisFor, shortly } from '../../src/charts/axis';
import { breakdownChart } from '../../src/charts/breakdown-chart';
import { pictureLabels } from '../../src/charts/chart';
import { colours } from '../../src/charts/colours';
import { funnelChart, stageFunnelChart } from '../../src/charts/funnel-chart';
import { type Trend, trendChart } from '../../src/charts/trend-chart';
import { waterfallChart } from '../../src/charts/waterfall-chart';
import { NO_LABEL } from '../../src/engine/groups';

const month = (text: string, value: number | null) => ({ month: text, value });

const winRate: Trend = {
  ...{ key: 'win_rate', title: 'Win rate', unit: 'ratio', currency: null, flow: false, running: null, gaps: null },
  months: [month('2017-01', null), month('2017-02', 0.6), month('2017-03', null), month('2017-04', 0.7)],
  targetOf: () => 0.65,
};

const series = (trend: Trend, role: string) =>
  trendChart(trend, 'en')?.series.find((one) => one.role === role)?.values ?? null;

describe('a trend', () => {
  test('has a gap where a month has no number, never a zero, and begins with the first number', () => {
    expect(trendChart(winRate, 'en')?.labels).toEqual(['Feb 2017', 'Mar 2017', 'Apr 2017']);
    expect(series(winRate, 'measured')).toEqual([0.6, null, 0.7]);
    expect(trendChart(winRate, 'en')?.table[1]).toEqual(['Actual', '60.0%', '–', '70.0%']);
  });

  test('says above the picture and in words why months are missing, where that is known', () => {
    const reason = { text: 'no_date_row' } as const;
    const chart = trendChart(
      { ...winRate, gaps: { text: 'trend_gaps', values: { months: 'Mar 2017', reason } } },
      'en',
    );
    expect(chart?.lead).toMatch(/^No figure for Mar 2017: .+\.$/);
    expect(chart?.words).toContain(` ${chart?.lead}`);
    expect(trendChart(winRate, 'en')?.lead).toBeNull();
  });

  test('shows the month that is not over apart from the line', () => {
    const running = { ...winRate, running: { ...month('2017-05', 0.5), until: dayFromIso('2017-05-20') as number } };
    expect(series(running, 'measured')).toEqual([0.6, null, 0.7, null]);
    expect(series(running, 'unfinished')).toEqual([null, null, null, 0.5]);
    expect(trendChart(running, 'en')?.table[0][4]).toBe('May 2017 so far');
    expect(trendChart(running, 'nl')?.words).toBe(
      'Win rate was 70,0% in apr 2017, bij een doel van 65,0%; laagste 60,0% in feb 2017, hoogste 70,0% in apr 2017. Nog niet compleet: mei 2017, 50,0% t/m 20 mei 2017.',
    );
  });

  test('carries the target that held in each month, and no line without one', () => {
    const raised = { ...winRate, targetOf: (of: string) => (of < '2017-04' ? null : 0.8) };
    expect(series(raised, 'target')).toEqual([null, null, 0.8]);
    expect(series({ ...winRate, targetOf: () => null }, 'target')).toBeNull();
  });

  test('of what adds up begins with the first month that brought something, in the picture and in words', () => {
    const months = [month('2017-01', 0), month('2017-02', 0), month('2017-03', 900), month('2017-04', 0)];
    const revenue: Trend = { ...winRate, unit: 'money', flow: true, months, targetOf: () => null };
    expect(trendChart(revenue, 'en')?.labels).toEqual(['Mar 2017', 'Apr 2017']);
    expect(trendChart(revenue, 'en')?.words).toContain('lowest 0 in Apr 2017');
  });

  test('in words has the unit of its numbers, and no lowest beside an equal highest', () => {
    const cycle: Trend = { ...winRate, title: 'Verkoopcyclus', unit: 'days', targetOf: () => 50 };
    const flat = { ...cycle, months: [month('2017-09', 7), month('2017-10', 7)] };
    expect(trendChart(flat, 'nl')?.words).toBe(
      'Verkoopcyclus was 7,0 dagen in okt 2017, bij een doel van 50,0 dagen; elke maand hetzelfde.',
    );
  });

  test('shows the last four months side by side, and a target where one of them has one', () => {
    const months = [1, 2, 3, 4, 5].map((at) => month(`2017-0${at}`, at / 10));
    const tableOf = (last: number, target: string) => {
      const targetOf = (of: string) => (of === target ? 0.8 : null);
      return trendChart({ ...winRate, months: months.slice(0, last), targetOf }, 'en')?.table.map((line) =>
        line.slice(1),
      );
    };
    expect(tableOf(4, '2017-04')).toEqual([
      ['Jan 2017', 'Feb 2017', 'Mar 2017', 'Apr 2017'],
      ['10.0%', '20.0%', '30.0%', '40.0%'],
      ['–', '–', '–', '80.0%'],
    ]);
    expect(tableOf(5, '2017-01')).toEqual([
      ['Feb 2017', 'Mar 2017', 'Apr 2017', 'May 2017'],
      ['20.0%', '30.0%', '40.0%', '50.0%'],
    ]);
    expect(tableOf(2, '2017-02')?.[0]).toEqual(['Jan 2017', 'Feb 2017']);
  });

  test('of a month of which nothing is known yet says nothing', () => {
    const running = { ...winRate, running: { ...month('2017-05', null), until: dayFromIso('2017-05-20') as number } };
    expect([series(running, 'unfinished'), trendChart(running, 'en')?.labels.length]).toEqual([null, 3]);
    expect(trendChart(running, 'en')?.words).toBe(trendChart(winRate, 'en')?.words);
  });

  test('of one month is no trend', () => {
    expect(trendChart({ ...winRate, months: winRate.months.slice(0, 3) }, 'en')).toBeNull();
  });
});

describe('an axis', () => {
  const marks = (values: number[], unit: 'ratio' | 'money' | 'count', language: 'en' | 'nl', fromZero = false) =>
    axisFor(values, { fromZero, unit, language }).ticks.map(({ label }) => label);

  test('has round marks in the reader’s language', () => {
    expect(marks([900, 2_400], 'money', 'en', true)).toEqual(['0', '1,000', '2,000', '3,000']);
    expect(marks([900, 2_400], 'money', 'nl', true)).toEqual(['0', '1.000', '2.000', '3.000']);
    expect(marks([1_000_000, 2_200_000], 'money', 'nl', true)).toEqual([
      '0',
      '0,5 mln',
      '1 mln',
      '1,5 mln',
      '2 mln',
      '2,5 mln',
    ]);
  });

  test('of a share that hardly moves shows the move, and never more than all', () => {
    expect(marks([0.93, 0.99], 'ratio', 'en')).toEqual(['92%', '94%', '96%', '98%', '100%']);
  });

  test('holds every value, whatever it is', () => {
    for (const values of [[0], [5, 5], [-20, 30], [0.001, 0.0012], [123_456_789]]) {
      const { min, max, ticks } = axisFor(values, { fromZero: false, unit: 'count', language: 'en' });
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(9);
    }
  });

  test('amounts of one list are written alike', () => {
    const shown = shortly('money', [248_071, 61_416], 'en');
    expect([shown(248_071), shown(61_416)]).toEqual(['248k', '61k']);
    expect(shortly('money', [1_234_000, 461_416], 'nl')(461_416)).toBe('0,46 mln');
    expect(shortly('money', [1_234_000, 61_416], 'nl')(1_234_000)).toBe('1.234k');
  });
});

describe('bars by rep', () => {
  const split = {
    key: 'revenue',
    by: 'rep' as const,
    title: 'Revenue',
    unit: 'money' as const,
    currency: 'EUR',
    span: 'May 2017',
  };
  const group = (key: string, value: number | null) => ({ key, value, n: 1, reason: null });
  const many = Array.from({ length: 12 }, (_, at) => group(`Rep ${at}`, 100 + at));

  test('the longest first, each with its amount, rows of nobody named as such', () => {
    const groups = [group('Bob', 500), group('Ann', 900), group(NO_LABEL, 700), group('Eve', null)];
    const chart = breakdownChart({ ...split, period: 'May 2017', groups }, 'en');
    expect(chart && pictureLabels(chart)).toEqual(['Ann: 900', '(no rep): 700', 'Bob: 500']);
    expect(chart?.title).toBe('Revenue (EUR) by rep');
    expect(chart?.table[0]).toEqual(['Rep', 'May 2017']);
    const bySource = breakdownChart({ ...split, by: 'source', period: 'May 2017', groups }, 'nl');
    expect([bySource?.title, bySource?.table[0][0]]).toEqual(['Revenue (EUR) per bron', 'Bron']);
    expect(bySource?.key).not.toBe(chart?.key);
  });

  test('of a large team the first; the others together make up the whole in the table', () => {
    const chart = breakdownChart({ ...split, period: 'May 2017', groups: many }, 'en');
    expect(chart?.labels).toHaveLength(8);
    expect(chart?.table[9]).toEqual(['4 others', String(100 + 101 + 102 + 103)]);
    expect(chart?.words).toBe('Revenue, May 2017: most by Rep 11 (€111.00), €1,266 together.');
  });

  test('has room for eight bars, and for a ninth that would be alone among the others', () => {
    const bars = (count: number) => {
      const chart = breakdownChart({ ...split, period: '', groups: many.slice(0, count) }, 'en');
      return [chart?.labels.length, chart?.table.length, chart?.title];
    };
    expect(bars(8)).toEqual([8, 9, 'Revenue (EUR) by rep']);
    expect(bars(9)).toEqual([9, 10, 'Revenue (EUR) by rep']);
    expect(bars(10)).toEqual([8, 10, expect.stringContaining('8')]);
  });

  test('stand on zero, under the name of their period or of the KPI; where all are nothing there is none', () => {
    const groups = [group('Ann', 900), group('Bob', 0)];
    const chart = breakdownChart({ ...split, period: '', groups }, 'en');
    expect(chart).toMatchObject({
      kind: 'bars',
      key: 'reps revenue',
      labels: ['Ann', 'Bob'],
      labelled: 'Rep',
      lead: null,
    });
    expect([chart?.series[0].name, chart?.axis.min]).toEqual(['May 2017', 0]);
    expect(breakdownChart({ ...split, span: '', period: '', groups }, 'en')?.series[0].name).toBe('Revenue');
    const nothing = groups.map((one) => ({ ...one, value: 0 }));
    expect(breakdownChart({ ...split, period: '', groups: nothing }, 'en')).toBeNull();
  });

  test('cells show all amounts alike, as the largest is shown', () => {
    const format = (...values: number[]) =>
      breakdownChart({ ...split, period: '', groups: values.map((value, at) => group(`Rep ${at}`, value)) }, 'en')
        ?.format;
    expect(format(7.5, 90_000)).toBe(format(90_000, 80_000));
    expect(format(7.5, 90_000)).not.toBe(format(7.5, 8.5));
  });

  test('one rep is nothing to compare', () => {
    expect(breakdownChart({ ...split, period: '', groups: [group('Ann', 9), group(NO_LABEL, 1)] }, 'en')).toBeNull();
  });
});

test('each step of a funnel is a part of the one before; leads, of which not every deal began, are told in words', () => {
  const deals = { opened: 80, decided: 50, won: 20 };
  const leads = { all: 200, converted: 50 };
  const chart = funnelChart({ deals, leads, period: 'May 2017', span: '' }, 'en');
  expect(chart?.series[0].values).toEqual([80, 50, 20]);
  expect(chart?.table.slice(1)).toEqual([
    ['Deals opened', '80', '100.0%'],
    ['of which decided', '50', '62.5%'],
    ['of which won', '20', '25.0%'],
  ]);
  expect(chart?.words).toBe(
    'May 2017: of 80 deals opened, 50 have been decided so far and 20 won (25.0%). Of 200 new leads, 50 became a customer so far (25.0%).',
  );
  expect(funnelChart({ deals, leads: null, period: 'May 2017', span: '' }, 'en')?.words).not.toContain('lead');
  expect(funnelChart({ deals: null, leads, period: 'May 2017', span: '' }, 'en')).toBeNull();
});

test('of what was opened and not decided each step has its share of the first; of nothing there is no funnel', () => {
  const shares = (decided: number, won: number) =>
    funnelChart({ deals: { opened: 80, decided, won }, leads: null, period: '', span: '' }, 'en')
      ?.table.slice(1)
      .map((line) => line[2]);
  expect(shares(0, 0)).toEqual(['100.0%', '0.0%', '0.0%']);
  expect(funnelChart({ deals: { opened: 0, decided: 0, won: 0 }, leads: null, period: '', span: '' }, 'en')).toBeNull();
  const leads = { all: 0, converted: 0 };
  expect(
    funnelChart({ deals: { opened: 8, decided: 2, won: 1 }, leads, period: 'May', span: '' }, 'en')?.words,
  ).toContain('(–)');
  const steps = [
    { stage: 'Call', deals: 0 },
    { stage: 'Offer', deals: 4 },
  ];
  const stages = stageFunnelChart({ funnel: { steps, won: 1 }, period: 'May', span: '' }, 'en');
  expect(stages.table.slice(1).map((line) => line.join(' '))).toEqual(['Call 0 –', 'Offer 4 –', 'of which won 1 –']);
  expect(stages.words).toContain('Call 0, Offer 4, of which won 1');
});

test('a waterfall goes from the open pipeline at the start to that at the end, each amount signed', () => {
  const steps = [
    { label: 'Start', amount: 1_000, isTotal: true },
    { label: 'New', amount: 400, isTotal: false },
    { label: 'Won', amount: -300, isTotal: false, isWon: true },
    { label: 'Grown', amount: 0, isTotal: false },
    { label: 'Lost', amount: -200, isTotal: false },
    { label: 'End', amount: 900, isTotal: true },
  ];
  const chart = waterfallChart({ unit: 'money', currency: 'EUR', steps }, 'nl');
  expect(chart?.lead).toBe('Start: 1.000 → End: 900');
  expect(chart?.series.map(({ name }) => name)).toEqual(['Erbij (Start: 1.000)', 'Eraf (End: 900)', 'Won']);
  expect(chart && pictureLabels(chart)).toEqual(['New: +400', 'Won: −300', 'Lost: −200']);
  // What is won leaves too, yet in the colour of success.
  const [gains, losses, won] = chart?.series.map(({ values }) => values) ?? [];
  expect(gains).toEqual([400, null, null]);
  expect(losses).toEqual([null, null, -200]);
  expect(won).toEqual([null, -300, null]);
  expect(chart?.series[2].colour).toBe(colours.gain);
  // As long as what happened, not as what is open.
  expect(chart?.axis).toMatchObject({ min: -400, max: 600 });
  expect(
    waterfallChart({ unit: 'money', currency: 'EUR', steps: steps.filter(({ isTotal }) => isTotal) }, 'en'),
  ).toBeNull();
});

test('a small step of a large waterfall is never told as none', () => {
  const step = (label: string, amount: number) => ({ label, amount, isTotal: label === 'Start' || label === 'End' });
  const steps = [step('Start', 3_700_000), step('Reopened', 300), step('Won', -307_000), step('End', 3_393_300)];
  expect(waterfallChart({ unit: 'money', currency: null, steps }, 'en')).toMatchObject({
    words: 'Open pipeline: Start 3,700,000, Reopened +300.00, Won −307,000, End 3,393,300.',
    lead: 'Start: 3,700k → End: 3,393k',
  });
});
