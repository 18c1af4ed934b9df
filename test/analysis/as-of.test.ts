import { analyze } from '../../src/analysis/analysis';
import { isoDay } from '../../src/base/day';
import { UTC } from '../../src/base/zone';
import { rawTab } from '../raw-tab';

const asOf = (...tabs: ReturnType<typeof rawTab>[]): string =>
  isoDay(analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US' }).asOf);

describe('the as-of day', () => {
  it('is the latest day on which something happened, ends included', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Acme     | 2020-01-10 | 2020-05-01 | 50
      2               | Bolt     | 2020-03-10 |            | 60
      `,
    );
    expect(asOf(tab)).toBe('2020-05-01');
  });

  it('is no end that is yet to come, and no mark for "no end"', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR
      1               | Acme     | 2020-01-10 | 2199-05-01 | 50
      2               | Bolt     | 2020-03-10 | 9999-12-31 | 60
      `,
    );
    expect(asOf(tab)).toBe('2020-03-10');
  });

  it('is never the expected close of an open deal', () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Deal stage  | Create date | Close date | Amount | Deal owner
      1       | Closed won  | 2020-01-10  | 2020-02-01 | 50     | Ann
      2       | Closed lost | 2020-01-12  | 2020-02-03 | 50     | Ann
      3       | Negotiation | 2020-01-20  | 2021-06-30 | 60     | Ann
      `,
    );
    expect(asOf(tab)).toBe('2020-02-03');
  });
});
