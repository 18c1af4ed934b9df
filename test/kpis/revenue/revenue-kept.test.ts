import { analysisOf, period, reasonOf } from '../asking';
import { movingSubscriptions } from './moving-subscriptions';

const analysis = analysisOf(movingSubscriptions, { asOf: '2024-12-31' });
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
  expect(reasonOf(of('net_revenue_retention', period('2021-01-01..2021-12-31')))).toBe('period_outside');
});
