import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, reasonOf } from '../asking';

const tab = rawTab(
  'subscriptions',
  `
  Subscription ID | Customer | Start date | End date   | Amount | Interval
  1               | Anna     | 2024-01-01 |            | 1200   | year
  2               | Bram     | 2024-01-01 |            | 50     | month
  3               | Cor      | 2024-02-01 | 2024-03-15 | 300    | quarter
  `,
);
const analysis = analysisOf(tab, { asOf: '2024-03-31' });

describe('ARR', () => {
  it('is 12 × MRR', () => {
    expect(analysis.result('arr')).toMatchObject({ value: 12 * (100 + 50), n: 2, unit: 'money' });
    expect(analysis.result('arr').value).toBe(12 * (analysis.result('mrr').value as number));
    expect(byMonth(analysis, 'arr')).toEqual({ '2024-01': 1800, '2024-02': 3000, '2024-03': 1800 });
  });

  it('is, of annual contracts, what they are worth a year', () => {
    const result = analysis.result('arr', 'annual_contracts');
    expect(result).toMatchObject({ value: 1200, n: 1 });
    expect(account(result, 'subscriptions')).toEqual({ used: 1, not_annual: 2 });
  });

  it('cannot tell which contracts are annual without an interval', () => {
    const monthly = rawTab('subscriptions', 'Subscription ID|Customer|Start date|MRR\n1|Anna|2024-01-01|10');
    expect(analysisOf(monthly).result('arr').value).toBe(120);
    expect(reasonOf(analysisOf(monthly).result('arr', 'annual_contracts'))).toBe('no_column');
  });

  it('needs subscriptions: revenue of orders is not recurring', () => {
    const orders = rawTab('orders', 'Order ID|Order date|Customer|Total\n1|2024-01-01|Anna|100\n2|2024-02-01|Anna|100');
    expect(analysisOf(orders).result('arr').value).toBeNull();
    expect(reasonOf(analysisOf(orders).result('arr'))).toBe('no_tab');
  });
});
