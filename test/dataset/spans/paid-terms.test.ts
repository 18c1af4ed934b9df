import { account, analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const march = period('2026-03');
const of = (tab: ReturnType<typeof rawTab>) => analysisOf(tab, { asOf: '2026-03-31' });

describe('a first bill', () => {
  it('that was never paid makes no customer of who has left, and one from the first that was', () => {
    const analysis = of(
      rawTab(
        'subscriptions',
        `
        id    | customer_id | status   | started_at | first_billed_at | canceled_at | mrr
        sub_1 | ctm_1       | active   | 2025-06-01 | 2025-06-01      |             | 20
        sub_2 | ctm_2       | active   | 2026-02-20 | 2026-03-06      |             | 30
        sub_3 | ctm_3       | canceled | 2026-02-20 |                 | 2026-03-06  | 40
        sub_4 | ctm_4       | canceled | 2025-06-01 | 2025-06-15      | 2026-03-08  | 40
        `,
      ),
    );
    const churn = analysis.result('churn', 'standard', march);
    expect(churn).toMatchObject({ value: 1 / 2, n: 2 });
    expect(account(churn, 'subscriptions')).toMatchObject({ never_paid: 1 });
  });
});

describe('bills in another tab', () => {
  const subscriptions = rawTab(
    'subscriptions',
    `
    Subscription ID | Customer | Status   | Start date | End date   | MRR
    1               | Anna     | active   | 2025-06-01 |            | 20
    2               | Bram     | canceled | 2026-02-10 | 2026-03-10 | 20
    3               | Cor      | canceled | 2025-06-01 | 2026-03-12 | 20
    4               | Dirk     | active   | 2026-02-20 |            | 20
    5               | Eva      | canceled | 2025-06-01 | 2026-03-20 | 20
    `,
  );
  const invoices = rawTab(
    'invoices',
    `
    Invoice number | Invoice date | Customer | Status | Amount
    F1             | 2025-06-01   | Anna     | Paid   | 20
    F2             | 2026-02-10   | Bram     | Void   | 20
    F3             | 2026-02-11   | Bram     | Unpaid | 20
    F4             | 2025-06-01   | Cor      | Paid   | 20
    F5             | 2026-03-01   | Cor      | Unpaid | 20
    F6             | 2026-02-20   | Dirk     | Unpaid | 20
    `,
  );

  it('of which none was paid made no customer of who has left: who still runs is bound, others may have paid elsewhere', () => {
    const churn = analysisOf([subscriptions, invoices], { asOf: '2026-03-31' }).result('churn', 'standard', march);
    // Bram never paid. Anna and Dirk stay, Cor and Eva left.
    expect(churn).toMatchObject({ value: 2 / 4, n: 4 });
    expect(account(churn, 'subscriptions')).toEqual({ used: 4, never_paid: 1 });
  });
});

describe('orders of a shop whose customers also subscribe', () => {
  it('are no bills for the subscription: who cancelled all of them was a customer all the same', () => {
    const subscriptions = rawTab(
      'subscriptions',
      `
      user_id | plan  | started_at | canceled_at
      1       | Basic | 2025-06-01 |
      2       | Basic | 2025-06-01 | 2026-03-10
      3       | Basic | 2025-06-01 | 2026-03-12
      4       | Basic | 2025-06-01 |
      `,
    );
    const orders = rawTab(
      'orders',
      `
      order_id | user_id | order_date | status    | amount
      100      | 1       | 2025-02-01 | paid      | 50
      101      | 2       | 2025-03-01 | cancelled | 60
      102      | 2       | 2025-09-01 | cancelled | 60
      103      | 3       | 2025-10-01 | paid      | 10
      104      | 4       | 2025-01-01 | paid      | 10
      `,
    );
    const churn = analysisOf([subscriptions, orders], { asOf: '2026-03-31' }).result('churn', 'standard', march);
    expect(churn).toMatchObject({ value: 2 / 4, n: 4 });
  });
});

describe('customers', () => {
  it('by their status are no customers while they try, and left nobody knows when', () => {
    const tab = rawTab(
      'customers',
      `
      Customer ID | Company | Status   | Customer since | End date
      1           | Firm A  | Customer | 2025-01-01     |
      2           | Firm B  | Trial    | 2026-02-01     |
      3           | Firm C  | Churned  | 2025-01-01     | 2026-03-03
      4           | Firm D  | Churned  | 2025-01-01     |
      5           | Firm E  | Prospect | 2025-01-01     |
      `,
    );
    const churn = of(tab).result('churn', 'standard', march);
    expect(churn).toMatchObject({ value: 1 / 2, n: 2 });
    expect(account(churn, 'customers')).toEqual({ used: 2, trial: 1, ended_without_date: 1, never_paid: 1 });
  });
});

describe('plans that follow each other', () => {
  const tab = (gap: string) =>
    rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Plan | Start date | End date   | MRR
      1               | Anna     | Pro  | 2025-01-01 |            | 10
      2               | Bram     | Pro  | 2025-01-01 | 2026-02-28 | 20
      3               | Bram     | Max  | ${gap}     |            | 30
      `,
    );

  it('by a day are one customer, who neither left nor joined', () => {
    const analysis = of(tab('2026-03-01'));
    const february = period('2026-02');
    expect(analysis.result('churn', 'standard', february)).toMatchObject({ value: 0, n: 2 });
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 0, n: 2 });
    expect(analysis.result('retention', 'article', march)).toMatchObject({ value: 1, bottom: 2 });
    expect(analysis.result('mrr', 'standard', february).value).toBe(30);
    expect(analysis.result('mrr').value).toBe(40);
    expect(analysis.result('upsell_rate', 'standard', march).value).toBe(1 / 2);
  });

  it('by more are one who left and came back', () => {
    const february = of(tab('2026-03-02')).result('churn', 'standard', period('2026-02'));
    expect(february).toMatchObject({ value: 1 / 2, n: 2 });
  });
});

describe('a free plan makes no customer', () => {
  it.each([
    ['Free', 'Pro'],
    ['Gratis', 'Groei'],
    ['Kostenlos', 'Profi'],
    ['Gratuit', 'Équipe'],
    ['Free plan', 'Team'],
  ])('%s', (free, paid) => {
    const analysis = analysisOf(
      rawTab(
        'Subscriptions',
        `
        Subscription ID | Customer | Plan    | MRR | Start date | End date
        1               | Ott      | ${paid} | 50  | 2025-06-01 |
        2               | Uhl      | ${free} | 0   | 2025-05-10 | 2026-03-10
        3               | Rey      | ${free} | 0   | 2025-07-20 |
        4               | Bos      | ${paid} | 50  | 2025-07-04 | 2026-03-12
        5               | Kok      | ${paid} | 50  | 2025-08-08 |
        6               | Vos      | ${free} | 20  | 2025-08-08 |
        `,
      ),
      { asOf: '2026-03-31' },
    );
    expect(analysis.result('churn', undefined, period('2026-03')).value).toBeCloseTo(1 / 4, 9);
  });
});
