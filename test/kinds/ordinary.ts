import { type Input, tab } from './input';

/** A list of contracts under these headers, with 1200, 600 and 2400 in the second column. */
const yearly = (header: string, also = ''): Input => ({
  why: `"${header}" is for a year${also && `, and gives way to "${also}"`}`,
  tabs: [
    tab(
      'contracts',
      `
      Client | ${header} | Contract start | Contract end${also && ` | ${also}`}
      A      | 1200      | 2025-01-20     |             ${also && ' | 90'}
      B      | 600       | 2025-03-20     | 2026-03-19  ${also && ' | 40'}
      C      | 2400      | 2025-06-20     |             ${also && ' | 210'}
      `,
    ),
  ],
  right: [['mrr', 300]],
});

/** What ordinary exports are called and hold, of which nothing had to be asked. */
export const ordinary: Input[] = [
  ...['ARR', 'Annual recurring revenue', 'Yearly price', 'Jaarbedrag', 'Jahresbetrag', 'Montant annuel', 'ACV'].map(
    (header) => yearly(header),
  ),
  yearly('ARR', 'MRR'),
  {
    why: 'what others pay a customer each year is no revenue of ours',
    tabs: [
      tab(
        'accounts',
        `
        Account | Annual revenue | Customer since | Churn date
        A       | 1200000        | 2025-01-20     |
        B       | 600000         | 2025-03-20     | 2026-03-19
        `,
      ),
    ],
    right: [
      ['mrr', 'reason'],
      ['churn', 1 / 2],
    ],
  },
  {
    why: 'a contract is worth its value over its months, whatever the term',
    tabs: [
      tab(
        'contracten',
        `
        Klant | Contractwaarde | Looptijd (maanden) | Ingangsdatum | Einddatum
        A     | 1800           | 36                 | 2025-02-01   |
        B     | 240            | 12                 | 2025-09-01   |
        `,
      ),
    ],
    right: [['mrr', 70]],
  },
  {
    why: 'what a list asks counts beside what goes off it',
    tabs: [
      tab(
        'subscriptions',
        `
        Client | List price | Discount % | Billing period | Start date | End date
        A      | 100        | 10%        | monthly        | 2025-02-01 |
        B      | 1200       | 50%        | yearly         | 2025-02-01 |
        `,
      ),
    ],
    right: [['mrr', 140]],
  },
  {
    why: 'and alone it does not',
    tabs: [
      tab(
        'subscriptions',
        `
        Client | List price | Billing period | Start date | End date
        A      | 100        | monthly        | 2025-02-01 |
        B      | 1200       | yearly         | 2025-02-01 |
        `,
      ),
    ],
    right: [['mrr', 'reason']],
  },
  {
    why: 'the first and the last day may be called from and to',
    tabs: [
      tab(
        'leden',
        `
        Lid | MRR | Van        | Tot
        A   | 20  | 2025-02-01 | 2026-03-10
        B   | 30  | 2025-02-01 |
        `,
      ),
    ],
    right: [
      ['mrr', 30],
      ['churn', 1 / 2],
    ],
  },
  {
    why: 'words for a time below "Invoiced" say how often, numbers do not',
    tabs: [
      tab(
        'subscriptions',
        `
        Client | Price | Invoiced       | Start date
        A      | 60    | every 2 months | 2025-02-01
        B      | 240   | every 2 years  | 2025-02-01
        `,
      ),
    ],
    right: [['mrr', 40]],
  },
  {
    why: 'numbers below it are amounts',
    tabs: [
      tab(
        'subscriptions',
        `
        Client | Price | Invoiced | Start date
        A      | 60    | 12       | 2025-02-01
        B      | 240   | 12       | 2025-02-01
        `,
      ),
    ],
    right: [['mrr', 'reason']],
    orAsked: true,
  },
  {
    why: 'a calendar of appointments holds activities, and no customers who come and go',
    tabs: [
      tab(
        'calendar',
        `
        Event Type | Start Date & Time | End Date & Time  | Invitee Email | User Name | Canceled
        Demo call  | 2026-03-03 10:00  | 2026-03-03 10:30 | a@x.nl        | Kim       | FALSE
        Demo call  | 2026-03-04 10:00  | 2026-03-04 10:30 | b@x.nl        | Kim       | TRUE
        Meeting    | 2026-03-05 10:00  | 2026-03-05 10:30 | c@x.nl        | Lee       | FALSE
        `,
      ),
    ],
    right: [
      ['sales_activities', 2],
      ['churn', 'reason'],
    ],
  },
  {
    why: 'a form on a site gives leads',
    tabs: [
      tab(
        'antwoorden',
        `
        Ingediend op     | Naam | E-mailadres | Hoe ken je ons? | Opgevolgd op
        2026-03-02 09:00 | A    | a@x.nl      | Beurs           | 2026-03-02 09:30
        2026-03-03 09:00 | B    | b@x.nl      | Site            |
        2026-02-03 09:00 | C    | c@x.nl      | Site            | 2026-02-03 10:00
        `,
      ),
    ],
    right: [
      ['new_leads', 2],
      ['new_leads / source Site', 1],
    ],
  },
  {
    why: 'one day for winning and losing is the day of closing, where all that ended have it and no open deal',
    tabs: [
      tab(
        'quotes won',
        `
        Deal | Owner | Status | Amount | Created    | Won date / lost date
        A    | Kim   | Won    | 10     | 2026-02-01 | 2026-03-03
        B    | Kim   | Lost   | 20     | 2026-02-01 | 2026-03-05
        C    | Kim   | Lost   | 20     | 2026-02-01 | 2026-02-20
        D    | Kim   | Open   | 40     | 2026-02-01 |
        `,
      ),
    ],
    right: [
      ['win_rate', 1 / 2],
      ['sales_cycle', 30],
      ['pipeline_value', 40],
    ],
  },
  {
    why: 'a quote that was sent is open where others were accepted and rejected',
    tabs: [
      tab(
        'deals',
        `
        Deal | Owner | Status   | Amount | Created    | Accepted on
        A    | Kim   | Accepted | 10     | 2026-02-01 | 2026-03-03
        B    | Kim   | Declined | 20     | 2026-02-01 | 2026-03-05
        C    | Kim   | Sent     | 40     | 2026-02-01 |
        `,
      ),
    ],
    right: [
      ['win_rate', 1 / 2],
      ['pipeline_value', 40],
    ],
  },
  {
    why: 'an order is confirmed where others are quotes',
    tabs: [
      tab(
        'orders',
        `
        Order | Order date | Customer | State     | Total
        1     | 2026-03-02 | A        | Confirmed | 10
        2     | 2026-03-03 | B        | Quotation | 20
        `,
      ),
    ],
    right: [['revenue', 10]],
  },
  {
    why: 'products, pipelines and reasons of losing are one whatever their capitals, under the commonest writing',
    tabs: [
      tab(
        'deals',
        `
        Deal | Customer | Product  | Pipeline | Stage | Amount | Close date | Lost reason
        A    | X        | Pro plan | New      | Won   | 100    | 2026-03-02 |
        B    | X        | PRO PLAN | new      | Won   | 100    | 2026-03-12 |
        C    | Y        | Pro plan | New      | Lost  | 100    | 2026-03-04 | Price
        D    | Z        | pro plan | NEW      | Lost  | 100    | 2026-03-05 | price
        E    | Z        | Basic    | New      | Lost  | 100    | 2026-03-06 | Price
        `,
      ),
    ],
    right: [
      ['revenue / product Pro plan', 200],
      ['win_rate / product Pro plan', 1 / 2],
      ['win_rate / pipeline New', 2 / 5],
      ['revenue / product PRO PLAN', 'reason'],
    ],
  },
  {
    why: 'a second order of the same product is no other product, whatever its capitals',
    tabs: [
      tab(
        'orders',
        `
        Order | Customer | Product | Order date | Amount
        1     | X        | Pro     | 2026-01-02 | 100
        2     | X        | PRO     | 2026-03-12 | 100
        3     | Y        | Pro     | 2026-02-04 | 100
        4     | Y        | Extra   | 2026-03-04 | 50
        `,
      ),
    ],
    right: [
      ['cross_sell_rate', 1 / 2],
      ['revenue / product Pro', 100],
    ],
  },
  {
    why: 'a tab called Subscriptions holds those, whatever its columns lack, and its stage tells who is still there',
    tabs: [
      tab(
        'Subscriptions',
        `
        Client | Owner | Stage   | Created    | MRR
        A      | Kim   | Running | 2025-01-03 | 10
        B      | Kim   | Stopped | 2025-02-03 | 20
        C      | Lee   | Running | 2025-03-03 | 40
        `,
      ),
    ],
    right: [
      ['mrr', 50],
      ['win_rate', 'reason'],
      ['new_leads', 'reason'],
    ],
  },
  {
    why: 'but for what was won and lost',
    tabs: [
      tab(
        'Subscriptions',
        `
        Client | Owner | Status | Amount | Close date
        A      | Kim   | Won    | 10     | 2026-03-03
        B      | Kim   | Lost   | 20     | 2026-03-03
        C      | Lee   | Open   | 40     |
        `,
      ),
    ],
    right: [['win_rate', 1 / 2]],
  },
  {
    why: 'what is open is known of the day of looking without a day of creation, and of no day before',
    tabs: [tab('deals', 'Deal | Stage | Amount\nA | Won | 10\nB | Proposal | 20\nC | Lost | 30\nD | Demo | 40')],
    right: [
      ['pipeline_value', 60],
      ['pipeline_value: deals', 2],
    ],
    same: ['pipeline_value', ['2026-03', '2026-03-10..2026-03-31', '2026-01-01..2026-12-31']],
  },
  {
    why: 'so that there is no pipeline of an earlier month',
    tabs: [tab('deals', 'Deal | Stage | Amount\nA | Won | 10\nB | Proposal | 20\nC | Lost | 30')],
    over: '2026-02',
    right: [['pipeline_value', 'reason']],
  },
  {
    why: 'none where days of creation wait for an answer',
    tabs: [
      tab(
        'deals',
        'Deal | Stage | Amount | Created\nA | Won | 10 | 03/04/2026\nB | Demo | 20 | 01/02/2026\nC | Lost | 3 | 02/02/2026',
      ),
    ],
    right: [['pipeline_value', 'reason']],
  },
  {
    why: 'changes of what customers pay add up, the newest first as well',
    tabs: [
      tab(
        'movements',
        `
        Date       | Account | Movement    | MRR change
        2026-03-20 | B       | Churn       | -50
        2026-03-10 | A       | Expansion   | 30
        2026-03-10 | C       | New         | 5
        2025-11-10 | A       | Contraction | -20
        2025-10-10 | B       | New         | 50
        2025-09-10 | A       | New         | 100
        `,
      ),
    ],
    right: [
      ['mrr', 115],
      ['churn', 1 / 2],
      ['net_revenue_retention', 110 / 130],
    ],
  },
  {
    why: 'those of a log that begins later than its customers do not',
    tabs: [
      tab(
        'movements',
        `
        Date       | Account | Movement    | MRR change
        2025-09-10 | A       | New         | 100
        2025-10-10 | B       | Expansion   | 50
        2026-03-20 | B       | Contraction | -20
        `,
      ),
    ],
    right: [['mrr', 'reason']],
  },
  {
    why: 'a customer of 0012 is that of 12 where all others are theirs too',
    tabs: [
      tab('accounts', 'Cust no | Customer name | Region\n12 | Fern | North\n15 | Ivy | South'),
      tab('invoices', 'Inv no | Cust no | Inv date | Amount\n1 | 0012 | 2026-03-02 | 40\n2 | 0015 | 2026-03-03 | 60'),
    ],
    right: [['revenue / region North', 40]],
  },
  {
    why: 'a price may be for a quarter in its cell',
    tabs: [tab('subscriptions', 'Client | Price | Start date\nA | $300/qtr | 2025-01-03\nB | $10/mo | 2025-01-03')],
    right: [['mrr', 110]],
  },
  {
    why: 'ticks for won and for lost say which are open, whatever the trade calls its deals',
    tabs: [
      tab(
        'Jobs',
        `
        Job | Estimator | Bid | Decided    | Won   | Lost
        1   | Abe       | 100 | 2026-03-01 | TRUE  | FALSE
        2   | Abe       | 200 | 2026-03-04 | FALSE | TRUE
        3   | Bea       | 300 |            | FALSE | FALSE
        `,
      ),
    ],
    right: [
      ['win_rate', 1 / 2],
      ['pipeline_value', 300],
      ['revenue / rep Abe', 100],
    ],
  },
  {
    why: 'the stage of a lead may say that it became a customer',
    tabs: [
      tab(
        'leads',
        `
        Lead ID | Created    | Stage
        1       | 2026-03-02 | Customer
        2       | 2026-03-03 | MQL
        3       | 2026-03-04 | Disqualified
        4       | 2026-03-05 | SQL
        `,
      ),
    ],
    right: [['conversion', 1 / 4]],
  },
  {
    why: 'a month may be 03.2026',
    tabs: [
      tab('Kosten', 'Monat | Kosten\n02.2026 | 100\n03.2026 | 300\n03.2026 | 100'),
      tab('customers', 'Customer | Customer since | Source\nA | 2026-03-03 | x\nB | 2026-03-04 | y'),
    ],
    right: [['cac', 200]],
  },
];
