import { rawTab, rawTabOf } from '../raw-tab';
import { account, analysisOf, period, reasonOf } from './asking';

describe('CLV', () => {
  /** Anna buys once: active for 90 days. Bram buys after 182 days: active for twice that, 546 days in all. */
  const orders = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Total | Rep
    1        | 2023-01-01 | Anna     | 100   | Ann
    2        | 2023-01-01 | Bram     | 100   | Bob
    3        | 2023-07-02 | Bram     | 300   | Bob
    `,
  );

  it('is, where every customer has gone, what each spent: purchase × purchases a year × years', () => {
    const result = analysisOf(orders, { asOf: '2024-12-31' }).result('clv');
    const years = (90 + 546) / 2 / 365.25;
    expect(result).toMatchObject({ n: 2, unit: 'money' });
    expect(result.value).toBeCloseTo(250, 6);
    expect(result.figures.averagePurchase).toBeCloseTo(500 / 3, 9);
    expect(result.figures.years).toBeCloseTo(years, 9);
    expect(result.figures.purchasesPerYear).toBeCloseTo(3 / (2 * years), 9);
  });

  it('expects more of customers who are still active than they were seen to stay', () => {
    // On 31 December 2023 Bram still counts as a customer: 364 days and not over.
    const { value, figures } = analysisOf(orders, { asOf: '2023-12-31' }).result('clv');
    expect(figures.years).toBeGreaterThanOrEqual((90 + 364) / 2 / 365.25);
    expect(figures.years).toBeLessThanOrEqual(5);
    expect(value).toBeCloseTo(figures.averagePurchase * figures.purchasesPerYear * figures.years, 9);
  });

  it('caps the years at five', () => {
    const rows = Array.from({ length: 29 }, (_, i) => [
      i,
      `${2016 + Math.floor(i / 4)}-0${1 + 3 * Math.min(i % 4, 2)}-01`,
      'Anna',
      10,
    ]);
    const tab = rawTabOf('orders', 'Order ID|Order date|Customer|Total', rows);
    expect(analysisOf(tab).result('clv').figures.years).toBeLessThanOrEqual(5);
  });

  it('is €600 for €50, 4 a year, 3 years by the article; the 12 of a lifetime × 3 would be €1,800', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      i,
      `${2020 + Math.floor(i / 4)}-${['01', '04', '07', '10'][i % 4]}-01`,
      'Anna',
      50,
    ]);
    const tab = rawTabOf('orders', 'Order ID|Order date|Customer|Total', rows);
    const result = analysisOf(tab, { asOf: '2024-12-31' }).result('clv', 'article');
    expect(result.value).toBeCloseTo(600, 6);
    expect(result.figures).toMatchObject({ averagePurchase: 50 });
  });

  it('is, historically, revenue ÷ customers', () => {
    const result = analysisOf(orders, { asOf: '2024-12-31' }).result('clv', 'historic');
    expect(result).toMatchObject({ value: 250, n: 2, top: 500, bottom: 2 });
  });

  it('takes refunds off before averaging', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total|Refunded amount\n1|2023-01-01|Anna|100|40\n2|2023-01-01|Bram|100|\n3|2023-07-02|Bram|300|',
    );
    expect(analysisOf(tab, { asOf: '2024-12-31' }).result('clv').value).toBeCloseTo(230, 6);
  });

  it('is gross margin where the orders have a cost', () => {
    const tab = rawTab(
      'orders',
      'Order ID|Order date|Customer|Total|Cost price\n1|2023-01-01|Anna|100|60\n2|2023-01-01|Bram|100|60\n3|2023-07-02|Bram|300|180',
    );
    const { value, figures } = analysisOf(tab, { asOf: '2024-12-31' }).result('clv');
    expect(value).toBeCloseTo(250 * 0.4, 6);
    expect(figures.revenue).toBeCloseTo(250, 6);
  });

  it('stands beside the median and the share of the best tenth', () => {
    const { figures } = analysisOf(orders, { asOf: '2024-12-31' }).result('clv');
    expect(figures).toMatchObject({ medianCustomer: 250, topTenthShare: 400 / 500 });
  });

  it('comes from won deals where there are no orders', () => {
    const deals = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount | Close date | Customer
      1       | Won   | 100    | 2023-01-01 | Anna
      2       | Won   | 100    | 2023-01-01 | Bram
      3       | Won   | 300    | 2023-07-02 | Bram
      4       | Lost  | 900    | 2023-07-02 | Bram
      5       | Won   | 900    | 2023-07-02 |
      `,
    );
    const result = analysisOf(deals, { asOf: '2024-12-31' }).result('clv');
    expect(result.value).toBeCloseTo(250, 6);
    expect(account(result, 'deals')).toEqual({ used: 3, lost_deal: 1, no_customer: 1 });
  });

  it('falls back to the standard figure, with a note, where there are fewer than 200 customers', () => {
    const analysis = analysisOf(orders, { asOf: '2024-12-31' });
    const result = analysis.result('clv', 'model');
    expect(result.value).toBe(analysis.result('clv', 'standard').value);
    expect(result.notes.map(({ text }) => text)).toContain('note_no_model');
  });

  describe('of subscriptions', () => {
    /** So many customers at the start of April, of whom so many leave in it; each pays 100. */
    const subscriptions = (customers: number, leave: number) =>
      rawTabOf(
        'subscriptions',
        'Subscription ID|Customer|Start date|End date|MRR',
        Array.from({ length: customers }, (_, i) => [i, `C${i}`, '2023-01-01', i < leave ? '2024-04-10' : '', 100]),
      );

    it('is MRR per customer ÷ monthly churn: 100 ÷ 5 % = 2,000', () => {
      const result = analysisOf(subscriptions(20, 1), { asOf: '2024-05-15' }).result('clv', 'arpa_churn');
      expect(result.value).toBeCloseTo(2_000, 9);
      expect(result.period).toEqual(period('2024-04'));
    });

    it('goes no further than 60 months, with one of 200 lost or none', () => {
      expect(analysisOf(subscriptions(200, 1), { asOf: '2024-05-15' }).result('clv', 'arpa_churn').value).toBe(6_000);
      expect(analysisOf(subscriptions(10, 0), { asOf: '2024-05-15' }).result('clv', 'arpa_churn').value).toBe(6_000);
    });
  });

  it('names what is missing', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Product|Total\n1|2023-01-01|Pen|100\n2|2023-05-01|Pen|100');
    const result = analysisOf(tab).result('clv');
    expect(result.value).toBeNull();
    expect(reasonOf(result)).not.toBeNull();
  });
});
