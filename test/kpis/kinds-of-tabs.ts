import fc from 'fast-check';
import { amount, customer, day, moment, product, rep, some, source } from './any-cell';

/** A tab whose first rows are fixed, so that it is recognised whatever the others hold. Ids are made unique. */
export interface Kind {
  name: string;
  header: string;
  always: string[];
  /** Absent where all its rows are fixed. */
  row?: fc.Arbitrary<string[]>;
}

export const kinds: Kind[] = [
  {
    name: 'deals',
    header: 'Deal ID|Stage|Amount|Created|Close date|Owner|Customer|Product|Source|Lead ID',
    always: [
      'D1|Won|100|2024-01-02|2024-01-20|Ann|Anna|Pen|Web|L1',
      'D2|Lost|200|2024-01-03|2024-02-20|Bob|Bram|Ink|Fair|L2',
      'D3|Open|300|2024-01-04|2024-06-20|Ann|Cor|Pen|Web|L3',
      'D4|Won|150|2024-02-02|2024-03-20|Bob|Anna|Pen|Web|',
    ],
    row: fc.tuple(
      some('Won', 'Won', 'Lost', 'Open', 'Cancelled'),
      amount,
      day,
      day,
      rep,
      customer,
      product,
      source,
      some('', '', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6'),
    ),
  },
  {
    name: 'leads',
    header: 'Lead ID|Email|Created|First response|Lead status|Owner|Source',
    always: [
      'L1|anna@a.com|2024-01-02 09:00|2024-01-02 09:30|New|Ann|Web',
      'L2|bram@b.com|2024-01-02 10:00|2024-01-03 10:30|Contacted|Bob|Fair',
      'L3|cor@c.com|2024-02-02 10:00||New|Ann|Web',
      'L4||2024-03-02 10:00|2024-03-02 10:00|Converted|Ann|Web',
    ],
    row: fc.tuple(
      some('', 'dirk@d.com', 'eva@e.com', 'EVA@e.com', 'fay@f.com'),
      moment,
      moment,
      some('New', 'Contacted', 'Spam', 'Disqualified', 'Converted'),
      rep,
      source,
    ),
  },
  {
    name: 'orders',
    header: 'Order ID|Order date|Customer|Product|Total|Rep|Source',
    always: [
      'O1|2024-01-05|Anna|Pen|50|Ann|Web',
      'O2|2024-02-05|Bram|Ink|70|Bob|Fair',
      'O3|2024-03-05|Anna|Pen|90|Ann|Web',
      'O4|2024-03-06|Bram|Ink|-30|Bob|Fair',
    ],
    row: fc.tuple(day, customer, product, fc.oneof(amount, amount, some('-40')), rep, source),
  },
  {
    name: 'subscriptions',
    header: 'Subscription ID|Customer|Start date|End date|MRR|Status|Owner|Plan',
    always: [
      'S1|Anna|2022-11-01||10|active|Ann|Gold',
      'S2|Bram|2022-11-01|2024-02-10|20|active|Bob|Silver',
      'S3|Cor|2024-01-15||40|active|Ann|Gold',
      'S4|Bram|2024-02-10||30|active|Bob|Gold',
      'S5|Dirk|2023-01-15|2024-03-20|15|cancelled|Ann|Gold',
      'S6|Eva|2024-03-01||25|active|Bob|Gold',
    ],
    row: fc.tuple(
      customer,
      day,
      fc.oneof(day, fc.constant('')),
      amount,
      some('active', 'active', 'trialing', 'paused'),
      rep,
      product,
    ),
  },
  {
    name: 'customers',
    header: 'Customer ID|Customer|Customer since|Churn date|Churned|Segment|Source',
    always: [
      'C1|Anna|2022-11-01||No|Shop|Web',
      'C2|Bram|2023-12-01|2024-02-10|Yes|Office|Fair',
      'C3|Cor|2024-01-15||No|Shop|Web',
      'C4|Eva|2024-03-01||No|Shop|Web',
    ],
    row: fc.tuple(
      customer,
      day,
      fc.oneof(day, fc.constant('')),
      some('Yes', 'No', ''),
      some('Shop', 'Office', ''),
      source,
    ),
  },
  {
    name: 'activities',
    header: 'Activity ID|Type|Date done|Status|Owner|Deal ID',
    always: [
      'A1|Call|2024-01-05|Completed|Ann|D1',
      'A2|Meeting|2024-02-05|Completed|Bob|D2',
      'A3|Demo|2024-03-05|Planned|Ann|',
      'A4|Demo|2024-03-06|Completed|Ann|D4',
    ],
    row: fc.tuple(
      some('Call', 'Meeting', 'Demo', 'Email', 'Task', 'Note'),
      day,
      some('Completed', 'Planned', 'Cancelled'),
      rep,
      some('D1', 'D2', 'D3', 'D4', 'D6', ''),
    ),
  },
  {
    name: 'stage history',
    header: 'Deal ID|Stage|Entered on|Owner',
    always: [
      'D1|New|2024-01-02 09:00|Ann',
      'D1|Offer|2024-01-09 09:01|Ann',
      'D2|New|2024-01-03 09:02|Bob',
      'D3|Talk|2024-02-04 09:03|Ann',
      'D3|Offer|2024-03-04 09:04|Ann',
    ],
    row: fc.tuple(some('D1', 'D2', 'D3', 'D4', 'D6', ''), some('New', 'Talk', 'Offer', 'Won', 'Lost', ''), moment, rep),
  },
  {
    name: 'costs',
    header: 'Date|Channel|Campaign|Cost',
    always: ['2024-01-05|Web|Spring|100', '2024-02-05|Fair|Spring|250', '2024-03-05|Web|Summer|75'],
    row: fc.tuple(day, source, some('Spring', 'Summer'), amount),
  },
  {
    name: 'survey',
    header: 'Timestamp|Team|eNPS score',
    always: [
      '2024-01-05 10:00|North|9',
      '2024-02-05 10:00|South|3',
      '2024-03-05 10:00|North|10',
      '2024-03-05 11:00|West|7',
      '2024-03-06 10:00|South|9',
    ],
    row: fc.tuple(
      moment,
      some('North', 'South', 'West'),
      fc.oneof(fc.integer({ min: 0, max: 10 }).map(String), fc.constant('')),
    ),
  },
  {
    name: 'team',
    header: 'Name|Email|Team',
    always: ['Ann|ann@firm.com|North', 'Bob|bob@firm.com|South', 'Zoe|zoe@firm.com|South'],
  },
];

/** The same tabs as other systems write them: with a deal type, billed by interval, answered from 1 to 5, as events. */
const otherKinds: Kind[] = [
  {
    name: 'deals',
    header: 'Deal ID|Stage|Amount|Created|Close date|Owner|Customer|Type',
    always: [
      'D1|Won|100|2024-01-02|2024-01-20|Ann|Anna|New Business',
      'D2|Lost|200|2024-01-03|2024-02-20|Bob|Bram|New Business',
      'D3|Won|150|2024-02-02|2024-03-20|Bob|Anna|Upsell',
      'D4|Won|150|2024-02-02|2024-03-21|Ann|Cor|Cross-sell',
    ],
    row: fc.tuple(
      some('Won', 'Won', 'Lost', 'Open'),
      amount,
      day,
      day,
      rep,
      customer,
      some('New Business', 'Upsell', 'Cross-sell', ''),
    ),
  },
  {
    name: 'subscriptions',
    header: 'Subscription ID|Customer|Start date|End date|Unit amount|Interval|Quantity',
    always: [
      'S1|Anna|2022-11-01||1200|year|1',
      'S2|Bram|2022-11-01|2024-02-10|20|month|2',
      'S3|Cor|2024-01-15||60|quarter|1',
      'S4|Dirk|2023-01-15|2024-03-20|15|month|1',
      'S5|Eva|2024-03-01||60|quarter|1',
    ],
    row: fc.tuple(
      customer,
      day,
      fc.oneof(day, fc.constant('')),
      amount,
      some('year', 'month', 'quarter', ''),
      some('1', '2', ''),
    ),
  },
  {
    name: 'survey',
    header: 'Timestamp|Team|Satisfaction score',
    always: [
      '2024-01-05 10:00|North|5',
      '2024-02-05 10:00|South|2',
      '2024-03-05 10:00|North|1',
      '2024-03-05 11:00|West|4',
      '2024-03-06 10:00|South|3',
    ],
    row: fc.tuple(moment, some('North', 'South', 'West'), fc.integer({ min: 1, max: 5 }).map(String)),
  },
  {
    name: 'team',
    header: 'Name|Email|Team|Monthly quota|Started|Ended',
    always: [
      'Ann|ann@firm.com|North|300||',
      'Bob|bob@firm.com|South|200|2024-02-10|',
      'Zoe|zoe@firm.com|South||2023-01-01|2024-03-10',
    ],
  },
  {
    name: 'team',
    header: 'Name|Email|Team|Quota|Quota month',
    always: [
      'Ann|ann@firm.com|North|300|2024-01-01',
      'Ann|ann@firm.com|North|400|2024-02-01',
      'Bob|bob@firm.com|South|200|2024-03-01',
      'Zoe|zoe@firm.com|South||',
    ],
    row: fc
      .tuple(some('Ann|ann', 'Bob|bob', 'Zoe|zoe'), amount, some('2024-01-01', '2024-02-01', '2024-04-01', ''))
      .map(([who, quota, month]) => [...`${who}@firm.com|North|${quota}|${month}`.split('|')]),
  },
];

/** How every system writes a tab of a kind, the first as most do. */
export const written = (kind: Kind): Kind[] => [kind, ...otherKinds.filter(({ name }) => name === kind.name)];

/** Tab by name → place of the columns that hold money. */
export const moneyColumns: Record<string, number> = { deals: 2, orders: 4, subscriptions: 4, costs: 3, team: 3 };
