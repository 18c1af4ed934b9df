import { rawTab } from '../raw-tab';

/** Deals of two reps for which something was done, and one that closed before anything is known. */
export const workedDeals = rawTab(
  'deals',
  `
  Deal ID | Customer | Stage | Amount | Created    | Close date | Owner
  D1      | Acme     | Won   | 100    | 2024-01-05 | 2024-02-10 | Ann
  D2      | Borg     | Lost  | 300    | 2024-01-06 | 2024-02-11 | Ann
  D3      | Cyan     | Won   | 60     | 2024-01-08 | 2024-01-20 | Bob
  D4      | Dune     | Lost  | 60     | 2024-01-01 | 2024-01-02 | Bob
  D5      | Acme     | Open  | 60     | 2024-02-20 |            | Bob
  `,
);

/** What was done for them: a demo on the day of closing, one not done, one too late; a call; a note. */
export const activitiesOfDeals = rawTab(
  'activities',
  `
  Type | Done | Date       | Deal ID
  Demo | yes  | 2024-02-10 | D1
  Call | yes  | 2024-01-10 | D1
  Demo | no   | 2024-01-12 | D2
  Call | yes  | 2024-01-12 | D2
  Demo | yes  | 2024-02-12 | D2
  Note | yes  | 2024-01-12 | D3
  Mail | yes  | 2024-01-12 | D3
  `,
);
