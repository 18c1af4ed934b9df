import { rawTab } from '../../raw-tab';

/** Of 300 a month at the start of 2024, Ann pays 40 more, Bob 30 less and Cas nothing; Dee is new, and Eve is back. */
export const movingSubscriptions = rawTab(
  'subscriptions',
  `
  Customer | MRR | Start date | End date
  Ann      | 100 | 2023-01-01 | 2024-03-10
  Ann      | 140 | 2024-03-10 |
  Bob      | 120 | 2023-01-01 | 2024-05-10
  Bob      | 90  | 2024-05-10 |
  Cas      | 80  | 2023-01-01 | 2024-06-01
  Dee      | 50  | 2024-02-01 |
  Eve      | 20  | 2022-01-01 | 2022-09-01
  Eve      | 25  | 2024-04-01 |
  `,
);
