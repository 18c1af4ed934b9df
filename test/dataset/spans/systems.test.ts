import { analysisOf, period } from '../../kpis/asking';
import { rawTab, type rawTabOf } from '../../raw-tab';

/**
 * One company in the export of each system: K1 pays, K2 pays since a trial that ended in February, K3 left on 10 March, K4
 * tried and left, K5 never paid a first bill, K6 tries still, K7 pays late, K8 is paused.
 */
const systems: Record<string, ReturnType<typeof rawTabOf>> = {
  Stripe: rawTab(
    'subscriptions',
    `
    id    | Customer ID | Customer Email | Plan | Quantity | Currency | Interval | Amount | Status             | Created (UTC)    | Start (UTC)      | Current Period End (UTC) | Trial Start (UTC) | Trial End (UTC)  | Canceled At (UTC) | Cancel At Period End | Ended At (UTC)
    sub_1 | K1          | a@x.nl         | Pro  | 1        | eur      | month    | 20.00  | active             | 2025-06-01 09:00 | 2025-06-01 09:00 | 2026-04-01 09:00         |                   |                  |                   | false                |
    sub_2 | K2          | b@x.nl         | Pro  | 1        | eur      | month    | 20.00  | active             | 2026-02-01 09:00 | 2026-02-01 09:00 | 2026-04-15 09:00         | 2026-02-01 09:00  | 2026-02-15 09:00 |                   | false                |
    sub_3 | K3          | c@x.nl         | Pro  | 1        | eur      | month    | 20.00  | canceled           | 2025-06-01 09:00 | 2025-06-01 09:00 | 2026-03-10 09:00         |                   |                  | 2026-03-02 09:00  | true                 | 2026-03-10 09:00
    sub_4 | K4          | d@x.nl         | Pro  | 1        | eur      | month    | 20.00  | canceled           | 2026-02-20 09:00 | 2026-02-20 09:00 | 2026-03-06 09:00         | 2026-02-20 09:00  | 2026-03-06 09:00 | 2026-02-25 09:00  | true                 | 2026-03-06 09:00
    sub_5 | K5          | e@x.nl         | Pro  | 1        | eur      | month    | 20.00  | incomplete_expired | 2026-02-28 09:00 | 2026-02-28 09:00 | 2026-03-28 09:00         |                   |                  |                   | false                | 2026-03-01 08:00
    sub_6 | K6          | f@x.nl         | Pro  | 1        | eur      | month    | 20.00  | trialing           | 2026-02-28 09:00 | 2026-02-28 09:00 | 2026-04-14 09:00         | 2026-02-28 09:00  | 2026-04-14 09:00 |                   | false                |
    sub_7 | K7          | g@x.nl         | Pro  | 1        | eur      | month    | 20.00  | past_due           | 2025-06-01 09:00 | 2025-06-01 09:00 | 2026-04-01 09:00         |                   |                  |                   | false                |
    sub_8 | K8          | h@x.nl         | Pro  | 1        | eur      | month    | 20.00  | paused             | 2025-06-01 09:00 | 2025-06-01 09:00 | 2026-04-01 09:00         |                   |                  |                   | false                |
    `,
  ),
  Chargebee: rawTab(
    'Subscriptions',
    `
    Subscription Id | Customer Id | Plan Id | Status       | Started At | Activated At | Trial Start | Trial End  | Current Term End | Cancelled At | Cancel Reason | MRR
    1               | K1          | pro     | Active       | 2025-06-01 | 2025-06-01   |             |            | 2026-04-01       |              |               | 20
    2               | K2          | pro     | Active       | 2026-02-01 | 2026-02-15   | 2026-02-01  | 2026-02-15 | 2026-04-15       |              |               | 20
    3               | K3          | pro     | Cancelled    | 2025-06-01 | 2025-06-01   |             |            |                  | 2026-03-10   |               | 20
    4               | K4          | pro     | Cancelled    | 2026-02-20 |              | 2026-02-20  | 2026-03-06 |                  | 2026-03-06   | no_card       | 20
    5               | K5          | pro     | Cancelled    | 2026-02-28 |              |             |            |                  | 2026-03-01   | not_paid      | 20
    6               | K6          | pro     | In Trial     | 2026-02-28 |              | 2026-02-28  | 2026-04-14 | 2026-04-14       |              |               | 20
    7               | K7          | pro     | Non Renewing | 2025-06-01 | 2025-06-01   |             |            | 2026-04-01       | 2026-04-01   |               | 20
    8               | K8          | pro     | Paused       | 2025-06-01 | 2025-06-01   |             |            |                  |              |               | 20
    `,
  ),
  Recurly: rawTab(
    'subscriptions',
    `
    uuid | account_code | plan_code | state     | unit_amount | quantity | plan_interval | activated_at | trial_started_at | trial_ends_at | canceled_at | expires_at
    1    | K1           | pro       | active    | 20.00       | 1        | 1 month       | 2025-06-01   |                  |               |             |
    2    | K2           | pro       | active    | 20.00       | 1        | 1 month       | 2026-02-01   | 2026-02-01       | 2026-02-15    |             |
    3    | K3           | pro       | expired   | 20.00       | 1        | 1 month       | 2025-06-01   |                  |               | 2026-03-02  | 2026-03-10
    4    | K4           | pro       | expired   | 20.00       | 1        | 1 month       | 2026-02-20   | 2026-02-20       | 2026-03-06    | 2026-02-25  | 2026-03-06
    5    | K5           | pro       | failed    | 20.00       | 1        | 1 month       | 2026-02-28   |                  |               |             | 2026-03-01
    6    | K6           | pro       | in_trial  | 20.00       | 1        | 1 month       | 2026-02-28   | 2026-02-28       | 2026-04-14    |             |
    7    | K7           | pro       | past_due  | 20.00       | 1        | 1 month       | 2025-06-01   |                  |               |             |
    8    | K8           | pro       | paused    | 20.00       | 1        | 1 month       | 2025-06-01   |                  |               |             |
    `,
  ),
  Paddle: rawTab(
    'subscriptions',
    `
    id    | customer_id | status   | currency_code | started_at | first_billed_at | next_billed_at | paused_at  | canceled_at | billing_cycle_interval | amount
    sub_1 | K1          | active   | EUR           | 2025-06-01 | 2025-06-01      | 2026-04-01     |            |             | month                  | 20
    sub_2 | K2          | active   | EUR           | 2026-02-01 | 2026-02-15      | 2026-04-15     |            |             | month                  | 20
    sub_3 | K3          | canceled | EUR           | 2025-06-01 | 2025-06-01      |                |            | 2026-03-10  | month                  | 20
    sub_4 | K4          | canceled | EUR           | 2026-02-20 |                 |                |            | 2026-03-06  | month                  | 20
    sub_5 | K5          | canceled | EUR           | 2026-02-28 |                 |                |            | 2026-03-01  | month                  | 20
    sub_6 | K6          | trialing | EUR           | 2026-02-28 |                 | 2026-04-14     |            |             | month                  | 20
    sub_7 | K7          | past_due | EUR           | 2025-06-01 | 2025-06-01      | 2026-04-01     |            |             | month                  | 20
    sub_8 | K8          | paused   | EUR           | 2025-06-01 | 2025-06-01      |                | 2026-03-05 |             | month                  | 20
    `,
  ),
  WooCommerce: rawTab(
    'subscriptions',
    `
    subscription_id | subscription_status | customer_id | start_date          | trial_end_date      | next_payment_date   | end_date            | billing_period | billing_interval | order_total
    1               | wc-active           | K1          | 2025-06-01 09:00:00 | 0                   | 2026-04-01 09:00:00 | 0                   | month          | 1                | 20.00
    2               | wc-active           | K2          | 2026-02-01 09:00:00 | 2026-02-15 09:00:00 | 2026-04-15 09:00:00 | 0                   | month          | 1                | 20.00
    3               | wc-cancelled        | K3          | 2025-06-01 09:00:00 | 0                   | 0                   | 2026-03-10 09:00:00 | month          | 1                | 20.00
    4               | wc-cancelled        | K4          | 2026-02-20 09:00:00 | 2026-03-06 09:00:00 | 0                   | 2026-03-06 09:00:00 | month          | 1                | 20.00
    5               | wc-pending          | K5          | 2026-02-28 09:00:00 | 0                   | 0                   | 0                   | month          | 1                | 20.00
    6               | wc-cancelled        | K6          | 2026-02-28 09:00:00 | 2026-04-14 09:00:00 | 0                   | 2026-03-02 09:00:00 | month          | 1                | 20.00
    7               | wc-pending-cancel   | K7          | 2025-06-01 09:00:00 | 0                   | 0                   | 2026-04-10 09:00:00 | month          | 1                | 20.00
    8               | wc-on-hold          | K8          | 2025-06-01 09:00:00 | 0                   | 0                   | 0                   | month          | 1                | 20.00
    `,
  ),
  Mollie: rawTab(
    'subscriptions',
    `
    id    | customerId | status    | amount | interval | startDate  | nextPaymentDate | canceledAt
    sub_1 | K1         | active    | 20.00  | 1 month  | 2025-06-01 | 2026-04-01      |
    sub_2 | K2         | active    | 20.00  | 1 month  | 2026-02-15 | 2026-04-15      |
    sub_3 | K3         | canceled  | 20.00  | 1 month  | 2025-06-01 |                 | 2026-03-10
    sub_5 | K5         | pending   | 20.00  | 1 month  | 2026-02-28 |                 |
    sub_7 | K7         | active    | 20.00  | 1 month  | 2025-06-01 | 2026-04-01      |
    sub_8 | K8         | suspended | 20.00  | 1 month  | 2025-06-01 |                 |
    `,
  ),
};

test.each(Object.entries(systems))(
  '%s: five customers at the start of March, one of whom leaves; three pay at its end',
  (_, tab) => {
    // Since when somebody is paused is in one of the exports: what that makes of a customer is asked.
    const answers = [{ tab: tab.name, column: 'paused_at', answer: 'still customers' }];
    const analysis = analysisOf(tab, { asOf: '2026-03-31', plan: { answers } });
    const march = period('2026-03');
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 5, n: 5 });
    expect(analysis.result('retention', 'article', march)).toMatchObject({ value: 4 / 5, bottom: 5 });
    expect(analysis.result('mrr', 'standard', march)).toMatchObject({ value: 60, n: 3 });
    // Who tried in January and pays since 15 February is new in February.
    expect(analysis.result('churn', 'standard', period('2026-02'))).toMatchObject({ value: 0, n: 4 });
  },
);
