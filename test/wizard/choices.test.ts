import { analyze } from '../../src/analysis/analysis';
import { UTC } from '../../src/base/zone';
import { kpiOf } from '../../src/kpis';
import { answerable, type ChoiceView, choiceViews, firstVariant, wellFounded } from '../../src/wizard/choices';
import { kpiContext, monthsOf, usualMonth } from '../../src/wizard/goals/kpi-context';
import { ratesOf } from '../../src/wizard/goals/rates';
import { needsText } from '../../src/wizard/needs-text';
import { sampleTabs } from '../sample/sample-tabs';
import { deals, leads, viewOf } from './small-company';

const choice = (id: string, ...variants: [name: string, value: string, thin?: boolean][]): ChoiceView =>
  ({ id, variants: variants.map(([name, value, thin = false]) => ({ name, value, thin })) }) as unknown as ChoiceView;

test('a KPI is first counted as its standard is, else in the first way that gives a number', () => {
  expect(firstVariant(choice('churn', ['standard', '5%'], ['article', '6%']))).toBe('standard');
  expect(firstVariant(choice('churn', ['standard', ''], ['net', ''], ['article', '6%'], ['x', '7%']))).toBe('article');
  expect(firstVariant(choice('churn', ['standard', ''], ['article', '']))).toBe('standard');
});

test('proposed is what has a number in its standard form, on enough rows', () => {
  const all = [
    choice('churn', ['standard', '5%']),
    choice('revenue', ['standard', '', true], ['gross', '6']),
    choice('win_rate', ['standard', '5%', true]),
  ];
  expect([...answerable(all)]).toEqual(['churn', 'win_rate']);
  expect([...wellFounded(all)]).toEqual(['churn']);
});

const analysisOf = (...tabs: (typeof deals)[]) =>
  analyze(tabs, { plan: { period: 'quarter' }, zone: UTC, locale: 'en_US' });

test('whoever chooses is told what a figure would be taken for, and what to give for one that is not there yet', () => {
  const standardOf = (tab: typeof deals, id: string) => {
    const found = choiceViews(analysisOf(tab, leads), 'en').find((one) => one.id === id);
    return found?.variants.find(({ name }) => name === 'standard');
  };
  const withoutOwner = { ...deals, cells: deals.cells.map((row) => row.slice(0, -1)) };
  const total = 'This is the total: no column tells which rep a deal belongs to';
  expect(standardOf(deals, 'sales_per_rep')?.note).not.toContain(total);
  expect(standardOf(withoutOwner, 'sales_per_rep')?.note).toContain(total);
  expect(standardOf(deals, 'leads_needed')).toMatchObject({
    value: '',
    reason: expect.stringContaining('under Goals'),
  });
});

test('the parts to choose from stand as they are read: days as they follow each other, names by the alphabet', () => {
  const slices = choiceViews(analysisOf(deals, leads), 'nl').find(({ id }) => id === 'win_rate')?.slices ?? [];
  const titles = (by: string) => slices.find((one) => one.by === by)?.labels.map(({ title }) => title);
  expect(
    titles('close_weekday')
      ?.slice(0, 3)
      .map((title) => title.toLowerCase()),
  ).toEqual([...['maandag', 'dinsdag', 'woensdag']]);
  expect(titles('rep')).toEqual(['Ann', 'Bob']);
});

test('what a KPI takes is named tab by tab, with the tabs that may do instead', () => {
  const needs = (language: 'en' | 'nl') => needsText(kpiOf('churn').variants.standard.oneOf, language);
  expect(needs('en')).toMatch(
    /Subscriptions, with columns for: .* A tab with Subscription events or Customers may do too\.$/,
  );
  expect(needs('nl')).toMatch(/ of Klanten /);
});

test('the rates of today are those of the last months: 20 leads and 10 decisions in each, 40% of them won', () => {
  const rates = ratesOf(analysisOf(deals, leads));
  expect(rates).toMatchObject({ winRate: 0.4, decidedPerMonth: 10, leadsPerMonth: 20 });
  expect(rates.leadsPerWeek).toBeCloseTo((20 * 12 * 7) / 365.25, 10);
  expect(ratesOf(analysisOf(deals))).toMatchObject({ leadsPerWeek: null, leadsPerMonth: null });
});

test('the rates of today know nothing of the days to come', () => {
  const early = analyze([deals], { plan: {}, zone: UTC, locale: 'en_US', asOf: '2017-06-29' });
  // One of the sixty that close by the end of June is won on its last day.
  expect(ratesOf(early).winRate).toBeCloseTo(23 / 59, 10);
});

test('a month without rows counts as one', () => {
  const [header, ...rows] = deals.cells;
  const without = { ...deals, cells: [header, ...rows.filter(([name]) => !String(name).startsWith('Deal 05'))] };
  const context = kpiContext(analysisOf(without), 'win_rate', 'standard');
  expect(context.history).toHaveLength(12);
  expect(context.monthlyN).toBeCloseTo(110 / 12, 10);
  expect(usualMonth(context)).toBeCloseTo(0.4, 10);
  expect(usualMonth({ history: [] })).toBeNull();
  expect(usualMonth({ history: [{ month: '2017-01', value: null }] })).toBeNull();
});

test('a goal lasts so many months: some days make one', () => {
  const lasts = (days: number) => monthsOf({ full: { from: 0, to: days } });
  expect([lasts(1), lasts(28), lasts(31), lasts(45), lasts(46), lasts(92), lasts(366)]).toEqual([1, 1, 1, 1, 2, 3, 12]);
  expect(monthsOf({ full: null })).toBe(1);
});

test('who sets it up is proposed to get the reports inside the domain of whoever sends them, not outside it', () => {
  const proposed = (owner: string, you: string) => viewOf({ owner, you }).recipient;
  expect(proposed('owner@example.com', 'you@example.com')).toBe('you@example.com');
  expect(proposed('owner@example.com', 'you@other.org')).toBe('');
  expect(proposed('owner@gmail.com', 'you@gmail.com')).toBe('');
  expect(proposed('owner@gmail.com', 'Owner@gmail.com')).toBe('Owner@gmail.com');
});

test('a goal is proposed for each KPI whose past gives one, and for no other', () => {
  const view = viewOf({ tabs: [deals] });
  expect(Object.keys(view.goalProposals)).toEqual(expect.arrayContaining(['revenue', 'win_rate']));
  // 40% in each month is 40% in a quarter; 4,000 in each is 12,000.
  expect([view.goalProposals.win_rate.typed, view.goalProposals.revenue.typed]).toEqual(['40', '12,000']);
  const [header, ...rows] = deals.cells;
  const short = viewOf({ tabs: [{ ...deals, cells: [header, ...rows.slice(0, 10)] }] });
  expect(short.goalProposals).toEqual({});
});

test('what was taken off the list is known still: put back, its months need not be read', () => {
  const { setup } = viewOf();
  const [first, ...others] = setup.picked;
  const parked = { ...setup, chosen: true, picked: others, parked: [{ ...first, variant: 'gross' }] };
  const { context } = viewOf({ setup: parked });
  expect(context.kpis.map(({ id, variant }) => `${id} ${variant}`)).toContain('revenue gross');
});

test('beside each way to count that measures the same it is said whether it gives more or less than the standard', () => {
  const plan = { period: '2025-10-01..2026-09-30' };
  const analysis = analyze(sampleTabs(), { plan, zone: UTC, locale: 'en_US' });
  const told = choiceViews(analysis, 'en').flatMap(({ id, variants }) =>
    variants.map(({ name, differs }) => {
      const [own, standard] = [name, 'standard'].map((one) => analysis.result(id, one).value ?? 0);
      return { id, name, differs, more: own > standard };
    }),
  );
  const said = told.filter(({ differs }) => differs !== '');
  expect(said.length).toBeGreaterThan(1);
  for (const { differs, more } of said) expect(differs).toContain(more ? 'more' : 'less');
  const other = told.filter(
    ({ id, name }) => (kpiOf(id).variants as Record<string, { measures?: string }>)[name].measures === 'something else',
  );
  expect(other.length).toBeGreaterThan(0);
  expect(other.map(({ differs }) => differs).join('')).toBe('');
});

test('what is kept of recurring revenue can be chosen with its number', () => {
  const plan = { period: '2026-07-01..2026-09-30' };
  const views = choiceViews(analyze(sampleTabs(), { plan, zone: UTC, locale: 'en_US' }), 'en');
  const shown = ['net_revenue_retention', 'gross_revenue_retention', 'quick_ratio'].map((id) => {
    const found = views.find((one) => one.id === id);
    return [found?.title, found?.variants.find(({ name }) => name === 'standard')?.value];
  });
  // From the tab by itself: see the test of the report's section.
  expect(shown).toEqual([
    ['Net revenue retention (NRR)', '103.5%'],
    ['Gross revenue retention (GRR)', '95.8%'],
    ['Quick ratio', '3.4'],
  ]);
});
