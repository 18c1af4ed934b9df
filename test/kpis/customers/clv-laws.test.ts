import fc from 'fast-check';
import type { Analysis } from '../../../src/analysis/analysis';
import { dayFromIso, isoDay } from '../../../src/base/day';
import type { RawTab } from '../../../src/intake/reading';
import { kpiOf } from '../../../src/kpis';
import { rawTabOf } from '../../raw-tab';
import { analysisOf, period } from '../asking';
import { randomTabs } from '../random-tabs';

const variants = Object.keys(kpiOf('clv').variants);

interface Purchase {
  customer: number;
  /** Days after 2019-12-31. */
  day: number;
  amount: number;
}

/** Some years of purchases by a few customers. */
const purchases: fc.Arbitrary<Purchase[]> = fc.array(
  fc.record({
    customer: fc.integer({ min: 1, max: 6 }),
    day: fc.integer({ min: 1, max: 1_800 }),
    amount: fc.integer({ min: 1, max: 500 }),
  }),
  { minLength: 1, maxLength: 40 },
);

const dayBefore = dayFromIso('2019-12-31') as number;
const end = dayFromIso('2023-06-30') as number;
const endings = ['2023-06', '2023-04-01..2023-06-30', '2022-07-01..2023-06-30', '2023-06-11..2023-06-30'].map(period);

const ordersOf = (all: readonly Purchase[]): RawTab =>
  rawTabOf(
    'orders',
    'Order ID|Order date|Customer|Total',
    all.map(({ customer, day, amount }, i) => [`O${i}`, isoDay(dayBefore + day), `C${customer}`, amount]),
  );
const dealsOf = (all: readonly Purchase[]): RawTab =>
  rawTabOf(
    'deals',
    'Deal ID|Stage|Close date|Customer|Amount',
    all.map(({ customer, day, amount }, i) => [`D${i}`, 'Won', isoDay(dayBefore + day), `C${customer}`, amount]),
  );

const figures = (analysis: Analysis, spans: typeof endings): (string | null)[] =>
  spans.flatMap((span) =>
    variants.map((variant) => {
      const { value, n, reason } = analysis.result('clv', variant, span);
      return `${variant} ${value?.toPrecision(9)} of ${n} ${reason?.text ?? ''}`;
    }),
  );

/** The standard figure, reckoned customer by customer: the survivors day by day, with no curve kept. */
function reckoned(all: readonly Purchase[], asOf: number): number | null {
  const byCustomer = new Map<number, Purchase[]>();
  for (const one of all.filter(({ day }) => dayBefore + day <= asOf))
    byCustomer.set(one.customer, [...(byCustomer.get(one.customer) ?? []), one]);
  if (byCustomer.size === 0) return null;
  const lives = [...byCustomer.values()].map((own) => {
    const days = [...new Set(own.map(({ day }) => dayBefore + day))].sort((a, b) => a - b);
    const gaps = days.slice(1).map((day, i) => day - days[i]);
    gaps.sort((a, b) => a - b);
    const middle = gaps.length === 0 ? 0 : (gaps[(gaps.length - 1) >> 1] + gaps[gaps.length >> 1]) / 2;
    const until = days[days.length - 1] + Math.max(90, 2 * middle);
    return { days: Math.min(until, asOf) - days[0], ended: until <= asOf, orders: own.length };
  });
  const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const revenue = total([...byCustomer.values()].flat().map(({ amount }) => amount));
  const orders = total(lives.map((life) => life.orders));
  const active = total(lives.map((life) => life.days));
  const repeats = orders - lives.length;
  if (repeats === 0) return revenue / orders;
  if (active === 0) return null;
  const horizon = Math.min(5 * 365.25, Math.max(...lives.map((life) => life.days)));
  let expected = 0;
  let share = 1;
  for (let at = 0; at < horizon; at = Math.min(horizon, at + 0.5)) {
    const atRisk = lives.filter((life) => life.days >= at).length;
    const gone = lives.filter((life) => life.ended && life.days === at).length;
    share *= 1 - gone / atRisk;
    expected += share * Math.min(0.5, horizon - at);
  }
  return (revenue / orders) * (1 + (repeats / active) * expected);
}

describe('CLV', () => {
  it('is one number for a month, a quarter, a year and any days that end alike, in every variant', () => {
    const same = (analysis: Analysis, spans: typeof endings): void => {
      const [first, ...others] = spans.map((span) => figures(analysis, [span]));
      for (const other of others) expect(other).toEqual(first);
    };
    fc.assert(
      fc.property(purchases, (all) => {
        same(analysisOf(ordersOf(all), { asOf: '2023-06-30' }), endings);
        same(analysisOf(dealsOf(all), { asOf: '2023-06-30' }), endings);
      }),
      { numRuns: 60 },
    );
    const random = ['2024-03', '2024-01-01..2024-03-31', '2023-04-01..2024-03-31', '2024-03-09..2024-03-31'].map(
      period,
    );
    fc.assert(
      fc.property(randomTabs, (tabs) => same(analysisOf(tabs, { asOf: '2024-04-30' }), random)),
      { numRuns: 40 },
    );
  });

  it('is not changed by what is bought after the period', () => {
    fc.assert(
      fc.property(purchases, (all) => {
        const known = all.filter(({ day }) => dayBefore + day <= end);
        fc.pre(known.length > 0);
        const [now, later] = [known, all].map((some) => analysisOf(ordersOf(some), { asOf: '2024-12-31' }));
        expect(figures(later, endings)).toEqual(figures(now, endings));
      }),
      { numRuns: 60 },
    );
  });

  it('is, in its standard form, what a reckoning customer by customer comes to', () => {
    fc.assert(
      fc.property(purchases, (all) => {
        const { value } = analysisOf(ordersOf(all), { asOf: '2023-06-30' }).result('clv', 'standard', endings[0]);
        const expected = reckoned(all, end);
        if (expected === null) expect(value).toBeNull();
        else expect((value as number) / expected).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('by the article, and historically, is what the customers spent ÷ customers', () => {
    fc.assert(
      fc.property(purchases, (all) => {
        const analysis = analysisOf(ordersOf(all));
        const spent = all.reduce((sum, { amount }) => sum + amount, 0);
        const each = spent / new Set(all.map(({ customer }) => customer)).size;
        for (const variant of ['article', 'historic'])
          expect(analysis.result('clv', variant).value).toBeCloseTo(each, 6);
      }),
      { numRuns: 40 },
    );
  });
});
