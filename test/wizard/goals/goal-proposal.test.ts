import fc from 'fast-check';
import { say } from '../../../src/texts/say';
import { goalProposal } from '../../../src/wizard/goals/goal-proposal';
import type { KpiContext } from '../../../src/wizard/goals/kpi-context';

const kpi = (values: number[], change: Partial<KpiContext> = {}): KpiContext => ({
  id: 'revenue',
  variant: 'standard',
  unit: 'money',
  currency: null,
  flow: true,
  value: null,
  history: values.map((value, index) => ({ month: `2017-${index + 1}`, value })),
  ripe: false,
  monthlyN: null,
  ...change,
});

test('a target for a month was reached in so many months as it says', () => {
  const proposal = goalProposal(kpi([10, 20, 30, 40]), 1, 'en');
  expect(proposal).toEqual({
    typed: '30',
    says: say({ text: 'wizard_propose_target', values: { value: '30.00', reached: '2', count: '4' } }, 'en'),
  });
});

test('it is said how many of the months reached it, be it by being low', () => {
  const said = (reached: number) =>
    say({ text: 'wizard_propose_target', values: { value: '40.00', reached, count: 5 } }, 'en');
  expect(goalProposal(kpi([10, 20, 30, 40, 50]), 1, 'en')?.says).toBe(said(2));
  const cycle = goalProposal(kpi([20, 30, 40, 50, 60], { id: 'sales_cycle', unit: 'days', flow: false }), 1, 'en');
  expect([cycle?.typed, cycle?.says]).toEqual(['30', expect.stringContaining('2 of the last 5')]);
});

test('a target for a quarter was reached by three months in a row, not by three times a good month', () => {
  // Runs of three: 120, 210, 210, 210, 120, 120. Three times the good month would be 390.
  const proposal = goalProposal(kpi([40, 40, 40, 130, 40, 40, 40, 40]), 3, 'en');
  expect(proposal).toEqual({
    typed: '210',
    says: say(
      { text: 'wizard_propose_spans', values: { value: '210.00', reached: '3', count: '6', length: '3' } },
      'en',
    ),
  });
  expect(goalProposal(kpi([40, 40, 40, 130, 40, 40, 40, 40]), 3, 'nl')?.says).toBe(
    say({ text: 'wizard_propose_spans', values: { value: '210,00', reached: '3', count: '6', length: '3' } }, 'nl'),
  );
});

test('a target for a year is what the last twelve months brought', () => {
  expect(goalProposal(kpi(Array(12).fill(100)), 12, 'en')?.says).toBe(
    say({ text: 'wizard_propose_last', values: { value: '1,200', length: '12' } }, 'en'),
  );
});

test.each([
  [2, 1],
  [2, 3],
  [11, 12],
])('%i months are no past for a goal of %i', (count, months) => {
  expect(goalProposal(kpi(Array(count).fill(100)), months, 'en')).toBeNull();
});

test('what is proposed has been reached, rounded as it is', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(values, fc.constantFrom(1, 3), (all, months) => {
      const target = Number((goalProposal(kpi(all), months, 'en')?.typed ?? '').replace(/,/g, ''));
      const best = Math.max(
        ...all.slice(months - 1).map((_, at) => all.slice(at, at + months).reduce((a, b) => a + b)),
      );
      expect(target).toBeGreaterThan(0);
      expect(target).toBeLessThanOrEqual(best);
    }),
  );
});

test('a duration is better when shorter: it is rounded to a level that was reached', () => {
  const cycle = { id: 'sales_cycle', unit: 'days', flow: false } as const;
  expect(goalProposal(kpi([21.7, 30.2, 31, 32], cycle), 1, 'en')).toMatchObject({ typed: '31' });
});

test('nothing is no target', () => {
  expect(goalProposal(kpi([0, 0, 0, 0]), 1, 'en')).toBeNull();
  expect(goalProposal(kpi([-5, -4, -3, -2]), 1, 'en')).toBeNull();
});

test.each<[string, number, Partial<KpiContext>, string]>([
  ['a share a whole per cent', 0.314, { id: 'win_rate', unit: 'ratio', flow: false }, '31'],
  ['a share that is better lower one more', 0.0234, { id: 'churn', unit: 'ratio', flow: false }, '3'],
  ['an amount two figures', 34_712, {}, '34,000'],
  ['a small one too', 3.47, {}, '3.4'],
  ['a tenth of one', 0.347, {}, '0.34'],
  ['what is rounded already stays', 0.3, { id: 'win_rate', unit: 'ratio', flow: false }, '30'],
])('of what is reached every month, %s is proposed', (_name, value, change, typed) => {
  expect(goalProposal(kpi(Array(6).fill(value), change), 1, 'en')?.typed).toBe(typed);
});
