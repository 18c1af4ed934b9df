import fc from 'fast-check';
import { say } from '../../src/texts/say';
import { checkSetup } from '../../src/wizard/checks';
import { backSolve } from '../../src/wizard/goals/back-solve';
import { goalOf, view } from './typed-goal';

describe('a goal', () => {
  test('is worked back to leads and to a win rate: 15,000 a quarter where 12,000 is usual', () => {
    // 240 leads a year are 4.6 a week; a quarter more is 5.75. 40% × 15 ÷ 12 = 50%.
    expect(goalOf('revenue', { target: '15,000' }).takes).toBe(
      `${say({ text: 'wizard_back_leads', values: { needed: '6', more: '1', now: '5' } }, 'en')} ${say({ text: 'wizard_back_win_rate', values: { needed: '50.0%', now: '40.0%' } }, 'en')}`,
    );
  });

  test('that is usually reached takes nothing more', () => {
    expect(goalOf('revenue', { target: '12,000' }).takes).toContain('you usually reach 12,000');
  });

  test('a little above what is usual takes a little more, and a higher one never less', () => {
    // Orders bring far more than the deals that leads become: their revenue is the base all the same.
    const revenue = view.context.kpis.find(({ id }) => id === 'revenue') as (typeof view.context.kpis)[number];
    const history = revenue.history.map(({ month }) => ({ month, value: 100_000 }));
    const needs = (target: number): number[] => {
      const takes = backSolve({ target, months: 3 }, { ...revenue, history }, view.context.rates, 'en');
      if (takes?.text === 'wizard_back_usual') return [0, 0];
      // Beyond a win rate of 100% only the leads are named.
      type Said = Record<'leads' | 'rate', { values: { needed: number | string } }>;
      const { leads, rate } = (takes?.text === 'wizard_back_either' ? takes.values : { leads: takes }) as Partial<Said>;
      return [Number(leads?.values.needed), Number.parseFloat(String(rate?.values.needed ?? 100))];
    };
    expect(needs(300_000)).toEqual([0, 0]);
    // 0.1% more: no lead more than the 5 of now, and 40% becomes 40% rounded to a tenth.
    expect(needs(300_300)).toEqual([5, 40]);
    const target = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(target, target, (one, other) => {
        const [low, high] = [needs(Math.min(one, other)), needs(Math.max(one, other))];
        expect(high[0]).toBeGreaterThanOrEqual(low[0]);
        expect(high[1]).toBeGreaterThanOrEqual(low[1]);
      }),
    );
  });

  test('of ten times what ever was is asked back, and may be meant', () => {
    const { doubt, problems } = goalOf('revenue', { target: '150,000' });
    expect(doubt).toContain('at least ten times');
    expect(problems).toEqual({});
    expect(goalOf('revenue', { target: '15,000' }).doubt).toBe('');
  });

  test('of a win rate is so many deals of those decided in a month', () => {
    expect(goalOf('win_rate', { target: '55' }).takes).toBe(
      say({ text: 'wizard_back_wins', values: { all: '10', needed: '6', now: '4' } }, 'en'),
    );
  });

  test('that exactly brings what is usual takes nothing more, and a win rate of all of them is one', () => {
    // 4,000 a month: 12,000 a quarter. From 40% the revenue may grow two and a half times.
    expect(goalOf('revenue', { target: '12,001' }).takes).toContain('At today’s rates');
    expect(goalOf('revenue', { target: '30,000' }).takes).toContain(
      'a win rate of 100.0%; over all your data it is 40.0%',
    );
    expect(goalOf('revenue', { target: '30,001' }).takes).not.toContain('win rate');
    expect(goalOf('win_rate', { target: '100' }).takes).toContain('10 must be won');
  });

  test('that grows by a tenth takes a tenth more leads, and none for a rounding of doubles', () => {
    const [revenue] = view.context.kpis.filter(({ id }) => id === 'revenue');
    const history = revenue.history.map(({ month }) => ({ month, value: 100 }));
    const rates = { leadsPerWeek: 100, winRate: null, decidedPerMonth: null, leadsPerMonth: null };
    expect(backSolve({ target: 110, months: 1 }, { ...revenue, history }, rates, 'en')).toEqual({
      ...{ text: 'wizard_back_leads', values: { more: 10, needed: 110, now: 100 } },
    });
  });

  test('of leads is so many a week', () => {
    expect(goalOf('new_leads', { target: '120' }).takes).toBe(
      say({ text: 'wizard_back_per_week', values: { needed: '10', now: '5' } }, 'en'),
    );
  });

  test('has its letters: all five with an objective, a target the months have reached and a date', () => {
    const check = goalOf('win_rate', { target: '40', due: '2018-03-31' }, { objective: 'grow_revenue' });
    // 40% was reached in every month, so it lies above none of them.
    expect(check.smart.map(({ letter, met }) => [letter, met])).toEqual([
      ['S', true],
      ['M', true],
      ['A', true],
      ['R', true],
      ['T', true],
    ]);
    expect(check.smart[4].says).toBe('due 31 Mar 2018');
  });

  test('is not time-bound by a day that is over today, though the data ends on it', () => {
    const [, , , , timeBound] = goalOf('win_rate', { target: '40' }).smart;
    expect(timeBound).toEqual({
      letter: 'T',
      met: false,
      says: say({ text: 'smart_due_past', values: { due: '31 Dec 2017' } }, 'en'),
    });
  });

  test('that asks for less than every quarter brought is no goal to work for, and says so', () => {
    const [, , achievable] = goalOf('revenue', { target: '5' }).smart;
    expect(achievable.met).toBe(false);
    expect(achievable.says).toBe(
      say(
        {
          text: 'smart_below_all',
          values: { past: { text: 'smart_past_spans', values: { count: '10', length: '3' } } },
        },
        'en',
      ),
    );
  });

  test('beyond every month is not called achievable, and says how far', () => {
    const [, , achievable] = goalOf('revenue', { target: '24,000' }).smart;
    expect(achievable).toEqual({
      letter: 'A',
      met: false,
      says: say(
        {
          text: 'smart_beyond_best',
          values: { past: { text: 'smart_past_spans', values: { count: '10', length: '3' } }, change: '100' },
        },
        'en',
      ),
    });
  });

  test('lies as a line among the months: a third of a quarter for what adds up, itself for a rate', () => {
    expect(goalOf('revenue', { target: '15,000' }).line).toBe(5_000);
    expect(goalOf('win_rate', { target: '55' }).line).toBeCloseTo(0.55);
  });
});

test('a target of a later period that is no number keeps the set-up from being built, by its period', () => {
  const withLater = (text: string): string[] =>
    checkSetup(
      {
        ...view.setup,
        picked: view.setup.picked.map((kpi) =>
          kpi.id === 'revenue' ? { ...kpi, later: { '2018-01-01..2018-03-31': text } } : kpi,
        ),
      },
      view.context,
    ).problems.map(({ says }) => says);
  expect(withLater('15,000')).toEqual([]);
  expect(withLater('a lot')).toEqual([expect.stringMatching(/^Revenue: .*2018.*: /)]);
});
