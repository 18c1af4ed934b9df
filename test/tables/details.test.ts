import { readTabs } from '../../src/intake/read-tabs';
import { readingWith } from '../intake/shared-data';
import { rawTab } from '../raw-tab';

const rows = Array.from({ length: 12 }, (_, at) => at + 1);
const tab = (name: string, header: string, row: (at: number) => string) =>
  rawTab(name, [header, ...rows.map(row)].join('\n'));
/** Two rows for each of six. */
const half = (at: number): number => Math.ceil(at / 2);

const wholes = {
  deals: tab('deals', 'Deal ID|Stage|Amount|Close date|Owner', (at) => `D${at}|Won|${at}00|2024-02-${at + 10}|Ann`),
  leads: tab('leads', 'Lead ID|Created|Name|Source', (at) => `N${at}|2024-02-${at + 10}|Firm ${at}|Fair`),
  orders: tab('orders', 'Order ID|Order date|Customer|Amount', (at) => `O${at}|2024-02-${at + 10}|F${at}|${at}00`),
  customers: tab('customers', 'Customer ID|Customer|Customer since', (at) => `K${at}|Firm ${at}|2024-02-${at + 10}`),
};

test.each([
  ['deals', tab('visits', 'visit_id|deal_id|amount|status', (at) => `V${at}|D${half(at)}|${at}|Won`), null],
  ['deals', tab('steps', 'Deal ID|Stage|Owner', (at) => `D${half(at)}|${at % 2 ? 'Open' : 'Won'}|Bob`), null],
  ['leads', tab('touches', 'touch_id|lead_id|status|source', (at) => `T${at}|N${half(at)}|Open|Mail`), null],
  [
    'orders',
    tab('lines', 'Line ID|Order ID|Order date|Product|Amount', (at) => `L${at}|O${half(at)}|2024-02-10|P${at}|${at}0`),
    'orders',
  ],
  [
    'customers',
    tab(
      'regions',
      'Customer ID|Company|Region|Country|Signup date',
      (at) => `K${half(at)}|Firm ${half(at)}|R${at}|NL|2023-02-${at + 10}`,
    ),
    'customers',
  ],
] as const)(
  'beside %s, rows that name one of them each are none, of orders their lines, and customers may stand in both',
  (whole, detail, table) => {
    const found = readTabs([wholes[whole], detail], readingWith()).map((one) => one.table);
    expect(found).toEqual([whole, table]);
  },
);
