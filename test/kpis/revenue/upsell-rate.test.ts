import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, period, reasonOf } from '../asking';

const march = period('2024-03');

describe('upsell rate', () => {
  describe('by deal type', () => {
    const deals = rawTab(
      'deals',
      `
      Deal ID | Customer | Stage | Amount | Close date | Type                        | Owner
      1       | Anna     | Won   | 100    | 2024-01-10 | New Business                | Ann
      2       | Bram     | Won   | 100    | 2024-01-11 | New Business                | Ann
      3       | Cor      | Won   | 100    | 2024-02-12 | New Business                | Bob
      4       | Anna     | Won   | 300    | 2024-03-10 | Existing Business           | Ann
      5       | Anna     | Won   | 300    | 2024-03-11 | Existing Customer - Upgrade | Ann
      6       | Bram     | Lost  | 300    | 2024-03-11 | Existing Business           | Ann
      7       | Dirk     | Won   | 100    | 2024-03-12 | New Business                | Bob
      8       | Cor      | Open  | 900    | 2024-03-20 | Existing Business           | Bob
      `,
    );
    const analysis = analysisOf(deals, { asOf: '2024-03-31' });

    it('is customers with an upsell ÷ customers at the start, over the last full month', () => {
      const result = analysis.result('upsell_rate');
      expect(result).toMatchObject({ value: 1 / 3, n: 3, top: 1, bottom: 3, period: march });
    });

    it('goes by month and by rep', () => {
      expect(byMonth(analysis, 'upsell_rate', 'standard', period('2024-01-01..2024-03-31'))).toEqual({
        '2024-01': null,
        '2024-02': 0,
        '2024-03': 1 / 3,
      });
      expect(byRep(analysis, 'upsell_rate')).toEqual({ Ann: 1 / 2, Bob: 0 });
    });

    it('gives a reason without customers at the start', () => {
      expect(reasonOf(analysis.result('upsell_rate', 'standard', period('2024-01')))).toBe('no_customers_at_start');
    });

    it('is a share of the won deals, by number and by amount', () => {
      expect(analysis.result('upsell_rate', 'share_of_won_deals')).toMatchObject({ value: 2 / 6, top: 2, bottom: 6 });
      expect(analysis.result('upsell_rate', 'share_of_won_amount')).toMatchObject({ value: 600 / 1000 });
      expect(account(analysis.result('upsell_rate', 'share_of_won_deals'), 'deals')).toEqual({
        used: 6,
        lost_deal: 1,
        open_deal: 1,
      });
    });

    it('is of all customers those who were ever sold more', () => {
      expect(analysis.result('upsell_rate', 'ever')).toMatchObject({ value: 1 / 4, n: 4 });
    });
  });

  it('is a higher subscription, where no deal type says it', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Anna     | 2024-01-01 | 2024-03-10 | 10
      2               | Anna     | 2024-03-10 |            | 25
      3               | Bram     | 2024-01-01 | 2024-03-10 | 30
      4               | Bram     | 2024-03-10 |            | 20
      5               | Cor      | 2024-01-01 |            | 10
      6               | Dirk     | 2024-03-02 |            | 10
      `,
    );
    expect(analysisOf(tab, { asOf: '2024-03-31' }).result('upsell_rate')).toMatchObject({ value: 1 / 3, n: 3 });
  });

  it('is not two subscriptions that began on one day, in whichever order', () => {
    const rows = ['1|Anna|2024-03-05||10', '2|Anna|2024-03-05||25', '3|Bram|2024-01-05||10', '4|Cor|2024-01-05||10'];
    for (const lines of [rows, [...rows].reverse()]) {
      const tab = rawTab('subscriptions', `Subscription ID|Customer|Start date|End date|MRR\n${lines.join('\n')}`);
      expect(analysisOf(tab, { asOf: '2024-03-31' }).result('upsell_rate', 'ever')).toMatchObject({ value: 0, n: 3 });
    }
  });

  it('is more paid for the same product, from orders', () => {
    const tab = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Product | Total
      1        | 2024-01-01 | Anna     | Pen     | 10
      2        | 2024-03-01 | Anna     | Pen     | 20
      3        | 2024-01-01 | Bram     | Pen     | 10
      4        | 2024-03-02 | Bram     | Ink     | 90
      5        | 2024-01-01 | Cor      | Pen     | 10
      6        | 2024-03-03 | Cor      | Pen     | 10
      7        | 2024-03-03 | Dirk     | Pen     | 10
      `,
    );
    const analysis = analysisOf(tab, { asOf: '2024-03-31' });
    expect(analysis.result('upsell_rate')).toMatchObject({ value: 1 / 3, n: 3 });
    expect(analysis.result('upsell_rate', 'ever')).toMatchObject({ value: 1 / 4, n: 4 });
  });

  it('cannot be told from deals without type and product', () => {
    const tab = rawTab(
      'deals',
      'Deal ID|Customer|Stage|Amount|Close date\n1|Anna|Won|1|2024-01-01\n2|Anna|Won|2|2024-03-01\n3|Bram|Lost|2|2024-03-01',
    );
    expect(analysisOf(tab, { asOf: '2024-03-31' }).result('upsell_rate').value).toBeNull();
  });
});
