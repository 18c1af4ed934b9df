import { rawTab, rawTabOf } from '../../raw-tab';
import { account, analysisOf, period, reasonOf } from '../asking';

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

  it('is, where every customer has gone, what each spent: purchase × (1 + repeats a year × years)', () => {
    const result = analysisOf(orders, { asOf: '2024-12-31' }).result('clv');
    const years = (90 + 546) / 2 / 365.25;
    expect(result).toMatchObject({ n: 2, unit: 'money' });
    expect(result.value).toBeCloseTo(250, 6);
    expect(result.figures.averagePurchase).toBeCloseTo(500 / 3, 9);
    expect(result.figures.years).toBeCloseTo(years, 9);
    expect(result.figures.repeatsPerYear).toBeCloseTo(1 / (2 * years), 9);
  });

  it('expects more of customers who are still active than they were seen to stay', () => {
    // On 31 December 2023 Bram still counts as a customer: 364 days and not over.
    const { value, figures } = analysisOf(orders, { asOf: '2023-12-31' }).result('clv');
    expect(figures.years).toBeGreaterThanOrEqual((90 + 364) / 2 / 365.25);
    expect(figures.years).toBeLessThanOrEqual(5);
    expect(value).toBeCloseTo(figures.averagePurchase * (1 + figures.repeatsPerYear * figures.years), 9);
  });

  it('counts the first purchase as one, and nothing beyond what was seen: ten customers, 100 each, within ten days', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [i, `2025-05-${String(i + 1).padStart(2, '0')}`, `K${i}`, 100]);
    const analysis = analysisOf(rawTabOf('orders', 'Order ID|Order date|Customer|Total', rows));
    for (const variant of ['standard', 'article', 'historic', 'model'])
      expect([variant, analysis.result('clv', variant).value]).toEqual([variant, 100]);
  });

  it('is what was paid where all was bought today, and no number where nobody knows how often that will be', () => {
    const today = rawTab('orders', 'Order ID|Order date|Customer|Total\n1|2025-05-01|Anna|100\n2|2025-05-01|Bram|50');
    expect(analysisOf(today).result('clv').value).toBe(75);
    const twice = rawTab('orders', 'Order ID|Order date|Customer|Total\n1|2025-05-01|Anna|100\n2|2025-05-01|Anna|50');
    expect(reasonOf(analysisOf(twice).result('clv'))).toBe('history_too_short');
    expect(analysisOf(twice).result('clv', 'article').value).toBe(150);
  });

  it('looks at all purchases up to the end of the period, whenever it begins', () => {
    const analysis = analysisOf(orders, { asOf: '2024-12-31' });
    const july = analysis.result('clv', 'standard', period('2023-07'));
    expect(july.value).toBe(analysis.result('clv', 'standard', period('2023-01-01..2023-07-31')).value);
    expect(account(july, 'orders')).toEqual({ used: 3 });
    const june = analysis.result('clv', 'standard', period('2023-06'));
    expect(account(june, 'orders')).toEqual({ used: 2, outside_period: 1 });
    expect(june.value).toBe(100);
  });

  it('leaves out purchases without a date: nobody knows whether they came before the end', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Customer|Total\n1|2023-01-01|Anna|100\n2||Anna|300');
    const result = analysisOf(tab, { asOf: '2024-12-31' }).result('clv');
    expect(result.value).toBe(100);
    expect(account(result, 'orders')).toEqual({ used: 1, no_date_row: 1 });
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

  it.each([
    ['Refunded amount', '', '900'],
    ['Refunded amount', '', '-900'],
    ['Status', 'Paid', 'Refunded'],
  ])('takes what was paid back wholly for no purchase, by %s: %s or %s', (header, none, all) => {
    const rows = [
      `1|2023-01-01|Anna|100|${none}`,
      `2|2023-01-01|Bram|100|${none}`,
      `3|2023-07-02|Bram|300|${none}`,
      `4|2023-09-01|Bram|900|${all}`,
      `5|2023-09-01|Cas|900|${all}`,
    ];
    const tab = rawTab('orders', [`Order ID|Order date|Customer|Total|${header}`, ...rows].join('\n'));
    const result = analysisOf(tab, { asOf: '2024-12-31' }).result('clv');
    expect([result.n, result.figures.averagePurchase]).toEqual([2, 500 / 3]);
    expect(result.value).toBeCloseTo(250, 6);
    expect(account(result, 'orders')).toEqual({ used: 3, zero_amount: 2 });
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
    expect(result.standsIn?.text).toBe('model_needs_customers');
    expect(result.notes[0]).toEqual({ text: 'note_stands_in', values: { why: result.standsIn } });
  });

  describe('of subscriptions', () => {
    /** Customers since 2023 who pay 100 each, with the day on which each of the first ones left. */
    const subscriptions = (customers: number, left: string[]) =>
      rawTabOf(
        'subscriptions',
        'Subscription ID|Customer|Start date|End date|MRR',
        Array.from({ length: customers }, (_, i) => [i, `C${i}`, '2023-01-01', left[i] ?? '', 100]),
      );
    const ofMay = (tab: ReturnType<typeof subscriptions>) =>
      analysisOf(tab, { asOf: '2024-05-15' }).result('clv', 'arpa_churn');

    it('is MRR per customer ÷ churn per month: customers lost in six months ÷ customers at the start of each', () => {
      // From November to April: 20, 20, 18, 18, 17, 17 customers at the start, of whom 2, 1 and 1 left.
      const tab = subscriptions(20, ['2023-12-05', '2023-12-31', '2024-02-01', '2024-04-10']);
      expect(ofMay(tab).value).toBeCloseTo(100 / (4 / 110), 9);
    });

    it('does not hang on the length of the period', () => {
      const analysis = analysisOf(subscriptions(20, ['2023-12-05', '2024-02-01', '2024-04-10']), {
        asOf: '2024-05-15',
      });
      const [april, ...others] = ['2024-04', '2024-02-01..2024-04-30', '2023-05-01..2024-04-30'].map(
        (text) => analysis.result('clv', 'arpa_churn', period(text)).value,
      );
      expect(april).toBeCloseTo(100 / (3 / (20 + 20 + 19 + 19 + 18 + 18)), 9);
      expect(others).toEqual([april, april]);
    });

    it('goes no further than 60 months, with one of 200 lost or none, and says so', () => {
      for (const result of [ofMay(subscriptions(200, ['2024-04-10'])), ofMay(subscriptions(10, []))]) {
        expect(result.value).toBe(6_000);
        expect(result.notes).toContainEqual({ text: 'note_cut_to_months', values: { count: 60 } });
      }
    });
  });

  it('names what is missing', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Product|Total\n1|2023-01-01|Pen|100\n2|2023-05-01|Pen|100');
    const result = analysisOf(tab).result('clv');
    expect(result.value).toBeNull();
    expect(reasonOf(result)).not.toBeNull();
  });
});
