import { dimensionOf, dimensions } from '../../../src/dimensions';
import { ofCustomers } from '../../../src/dimensions/customers/of-customers';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { type TableName, tablesThat } from '../../../src/tables/tables';
import { analysisOf } from '../../kpis/asking';
import { rawTabOf } from '../../raw-tab';

/** What a list of customers says of each: all by which figures may be broken down. */
const SAID = {
  region: ['North', 'South', 'North'],
  country: ['Chile', 'Peru', 'Peru'],
  segment: ['Retail', 'Retail', 'Care'],
  source: ['Fair', 'Web', 'Web'],
  campaign: ['Spring', 'Autumn', 'Spring'],
  type: ['Partner', 'Direct', 'Direct'],
  team: ['Blue', 'Red', 'Red'],
  rep: ['Ilse', 'Joao', 'Ilse'],
  product: ['Gold', 'Gold', 'Tin'],
} as const;

const ids = ['C-71', 'C-72', 'C-73'];

const customers = rawTabOf(
  'Customers',
  'Customer ID|Customer name|Customer since|Region|Country|Segment|Source|Campaign|Type|Team|Account manager|Product',
  ids.map((id, at) => [id, `Firm ${id}`, '2020-01-02', ...Object.values(SAID).map((labels) => labels[at])]),
);

/** Each customer has 1, 2 and 4: every group of them has a sum of its own. */
const amounts = [100, 200, 400];

const tabs = {
  sales_per_rep: rawTabOf(
    'Deals',
    'Deal ID|Customer ID|Stage|Amount|Created|Close date',
    [...ids.entries()].flatMap(([at, id]) => [
      [`D${at}`, id, 'Closed Won', amounts[at], '2024-01-03', '2024-02-05'],
      [`L${at}`, id, 'Closed Lost', 999, '2024-01-03', '2024-02-06'],
    ]),
  ),
  revenue: rawTabOf(
    'Orders',
    'Order ID|Customer ID|Order date|Amount',
    ids.map((id, at) => [`O${at}`, id, '2024-02-05', amounts[at]]),
  ),
  mrr: rawTabOf(
    'Subscriptions',
    'Subscription ID|Customer ID|Start date|End date|MRR|Status',
    ids.map((id, at) => [`S${at}`, id, '2024-02-05', '', amounts[at], 'active']),
  ),
} as const satisfies Partial<Record<KpiId, unknown>>;

const events = rawTabOf('Subscription events', 'Event ID|Customer ID|Event date|Event type|MRR before|MRR after', [
  ['E8', 'C-71', '2024-01-05', 'new', 0, 50],
  // Without an end no log tells who has left.
  ['E9', 'C-71', '2024-01-20', 'cancelled', 50, 0],
  ...ids.map((id, at) => [`E${at}`, id, '2024-02-05', 'new', 0, amounts[at]]),
]);

const asked = [...Object.entries(tabs), ['mrr', events] as const];

describe.each(asked)('%s of rows that only name their customer', (kpi, tab) => {
  test.each(Object.entries(SAID))('goes by %s, as the list of customers has it, and adds up', (by, labels) => {
    const analysis = analysisOf([tab, customers]);
    const expected = new Map<string, number>();
    for (const [at, label] of labels.entries()) expected.set(label, (expected.get(label) ?? 0) + amounts[at]);
    const groups = analysis.breakdown(kpi as KpiId, by as keyof typeof SAID);
    expect(new Map(groups.map(({ key, value }) => [key, value]))).toEqual(expected);
    expect(analysis.result(kpi as KpiId).value).toBe(700);
  });
});

test('what customers are told apart by is what all that is theirs can be broken down by', () => {
  const theirs = dimensions.flatMap(({ id, alike, label }) => {
    if (label === 'month') return [];
    const list = alike.find((tables) => tables.includes('customers') && tables.length > 1);
    return list ? [[id, list] as const] : [];
  });
  expect(theirs.map(([id]) => id).sort()).toEqual([...Object.keys(SAID), 'category'].sort());
  for (const [, list] of theirs) expect(list).toEqual(expect.arrayContaining([...ofCustomers]));
  for (const [id] of theirs) expect([id, dimensionOf(id).handedOn?.includes('customers')]).toEqual([id, true]);
  // With whom something was done is not whose figure it is.
  const naming: TableName[] = tablesThat(({ customers: by }) => by.length > 0).filter((one) => one !== 'activities');
  expect([...ofCustomers].filter((table) => table !== 'leads').sort()).toEqual([...naming].sort());
});

test('the rep who answered a lead is not made the one who sold', () => {
  const leads = rawTabOf('Leads', 'Lead ID|E-mail|Created|Status|Owner|Region', [
    ['L1', 'a@firm.example', '2024-01-01', 'Converted', 'Ilse', 'North'],
    ['L2', 'b@firm.example', '2024-01-01', 'Converted', 'Joao', 'South'],
  ]);
  const orders = rawTabOf('Orders', 'Order ID|E-mail|Order date|Amount', [
    ['O1', 'a@firm.example', '2024-02-05', 100],
    ['O2', 'b@firm.example', '2024-02-05', 200],
  ]);
  const offered = analysisOf([orders, leads]).breakdowns('revenue');
  expect(offered).toContain('region');
  expect(offered).not.toContain('rep');
});
