import { tablesInHeader } from '../../src/intake/links/tables-in-header';
import { readTabs } from '../../src/intake/read-tabs';
import { readingWith } from '../intake/shared-data';
import { rawTab } from '../raw-tab';

const rows = Array.from({ length: 12 }, (_, at) => at + 1);
const tab = (name: string, header: string, row: (at: number) => string) =>
  rawTab(name, [header, ...rows.map(row)].join('\n'));
const day = (at: number): string => `2024-02-${at + 10}`;

/** Tabs whose rows others name, and tabs that do so under a header that says nothing. */
const whole = {
  deals: tab('deals', 'Deal ID|Stage|Amount|Close date', (at) => `OPP-${at}x|Won|${at}00|${day(at)}`),
  leads: tab('leads', 'Lead ID|Email|Created|Status', (at) => `LEAD-${at}x|a${at}@firm.com|${day(at)}|New`),
  customers: tab('customers', 'Customer ID|Customer|Customer since', (at) => `CUST-${at}x|Firm ${at} Ltd|${day(at)}`),
  products: tab('products', 'Product ID|Product|Price', (at) => `SKU-${at}x|Chair ${at} wide|${at}0`),
  team: tab('team', 'Rep ID|Name|Email|Team', (at) => `REP-${at}x|Ann Bos ${at}a|a${at}@us.com|North`),
};
/** `header`: of the last column, which holds what names the rows of another tab. */
const other = {
  deals: (value: (at: number) => string, header = 'qwx') =>
    tab('sold', `Deal ID|Stage|Amount|Close date|${header}`, (at) => `D${at}|Won|${at}00|${day(at)}|${value(at)}`),
  orders: (value: (at: number) => string, header = 'qwx') =>
    tab('shop', `Order ID|Order date|Amount|${header}`, (at) => `O${at}|${day(at)}|${at}00|${value(at)}`),
  activities: (value: (at: number) => string, header = 'qwx') =>
    tab('calls', `Date|Type|Subject|${header}`, (at) => `${day(at)}|Call|About ${at}|${value(at)}`),
};

test.each([
  ['deals', 'by their ids', 'activities', 'dealId', (at: number) => `OPP-${at}x`],
  ['leads', 'by their ids', 'activities', 'leadId', (at: number) => `LEAD-${at}x`],
  ['customers', 'by their ids', 'orders', 'customer', (at: number) => `CUST-${at}x`],
  ['customers', 'by their names', 'orders', 'customer', (at: number) => `Firm ${at} Ltd`],
  ['products', 'by their ids', 'orders', 'product', (at: number) => `SKU-${at}x`],
  ['products', 'by their names', 'orders', 'product', (at: number) => `Chair ${at} wide`],
  ['team', 'by their ids', 'deals', 'rep', (at: number) => `REP-${at}x`],
  ['team', 'by their names', 'deals', 'rep', (at: number) => `Ann Bos ${at}a`],
] as const)('rows of %s are named %s in a tab of %s, whatever the header', (table, _, naming, field, value) => {
  const found = (tabs: ReturnType<typeof tab>[]) => readTabs(tabs, readingWith()).at(-1)?.columns[field]?.header;
  expect(found([whole[table], other[naming](value)])).toBe('qwx');
  expect(found([other[naming](value)])).toBeUndefined();
});

test.each([
  ['leads', 'activities', 'lead', (at: number) => `a${at}@firm.com`],
  ['team', 'deals', 'owner', (at: number) => `a${at}@us.com`],
] as const)(
  'rows of %s are known by their addresses in a tab of %s, and that is said',
  (table, naming, header, value) => {
    const notes = readTabs([whole[table], other[naming](value, header)], readingWith()).at(-1)?.notes;
    const values = { found: 12, all: 12, column: header, tab: table };
    expect(notes).toContainEqual({ text: 'intake_note_link', values });
  },
);

test.each([
  ['Deal no', 'deals'],
  ['Opportunity', 'deals'],
  ['Quote no', 'deals'],
  ['Offertenummer', 'deals'],
  ['Lead', 'leads'],
  ['Contact', 'leads'],
  ['Received', 'leads'],
  ['Klantnummer', 'customers'],
  ['Artikel', 'products'],
  ['Eigenaar', 'team'],
  ['User', 'team'],
  ['Assigned', 'team'],
  ['Manager', 'team'],
  ['Sales', 'team'],
])('a header %j speaks of rows of %s', (header, table) => {
  expect(tablesInHeader(header)).toEqual([table]);
});
