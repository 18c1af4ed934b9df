import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

/** Acme was won in 10 days and bought again after 100; Cyan in 40; Dune was only lost; Eden was won after 95. */
const deals = rawTab(
  'deals',
  `
  Deal ID | Customer | Stage | Amount | Created    | Close date
  D1      | Acme     | Won   | 100    | 2024-01-05 | 2024-01-15
  D2      | Acme     | Won   | 300    | 2024-01-06 | 2024-04-15
  D3      | Cyan     | Lost  | 60     | 2024-01-01 | 2024-01-03
  D4      | Cyan     | Won   | 60     | 2024-01-08 | 2024-02-17
  D5      | Dune     | Lost  | 60     | 2024-01-01 | 2024-01-02
  D6      | Eden     | Won   | 60     | 2024-01-01 | 2024-04-05
  `,
);
const over = period('2024-05-01..2024-05-31');
const kept = (tabs: Parameters<typeof analysisOf>[0]) =>
  Object.fromEntries(
    analysisOf(tabs, { asOf: '2024-06-30' })
      .breakdown('retention', 'cycle_band', 'standard', over)
      .map(({ key, value, n }) => [key, [value, n]]),
  );
const expected = { '0-13': [1, 1], '30-59': [0, 1], '90+': [1, 1], '\u0000no label': [1, 1] };

it('of customers: how long the first deal lasted that was won from them, whatever they bought or lost later', () => {
  const customers = rawTab(
    'customers',
    'Customer|Customer since|Left on\nAcme|2024-01-15|\nCyan|2024-02-17|2024-05-20\nDune|2024-01-01|\nEden|2024-04-05|',
  );
  expect(kept([deals, customers])).toEqual(expected);
});

it('of subscriptions that name customers by a number: through the list of customers', () => {
  const customers = rawTab('customers', 'Customer ID|Customer\n11|Acme\n12|Cyan\n13|Dune\n14|Eden');
  const subscriptions = rawTab(
    'subscriptions',
    'Subscription ID|Customer ID|MRR|Start|End\n1|11|5|2024-01-15|\n2|12|5|2024-02-17|2024-05-20\n3|13|5|2024-01-01|\n4|14|5|2024-04-05|',
  );
  expect(kept([deals, customers, subscriptions])).toEqual(expected);
});

it('without deals there is no such breakdown', () => {
  const customers = rawTab(
    'customers',
    'Customer|Customer since|Left on\nAcme|2024-01-15|\nCyan|2024-02-17|2024-05-20',
  );
  expect(kept(customers)).toEqual({});
});

it('of two deals won on one day the longer one counts, whichever stands first', () => {
  const rows = ['D1|Acme|Won|1|2024-01-05|2024-02-15', 'D2|Acme|Won|1|2024-02-10|2024-02-15'];
  const customers = rawTab('customers', 'Customer|Customer since|Left on\nAcme|2024-02-15|');
  for (const both of [rows, [...rows].reverse()]) {
    const tab = rawTab('deals', ['Deal ID|Customer|Stage|Amount|Created|Close date', ...both].join('\n'));
    expect(kept([tab, customers])).toEqual({ '30-59': [1, 1] });
  }
});
