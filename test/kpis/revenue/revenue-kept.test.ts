import { rawTab } from '../../raw-tab';
import { analysisOf, period, reasonOf } from '../asking';

// Of 300 a month at the start, Ann pays 40 more, Bob 30 less and Cas nothing; Dee is new, and Eve is back.
const subscriptions = rawTab(
  'subscriptions',
  `
  Customer | MRR | Start date | End date
  Ann      | 100 | 2023-01-01 | 2024-03-10
  Ann      | 140 | 2024-03-10 |
  Bob      | 120 | 2023-01-01 | 2024-05-10
  Bob      | 90  | 2024-05-10 |
  Cas      | 80  | 2023-01-01 | 2024-06-01
  Dee      | 50  | 2024-02-01 |
  Eve      | 20  | 2022-01-01 | 2022-09-01
  Eve      | 25  | 2024-04-01 |
  `,
);
const analysis = analysisOf(subscriptions, { asOf: '2024-12-31' });
const year = period('2024-01-01..2024-12-31');
const of = (id: 'net_revenue_retention' | 'gross_revenue_retention' | 'quick_ratio', over = year) =>
  analysis.result(id, 'standard', over);

it('the movements add up from MRR to MRR', () => {
  expect(of('quick_ratio').figures).toEqual({
    new: 50,
    expansion: 40,
    contraction: -30,
    churn: -80,
    reactivation: 25,
    start: 300,
    end: 305,
  });
  expect(analysis.result('mrr', 'standard', year).value).toBe(305);
});

it('NRR counts growth of those who were there, GRR does not, and nobody who is new', () => {
  expect(of('net_revenue_retention')).toMatchObject({ value: 230 / 300, n: 3, top: 230, bottom: 300 });
  expect(of('gross_revenue_retention')).toMatchObject({ value: 190 / 300, n: 3, top: 190, bottom: 300 });
});

it('the quick ratio: what was won for what was lost, without what came back; without a loss there is none', () => {
  expect(of('quick_ratio')).toMatchObject({ value: 90 / 110, top: 90, bottom: 110 });
  expect(reasonOf(of('quick_ratio', period('2024-02')))).toBe('no_recurring_losses');
});

it('without a period it looks back twelve months; a start before all customers gives a reason', () => {
  expect(analysis.result('net_revenue_retention').value).toBeCloseTo(230 / 300, 12);
  expect(reasonOf(of('net_revenue_retention', period('2021-01-01..2021-12-31')))).toBe('no_customers_at_start');
});
