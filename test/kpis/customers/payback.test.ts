import { rawTab } from '../../raw-tab';
import { account, analysisOf, lines, period, reasonOf } from '../asking';

const costs = rawTab(
  'costs',
  `
  Date       | Source | Cost
  2024-01-15 | Ads    | 800
  2024-01-20 | Fairs  | 100
  2024-02-15 | Ads    | 200
  2024-02-20 | Fairs  | 100
  `,
);
/** Anna is from before, Cor leaves within the period, Dirk comes after it. */
const subscriptions = rawTab(
  'subscriptions',
  `
  Subscription ID | Customer | Source | MRR | Start      | End
  1               | Anna     | Ads    | 70  | 2023-05-01 |
  2               | Bram     | Ads    | 40  | 2024-01-10 |
  3               | Cor      | Ads    | 90  | 2024-01-12 | 2024-02-20
  4               | Eva      | Fairs  | 80  | 2024-02-03 |
  5               | Dirk     | Fairs  | 30  | 2024-03-04 |
  `,
);
const both = period('2024-01-01..2024-02-29');
const analysis = analysisOf([costs, subscriptions], { asOf: '2024-03-31' });

describe('CAC payback', () => {
  it('is what was spent ÷ what the new customers pay per month on the last day: who has left pays nothing back', () => {
    const result = analysis.result('cac_payback', 'standard', both);
    expect(result).toMatchObject({ value: 1200 / 120, top: 1200, bottom: 120, unit: 'count' });
    expect(account(result, 'subscriptions')).toEqual({ used: 2, not_running: 2, joined_otherwise: 1 });
    expect(account(result, 'costs')).toEqual({ used: 4 });
  });

  it('is the CAC ÷ the MRR of one new customer, where all of them are still there', () => {
    const february = period('2024-02');
    const cac = analysis.result('cac', 'standard', february).value as number;
    expect(analysis.result('cac_payback', 'standard', february).value).toBeCloseTo(cac / 80, 12);
  });

  it('goes by the source of both, and the parts are those of the whole', () => {
    expect(lines(analysis.breakdown('cac_payback', 'source', 'standard', both), 'source')).toEqual({
      Ads: 1000 / 40,
      Fairs: 200 / 80,
    });
  });

  it('says why there is none: nobody joined, nothing was written down as spent, or nothing is paid monthly', () => {
    const quiet = [costs, rawTab('subscriptions', 'Customer|MRR|Start|End\nAnna|70|2023-05-01|\nBo|5|2023-05-01|')];
    expect(reasonOf(analysisOf(quiet, { asOf: '2024-03-31' }).result('cac_payback', 'standard', both))).toBe(
      'no_new_recurring_revenue',
    );
    expect(reasonOf(analysis.result('cac_payback', 'standard', period('2024-03')))).toBe('no_costs_in_period');
    const shop = rawTab('orders', 'Order ID|Order date|Customer|Amount\n1|2024-01-10|Anna|10');
    expect(analysisOf([costs, shop]).result('cac_payback', 'standard', both).value).toBeNull();
  });
});

describe('LTV:CAC', () => {
  it('is, of subscriptions, MRR per customer ÷ churn per month, 60 months at the most, ÷ CAC', () => {
    const result = analysis.result('ltv_to_cac', 'standard', both);
    const [clv, cac] = [
      analysis.result('clv', 'arpa_churn', both).value as number,
      analysis.result('cac', 'standard', both).value as number,
    ];
    // On 29 February Anna, Bram and Eva pay 190. September to January began with Anna alone, February with three: of these
    // eight starts one was lost, Cor.
    expect(clv).toBeCloseTo((190 / 3) * 8, 9);
    expect(cac).toBe(400);
    expect(result.value).toBeCloseTo(clv / cac, 12);
    expect(analysis.result('ltv_to_cac', 'subscriptions', both).value).toBe(result.value);
  });

  it('is, of purchases, the CLV that stands beside it ÷ the CAC, in both ways to count them', () => {
    const orders = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Amount
      1        | 2023-01-10 | Anna     | 100
      2        | 2023-09-10 | Anna     | 140
      3        | 2024-01-10 | Bram     | 100
      4        | 2024-02-20 | Bram     | 60
      5        | 2024-02-21 | Cor      | 80
      `,
    );
    const shop = analysisOf([costs, orders], { asOf: '2024-03-31' });
    for (const variant of ['standard', 'article']) {
      const [ratio, clv, cac] = (['ltv_to_cac', 'clv', 'cac'] as const).map(
        (id) => shop.result(id, variant, both).value as number,
      );
      expect([variant, ratio > 0]).toEqual([variant, true]);
      expect(ratio).toBeCloseTo(clv / cac, 12);
    }
  });

  it('without new customers has a reason, and over other money than that of the costs too', () => {
    expect(reasonOf(analysis.result('ltv_to_cac', 'standard', period('2024-03')))).toBe('no_costs_in_period');
    const dollars = rawTab('costs', 'Date|Currency|Cost\n2024-01-15|USD|800\n2024-02-15|USD|200');
    const euros = rawTab(
      'subscriptions',
      'Customer|MRR|Currency|Start|End\nAnna|70|EUR|2024-01-02|\nBo|5|EUR|2024-02-01|',
    );
    const mixed = analysisOf([dollars, euros], { asOf: '2024-03-31' });
    for (const id of ['ltv_to_cac', 'cac_payback'] as const)
      expect([id, reasonOf(mixed.result(id, 'standard', both))]).toEqual([id, 'several_currencies']);
  });
});
