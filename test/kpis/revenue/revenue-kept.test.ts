import { rawTab } from '../../raw-tab';
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

describe('by plans', () => {
  const plans = (rows: string) =>
    analysisOf(rawTab('subscriptions', `Subscription ID|Customer|Start date|End date|MRR|Plan\n${rows}`), {
      asOf: '2024-12-31',
    });
  const staying = '1|Anna|2023-01-01||100|Gold\n2|Bram|2023-02-01|2024-05-31|50|Silver\n3|Bram|2024-06-01||70|Silver';

  it('each has its own while every customer stays with theirs', () => {
    const groups = plans(staying).breakdown('net_revenue_retention', 'product', 'standard', year);
    expect(groups.map(({ key, value }) => [key, value])).toEqual([
      ['Silver', 70 / 50],
      ['Gold', 1],
    ]);
  });

  it.each([
    ['moved to another', '4|Cor|2023-03-01|2024-03-31|30|Silver\n5|Cor|2024-04-01||45|Gold', 45],
    ['took another beside it', '4|Cor|2023-03-01||30|Silver\n5|Cor|2024-04-01||45|Gold', 75],
  ])('none has any where a customer %s, who has not left', (_, rows, paysNow) => {
    const moved = plans(`${staying}\n${rows}`);
    expect(moved.result('net_revenue_retention', 'standard', year).value).toBeCloseTo((100 + 70 + paysNow) / 180, 12);
    expect(moved.breakdown('net_revenue_retention', 'product', 'standard', year)).toEqual([]);
    expect(moved.breakdowns('net_revenue_retention')).not.toContain('product');
    for (const id of ['net_revenue_retention', 'quick_ratio'] as const)
      expect(reasonOf(moved.result(id, 'only product = Gold', year))).toBe('parts_customers');
    // What runs on a day is of one plan each.
    expect(moved.breakdown('mrr', 'product')).not.toEqual([]);
  });
});
