import { join } from 'node:path';
import fc from 'fast-check';
import { zoneOf } from '../engine/intl-zone';
import { randomTabs } from '../kpis/random-tabs';
import { rawTab } from '../raw-tab';
import { compared, here, judge } from './judge';
import { SAMPLE, tabOf, ZONES } from './oracle/data-sets';

here('a table prepared by a query is the one prepared here (skipped where Google’s engine cannot run)', () => {
  it.each(ZONES)('over a part of the sample, with bands that the plan names, in %s', async (_, zone) => {
    const tabs = SAMPLE.map((name) => tabOf(join(__dirname, '../../local/sample', `${name}.csv`), 30));
    await judge(tabs, undefined, zone, { cycleBands: '7, 21, 45' });
  });

  it('where the clock changes between a lead and its answer, in Amsterdam', async () => {
    const tab = rawTab(
      'leads',
      `
      Lead ID | Email | Created          | First response
      1       | a@b.c | 2024-03-30 23:30 | 2024-03-31 03:30
      2       | A@b.c | 2024-10-26 23:30 | 2024-10-27 03:30
      3       | d@b.c | 2024-10-26 23:30 |
      `,
    );
    await judge(tab, undefined, zoneOf('Europe/Amsterdam'));
  });

  it.each(ZONES)(
    'where minutes pass in opening hours alone, over weekends, holidays and nights, in %s',
    async (_, zone) => {
      const days = ['2024-03-29', '2024-03-30', '2024-03-31', '2024-04-01', '2024-04-02', '2024-04-11'];
      const times = ['00:00', '08:29', '08:30', '12:05', '17:30', '23:59'];
      const moments = days.flatMap((day) => times.map((time) => `${day} ${time}`));
      const leads = moments.map((moment, at) => `${at} | ${moment} | ${moments[(at * 7 + 3) % moments.length]}`);
      const tab = rawTab(
        'leads',
        ['Lead ID | Created | First response', ...leads, '99 | 2024-04-02 09:00 |'].join('\n'),
      );
      const hours = { opens: '08:30', closes: '17:30' };
      await judge(tab, undefined, zone, {
        openingHours: { ...hours, days: 'mon-fri', holidays: ['2024-04-01', '2024-03-30'] },
      });
      await judge(tab, undefined, zone, { openingHours: { ...hours, days: 'sat-mon', closes: '00:00' } });
    },
  );

  it('where orders and lines of them were paid back, wholly or in part', async () => {
    const rows = `1 | 2024-01-01 | Anna | Pen | 10 | 0  | paid
      2 | 2024-01-09 | Anna | Ink | 90 | 90 | paid
      3 | 2024-02-01 | Anna | Ink | 95 | 5  | paid
      4 | 2024-01-01 | Bram | Pen | 10 | 10 | paid
      4 | 2024-01-01 | Bram | Ink | 20 | 0  | paid
      5 | 2024-03-02 | Bram | Pen | 10 |    | paid
      6 | 2024-01-02 | Cor  | Pen | 10 |    | refunded
      7 | 2024-03-02 | Cor  | Ink | 10 |    | paid
      8 | 2024-03-04 | Cor  | Pad | 10 |    | cancelled
      9 | 2024-04-04 | Cor  | Pad | 30 |    | paid
      9 | 2024-04-04 | Cor  | Pad | -30 |   | paid`;
    await judge(rawTab('orders', `Order ID | Order date | Customer | Product | Total | Refunded | Status\n${rows}`));
  });

  it('over random data', async () => {
    await fc.assert(
      fc.asyncProperty(randomTabs, fc.constantFrom(...ZONES), async (tabs, [, zone]) => judge(tabs, undefined, zone)),
      { numRuns: 10 },
    );
  });

  it('where a customer is written in several ways, an amount is filled in late, and the data is looked at as of a day', async () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage    | Amount | Expected revenue | Created    | Close date | Customer
      1       | Won      | 100    | 90               | 2024-01-15 | 2024-02-01 | Acme
      2       | Won      | 200    | 90               | 2024-01-16 | 2024-04-02 | ACME
      3       | Lost     | 300    | 90               | 2024-01-17 | 2024-02-03 | acme
      4       | Proposal |        | 80               | 2024-01-18 | 2024-05-03 | ACME
      5       | proposal |        | 70               | 2024-01-19 | 2024-05-03 | Straße
      6       | Lost     | 600    | 90               | 2024-01-20 | 2024-06-03 | STRASSE
      `,
    );
    await judge(tab);
    await judge(tab, '2024-03-31');
  });

  it('where deals are decided on a day that is yet to come, and leads are answered on one', async () => {
    const deals = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount | Created    | Close date | Owner | Customer
      1       | Won   | 100    | 2024-01-10 | 2024-02-01 | Ann   | Anna
      2       | Lost  | 200    | 2024-01-12 | 2199-06-30 | Ann   | Bram
      3       | Won   | 400    | 2024-01-20 | 2199-06-30 | Bob   | Anna
      4       | Open  | 800    | 2024-01-21 | 2199-06-30 | Bob   | Cor
      `,
    );
    const leads = rawTab(
      'leads',
      `
      Lead ID | Email   | Created          | First response   | Converted date
      L1      | a@x.com | 2024-01-02 09:00 | 2024-01-02 09:30 | 2024-02-01
      L2      | b@x.com | 2024-01-03 09:00 | 2199-01-02 09:30 | 2199-02-01
      `,
    );
    for (const asOf of [undefined, '2024-01-15']) await judge([deals, leads], asOf);
  });

  it.each(['', '2024-02-20'])('where deals of an unknown stage have a close date, and an open one %p', async (open) => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage   | Amount | Created    | Close date
      1       | Won     | 100    | 2024-01-10 | 2024-02-01
      2       | Lost    | 200    | 2024-01-12 | 2024-02-02
      3       | Zwabber | 400    | 2024-01-20 | 2024-02-10
      4       | Zwabber | 400    | 2024-01-20 |
      5       | Zwabber | 400    | 2024-01-20 | 2024-03-10
      6       | Open    | 800    | 2024-01-21 | ${open}
      `,
    );
    await judge(tab);
    await judge(tab, '2024-02-29');
  });

  it('where customers buy again after a while, on one day twice, and other products', async () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount | Created    | Close date | Customer | Product
      1       | Won   | 100    | 2024-01-01 | 2024-01-10 | Ann      | Pen
      2       | Won   | 200    | 2024-01-01 | 2024-01-10 | ann      | Ink
      3       | Won   | 300    | 2024-01-01 | 2024-03-10 | Ann      | Ink
      4       | Won   | 300    | 2024-01-01 | 2024-03-10 | Ann      | Paper
      5       | Won   | 300    | 2024-01-01 | 2024-11-11 | Ann      |
      6       | Lost  | 300    | 2024-01-01 | 2024-01-02 | Bob      | Pen
      7       | Won   | 300    | 2024-01-01 | 2024-02-02 | Bob      | Pen
      8       | Won   | 300    | 2024-01-01 |            | Bob      | Ink
      9       | Won   | 300    | 2024-01-01 | 2024-02-02 |          | Ink
      `,
    );
    await judge(tab);
    await judge(tab, '2024-02-29');
  });

  it('where leads tell who became a customer, one person several times', async () => {
    const tab = rawTab(
      'leads',
      `
      Lead ID | Email | Created    | Lead status    | Converted date
      1       | a@b.c | 2024-01-02 | New            |
      2       | A@b.c | 2024-01-05 | Converted      | 2024-02-05
      3       | a@b.c | 2024-01-09 | Converted      | 2024-01-20
      4       | d@b.c | 2024-01-02 | Unqualified    |
      5       | d@b.c | 2024-01-03 | Converted      |
      6       | d@b.c | 2024-01-04 | Converted      | 2024-03-03
      7       |       | 2024-01-04 | Wobble         |
      `,
    );
    await judge(tab);
    await judge(tab, '2024-01-31');
  });

  it('where deals tell which leads became customers', async () => {
    const leads = `
      Lead ID | Email | Created    | Converted date
      L1      | a@b.c | 2024-01-02 |
      L2      | A@b.c | 2024-01-05 |
      L3      | d@b.c | 2024-01-09 | 2024-02-20
      L4      |       | 2024-01-02 |
      L5      | e@b.c | 2024-01-03 |
      `;
    const deals = `
      Deal ID | Lead ID | Stage | Created    | Close date
      1       | L2      | Won   | 2024-01-06 | 2024-02-01
      2       | l2      | Won   | 2024-01-06 | 2024-01-20
      3       | L3      | Won   | 2024-01-10 | 2024-02-10
      4       | L4      | Won   | 2024-01-10 |
      5       | L5      | Lost  | 2024-01-10 | 2024-02-11
      6       | L1      | Open  | 2024-01-10 |
      7       | L9      | Won   | 2024-01-10 | 2024-02-12
      7       | L9      | Won   | 2024-01-10 | 2024-02-12
      `;
    const before = compared['leads.isConverted'] ?? 0;
    await judge([rawTab('leads', leads), rawTab('deals', deals)]);
    await judge([rawTab('leads', leads), rawTab('deals', deals)], '2024-01-31');
    expect(compared['leads.isConverted']).toBe(before + 10);
  });

  it('where other tabs tell who people are, and what products', async () => {
    const deals = `
      Deal ID | Stage | Amount | Created    | Close date | Owner         | Product
      1       | Won   | 100    | 2024-01-01 | 2024-01-10 | ann@firm.com  | P-1
      2       | Won   | 200    | 2024-01-01 | 2024-01-10 | Ann O'Brien   | P-2
      3       | Lost  | 300    | 2024-01-01 | 2024-03-10 | bob@firm.com  | P-1
      4       | Open  | 300    | 2024-01-01 |            | Cem \`x\` -- \\ |
      4       | Open  | 300    | 2024-01-01 |            | Cem \`x\` -- \\ |
      `;
    await judge([
      rawTab('deals', deals),
      rawTab('team', "Name | Email | Team\nAnn O'Brien | ann@firm.com | North\nBob | bob@firm.com | South"),
      rawTab('products', 'Product ID | Product name | Category\nP-1 | Pen "red" | Office\nP-2 | Ink | Office'),
    ]);
  });

  it('where lines are paid back, taxed and discounted, and cost something per piece', async () => {
    const tab = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Product | Quantity | Unit price | Discount per unit | Refund | Tax  | Payment status | Unit cost
      1        | 2024-01-02 | Ann      | Pen     | 2        | 10         | 1                 |        | 3.78 | Paid           | 4
      1        | 2024-01-02 | Ann      | Ink     | 1        | 30         |                   | 5      | 6.30 | Paid           | 9
      2        | 2024-02-02 | Bob      | Pen     | -2       | 10         | 1                 |        |      | Paid           | 4
      3        | 2024-02-03 | ann      | Pen     | 3        | 10         |                   |        | 0    | Refunded       |
      4        | 2024-03-03 | Ann      | Pen     | 3        | 10         |                   |        | 6.30 | Unpaid         | 4
               | 2024-03-04 | Ann      | Pen     |          | 10         |                   |        |      | Paid           | 4
      `,
    );
    await judge(tab);
    const taxed = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Amount | Tax  | Refund
      1        | 2024-01-02 | Ann      | 121    | 21   |
      2        | 2024-01-03 | Bob      | 242    | 42   | 121
      3        | 2024-01-04 | Ann      | -121   | 21   |
      4        | 2024-01-05 | Cor      | 0      | 0    |
      `,
    );
    await judge(taxed);
  });

  it('where subscriptions follow each other, pause, were a trial, or were never paid', async () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Plan  | MRR | Start date | Ended at   | Trial end  | Status
      1               | Ann      | Basic | 10  | 2024-01-01 | 2024-02-29 |            | canceled
      2               | ann      | Plus  | 20  | 2024-03-01 |            |            | active
      3               | Bob      | Basic | 10  | 2024-01-01 | 2024-01-31 |            | canceled
      4               | Bob      | Basic | 15  | 2024-01-01 | 2024-03-31 |            | canceled
      5               | Bob      | Plus  | 12  | 2024-05-01 | 2024-06-30 |            | canceled
      6               | Cor      | Trial | 0   | 2024-01-01 | 2024-01-14 | 2024-01-14 | canceled
      7               | Dirk     | Free  | 0   | 2024-01-01 |            |            | active
      8               | Eva      | Free  | 5   | 2024-01-01 |            | 2024-02-01 | active
      9               | Fay      | Basic | 10  | 2024-03-01 | 2024-02-01 |            | canceled
      9               | Fay      | Basic | 10  | 2024-03-01 | 2024-02-01 |            | canceled
      10              |          | Basic | 10  | 2024-03-01 |            |            | active
      11              | Gus      | Basic | 10  | 2024-01-01 | 2024-03-31 |            | canceled
      12              | Gus      | Basic | 10  | 2024-01-02 |            |            | active
      13              | Gus      | Basic | 10  | 2024-01-03 | 2024-01-31 |            | canceled
      14              | Gus      | Plus  | 20  | 2024-02-01 | 2024-04-30 |            | canceled
      `,
    );
    await judge(tab);
  });

  it('where it is asked which of several amounts is meant', async () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount (EUR) | Amount (USD) | Expected revenue | Created    | Close date
      1       | Won   | 100          | 110          | 90               | 2024-01-15 | 2024-02-01
      2       | Lost  | 200          | 220          | 90               | 2024-01-16 | 2024-04-02
      `,
    );
    await judge(tab);
  });

  it('and has compared these', () => {
    const fields = {
      deals:
        'outcome closed closedUnknown created cycleDays value openStage customerKey isFirstPurchase start end isCrossSell isUpsell cycle_band team category typedUpsell typedCrossSell',
      leads: 'created responded answerMinutes responseBand isRepeat isConverted convertedDate daysToConvert isUnclear',
      orders: 'day order value orderTotal cost customerKey isFirstPurchase start end isCrossSell isUpsell',
      subscriptions: 'mrrValue start end state endKnown termEnd customerKey customerSince churnedOn isUpsell',
      activities: 'done rep',
    };
    const made = Object.entries(fields).flatMap(([table, names]) => names.split(' ').map((name) => `${table}.${name}`));
    expect(made.filter((field) => !compared[field])).toEqual([]);
  });
});
