import { rawTab, rawTabOf } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, period, reasonOf } from '../asking';

const march = period('2024-03');

describe('retention', () => {
  const rows: string[][] = [];
  // 100 at the start, 105 at the end, 15 of them new: so 10 left.
  for (let i = 1; i <= 100; i++)
    rows.push([`S${i}`, `C${i}`, '2023-09-01', i <= 10 ? '2024-03-15' : '', i <= 50 ? '0' : '10']);
  for (let i = 101; i <= 115; i++) rows.push([`S${i}`, `C${i}`, '2024-03-05', '', '10']);
  const subscriptions = rawTabOf('subscriptions', 'Subscription ID|Customer|Start date|End date|MRR', rows);
  const analysis = analysisOf(subscriptions, { asOf: '2024-03-31' });

  it('is (105 − 15) ÷ 100 by the article in its evident meaning, not 104.85', () => {
    expect(analysis.result('retention', 'article')).toMatchObject({ value: 0.9, bottom: 100 });
  });

  it('counts customer by customer, over the last full month', () => {
    const result = analysis.result('retention');
    expect(result).toMatchObject({ value: 0.9, n: 100, top: 90, bottom: 100, period: march });
    expect(account(result, 'subscriptions')).toEqual({ used: 100, not_in_base: 15 });
  });

  it('differs from the article when new customers leave inside the period', () => {
    const more = [...rows, ['S200', 'C200', '2024-03-02', '2024-03-20', '10']];
    const tab = rawTabOf('subscriptions', 'Subscription ID|Customer|Start date|End date|MRR', more);
    const other = analysisOf(tab, { asOf: '2024-03-31' });
    expect(other.result('retention').value).toBe(0.9);
    expect(other.result('retention', 'article').value).toBeCloseTo(0.89, 12);
  });

  it('is of paying customers only: 50 at the start pay, none of them left', () => {
    expect(analysis.result('retention', 'paying')).toMatchObject({ value: 1, n: 50 });
  });

  it('keeps a customer who paused and came back within the period', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Anna     | 2023-01-01 | 2024-03-05 | 10
      2               | Anna     | 2024-03-20 |            | 10
      3               | Bram     | 2023-01-01 | 2024-03-05 | 10
      `,
    );
    expect(analysisOf(tab, { asOf: '2024-03-31' }).result('retention')).toMatchObject({ value: 0.5, n: 2 });
  });

  it('goes by month and by rep', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR | Owner
      1               | Anna     | 2024-01-01 | 2024-03-05 | 10  | Ann
      2               | Bram     | 2024-01-01 |            | 10  | Ann
      3               | Cor      | 2024-01-01 |            | 10  | Bob
      `,
    );
    const other = analysisOf(tab, { asOf: '2024-03-31' });
    expect(byRep(other, 'retention')).toEqual({ Ann: 0.5, Bob: 1 });
    expect(byMonth(other, 'retention', 'standard', period('2024-01-01..2024-03-31'))).toEqual({
      '2024-01': null,
      '2024-02': 1,
      '2024-03': 2 / 3,
    });
  });

  it('says what is missing', () => {
    const tab = rawTab('deals', 'Deal ID|Stage|Amount|Close date\n1|Won|5|2024-01-02\n2|Lost|5|2024-01-03');
    const result = analysisOf(tab).result('retention');
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('no_tab');
  });

  describe('without subscriptions, from orders', () => {
    const orders = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Total
      1        | 2024-01-01 | Anna     | 10
      2        | 2024-01-01 | Bram     | 10
      3        | 2024-03-11 | Bram     | 10
      4        | 2024-02-10 | Cor      | 10
      5        | 2024-03-20 | Dirk     | 10
      6        | 2024-02-12 | Eva      | 10
      7        | 2024-03-01 | Eva      | -10
      `,
    );
    const buyers = analysisOf(orders, { asOf: '2024-03-31' });

    it('is the share of last month’s buyers who bought again; a credit note is no purchase', () => {
      expect(buyers.result('retention', 'repeat_purchase', march)).toMatchObject({ value: 0, n: 2 });
      const february = buyers.result('retention', 'repeat_purchase', period('2024-02'));
      expect(february).toMatchObject({ value: 0, n: 2 });
      const half = period('2024-02-15..2024-03-31');
      expect(buyers.result('retention', 'repeat_purchase', half)).toMatchObject({ value: 1 / 4, n: 4 });
    });

    it('holds a customer active for twice the usual gap, 90 days at the least', () => {
      // Anna's 90 days end on 31 March. Bram buys every 70 days: active for 140 after 11 March, to 29 July.
      const later = analysisOf(orders, { asOf: '2024-07-29' });
      const until = (days: string) => later.result('retention', 'inactivity', period(days));
      expect(until('2024-03-01..2024-03-30')).toMatchObject({ value: 1, n: 4 });
      expect(until('2024-03-01..2024-03-31')).toMatchObject({ value: 3 / 4, n: 4 });
      expect(until('2024-06-20..2024-07-28')).toMatchObject({ value: 1, n: 1 });
      expect(until('2024-06-20..2024-07-29')).toMatchObject({ value: 0, n: 1 });
    });
  });
});
