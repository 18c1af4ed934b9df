import { say } from '../../../src/texts/say';
import { backSolve } from '../../../src/wizard/goals/back-solve';
import type { KpiContext } from '../../../src/wizard/goals/kpi-context';
import type { Rates } from '../../../src/wizard/goals/rates';

const usual = { id: 'revenue', variant: 'standard', unit: 'money', currency: null, flow: true } as const;
const kpi = { ...usual, history: [{ month: '2017-01', value: 1_000 }] } as unknown as KpiContext;
const rates: Rates = { leadsPerWeek: 5, winRate: 0.4, decidedPerMonth: 10, leadsPerMonth: 20 };

const takes = (target: number, more: Partial<Rates> = {}): string => {
  const found = backSolve({ target, months: 1 }, kpi, { ...rates, ...more }, 'en');
  return found === null ? '' : say(found, 'en');
};
const leads = (needed: number, more: number, now: number) =>
  say({ text: 'wizard_back_leads', values: { needed, more, now } }, 'en');
const enough = (needed: number, now: number) =>
  say({ text: 'wizard_back_leads_enough', values: { needed, now } }, 'en');

test.each([
  [1_200, leads(6, 1, 5)],
  [1_201, leads(7, 2, 5)],
  [2_000, leads(10, 5, 5)],
  [2_500, leads(13, 8, 5)],
])('%d where 1,000 is usual, at 5 leads a week', (target, says) => {
  expect(takes(target)).toContain(says);
});

test('4.2 leads a week are told as 5, and 4.9 are then enough', () => {
  expect(takes(1_100, { leadsPerWeek: 4.2 })).toContain(enough(5, 5));
  expect(takes(1_200, { leadsPerWeek: 4.2 })).toContain(leads(6, 1, 5));
});

test('a win rate of all there is can be named, more than that cannot', () => {
  expect(takes(2_500)).toContain('100.0%');
  expect(takes(2_501)).toBe(leads(13, 8, 5));
});

test('what is usual takes nothing more, and without leads or a win rate the other alone is named', () => {
  expect([takes(1_000), takes(999)].every((says) => says.includes('1,000'))).toBe(true);
  expect(takes(1_200, { winRate: null })).toBe(leads(6, 1, 5));
  expect(takes(1_200, { leadsPerWeek: null })).toBe(
    say({ text: 'wizard_back_win_rate', values: { now: '40.0%', needed: '48.0%' } }, 'en'),
  );
  expect([takes(0), takes(-1)]).toEqual(['', '']);
});
