import { dayFrom } from '../../../src/base/day';
import { dayInWords } from '../../../src/texts/day-text';
import { rawTab, rawTabOf } from '../../raw-tab';
import { account, analysisOf, byMonth, period, reasonOf } from '../asking';

/**
 * A month by hand: 100 customers at the start of April, 15 join, 6 of the 100 and 4 of the 15 leave.
 * Ends lie on the first and last day of the month as well.
 */
const rows: string[][] = [];
for (let i = 1; i <= 100; i++) {
  const end = i === 1 ? '2024-04-01' : i === 2 ? '2024-04-30' : i <= 6 ? `2024-04-1${i}` : '';
  rows.push([`S${i}`, `C${i}`, '2023-09-01', end, i <= 6 ? '40' : '20']);
}
for (let i = 101; i <= 115; i++) rows.push([`S${i}`, `C${i}`, '2024-04-05', i <= 104 ? '2024-04-25' : '', '20']);
const subscriptions = rawTabOf('subscriptions', 'Subscription ID|Customer|Start date|End date|MRR', rows);
const analysis = analysisOf(subscriptions, { asOf: '2024-05-12' });
const april = period('2024-04');

describe('churn', () => {
  it.each([
    ['article', -0.05],
    ['net_of_new', 0.1],
    ['standard', 0.06],
    ['baremetrics', 0.1],
    ['stripe', 10 / 115],
  ])('gives the five published answers of one month: %s', (variant, value) => {
    expect(analysis.result('churn', variant, april).value).toBeCloseTo(value, 12);
  });

  it('looks at the last full month when no period is given, and says so', () => {
    const result = analysis.result('churn');
    expect(result.period).toEqual(april);
    expect(result).toMatchObject({ value: 0.06, n: 100, top: 6, bottom: 100 });
    expect(result.notes).toContainEqual({
      text: 'note_period',
      values: { from: dayInWords(dayFrom(2024, 4, 1)), to: dayInWords(dayFrom(2024, 4, 30)) },
    });
  });

  it('adds up to 1 with retention', () => {
    for (const month of ['2024-01', '2024-04', '2024-05']) {
      const { value } = analysis.result('churn', 'standard', period(month));
      expect((value as number) + (analysis.result('retention', 'standard', period(month)).value as number)).toBe(1);
    }
  });

  it('accounts for those who were no customer at the start', () => {
    expect(account(analysis.result('churn'), 'subscriptions')).toEqual({
      used: 100,
      not_in_base: 15,
    });
  });

  it('has a customer until the day before the end date', () => {
    const march = analysis.result('churn', 'standard', period('2024-03'));
    expect(march).toMatchObject({ value: 0, n: 100 });
    expect(analysis.result('churn', 'standard', period('2024-04-01..2024-04-01'))).toMatchObject({
      top: 1,
      bottom: 100,
    });
  });

  it('goes month by month', () => {
    expect(byMonth(analysis, 'churn', 'standard', period('2024-02-01..2024-05-12'))).toEqual({
      '2024-02': 0,
      '2024-03': 0,
      '2024-04': 0.06,
      '2024-05': 0,
    });
  });

  it('is revenue lost with customers who left: 6 × 40 of 6 × 40 + 94 × 20', () => {
    expect(analysis.result('churn', 'revenue')).toMatchObject({ value: 240 / 2120, n: 100, top: 240, bottom: 2120 });
  });

  it('is, over a year, the share of the customers of 365 days ago', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Anna     | 2022-01-01 | 2023-08-01 | 10
      2               | Bram     | 2022-01-01 |            | 10
      3               | Cor      | 2022-01-01 | 2024-03-01 | 10
      4               | Dirk     | 2022-01-01 |            | 10
      5               | Eva      | 2023-09-01 | 2023-10-01 | 10
      `,
    );
    const result = analysisOf(tab, { asOf: '2024-06-30' }).result('churn', 'annual', period('2024-06'));
    expect(result.value).toBe(0.5);
  });

  it('is, over renewals, lost ÷ up for renewal', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Anna     | 2023-04-10 | 2024-04-10 | 10
      2               | Anna     | 2024-04-10 |            | 10
      3               | Bram     | 2023-04-20 | 2024-04-20 | 10
      4               | Cor      | 2023-01-01 |            | 10
      5               | Dirk     | 2023-06-01 | 2024-06-01 | 10
      `,
    );
    const result = analysisOf(tab, { asOf: '2024-04-30' }).result('churn', 'renewals', april);
    expect(result).toMatchObject({ value: 0.5, n: 2, top: 1, bottom: 2 });
  });

  it('does not call it churn when one of two subscriptions ends, nor when a plan follows on another', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Anna     | 2023-01-01 | 2024-04-15 | 10
      2               | Anna     | 2023-01-01 |            | 10
      3               | Bram     | 2023-01-01 | 2024-04-15 | 10
      4               | Bram     | 2024-04-15 |            | 30
      5               | Cor      | 2023-01-01 | 2024-04-15 | 10
      `,
    );
    expect(analysisOf(tab, { asOf: '2024-04-30' }).result('churn')).toMatchObject({ value: 1 / 3, n: 3 });
  });

  it('counts the end of the paid period, not the click on cancel', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | Canceled at | Ended at   | MRR
      1               | Anna     | 2023-01-01 | 2024-04-15  | 2024-05-31 | 10
      2               | Bram     | 2023-01-01 |             |            | 10
      `,
    );
    const result = analysisOf(tab, { asOf: '2024-06-30' });
    expect(result.result('churn', 'standard', april).value).toBe(0);
    expect(result.result('churn', 'standard', period('2024-05')).value).toBe(0.5);
  });

  it('has a customer whose end lies in the future still active', () => {
    const tab = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|End date|MRR\n1|Anna|2023-01-01|2024-12-31|10\n2|Bram|2023-01-01|2024-04-10|10',
    );
    expect(analysisOf(tab, { asOf: '2024-04-30' }).result('churn')).toMatchObject({ top: 1, bottom: 2 });
  });

  it('never counts as a customer who ended before they started', () => {
    const tab = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|End date|MRR\n1|Anna|2024-03-10|2024-03-01|10\n2|Bram|2023-01-01|2024-04-10|10',
    );
    expect(analysisOf(tab, { asOf: '2024-04-30' }).result('churn')).toMatchObject({ top: 1, bottom: 1 });
  });

  it('gives a reason with nobody at the start', () => {
    const result = analysis.result('churn', 'standard', period('2023-08'));
    expect(result).toMatchObject({ value: null, n: 0 });
    expect(reasonOf(result)).toBe('period_outside');
    expect(analysis.result('churn', 'article', period('2023-08')).value).toBeNull();
  });

  it('reads events: the last of a customer tells, a cancellation ends', () => {
    const tab = rawTab(
      'subscription_events',
      `
      Customer | Event date | Event       | MRR after
      Anna     | 2024-01-05 | new         | 100
      Anna     | 2024-04-10 | expansion   | 150
      Bram     | 2024-01-06 | new         | 100
      Bram     | 2024-04-20 | churn       | 0
      Cor      | 2024-01-06 | new         | 50
      Dirk     | 2024-04-02 | new         | 50
      `,
    );
    const result = analysisOf(tab, { asOf: '2024-04-30' });
    expect(result.result('churn')).toMatchObject({ value: 1 / 3, n: 3 });
    expect(result.result('churn', 'revenue')).toMatchObject({ value: 100 / 250 });
  });

  it('reads customers with dates where there are no subscriptions', () => {
    const tab = rawTab(
      'customers',
      'Customer ID|Customer|Customer since|Churn date\n1|Anna|2023-01-01|2024-04-02\n2|Bram|2023-01-01|\n3|Cor|2024-04-03|',
    );
    expect(analysisOf(tab, { asOf: '2024-04-30' }).result('churn')).toMatchObject({ value: 0.5, n: 2 });
  });

  describe('from a bare yes/no flag', () => {
    const flagged = analysisOf(
      rawTab(
        'customers',
        `
        Customer ID | Customer | Segment | Churned
        1           | Anna     | Shop    | Yes
        2           | Bram     | Shop    | No
        3           | Cor      | Office  | No
        4           | Dirk     | Office  | No
        5           | Eva      | Office  |
        `,
      ),
    );

    it('gives no churn rate, for it says nothing of when', () => {
      expect(flagged.result('churn').value).toBeNull();
      expect(flagged.result('churn').reason).not.toBeNull();
    });

    it('gives the flagged share under its own name', () => {
      const result = flagged.result('churn', 'flagged');
      expect(result).toMatchObject({ variant: 'flagged', value: 0.25, n: 4, top: 1, bottom: 4 });
      expect(account(result, 'customers')).toEqual({ used: 4, no_flag: 1 });
    });
  });
});
