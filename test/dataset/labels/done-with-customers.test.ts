import { account, analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { breakdownOf } from './told-by';

const deals = rawTab(
  'deals',
  `
  Deal ID | Customer | Stage | Amount | Created    | Close date
  A1      | Acme     | Won   | 100    | 2024-01-05 | 2024-02-10
  A2      | Acme     | Lost  | 100    | 2024-02-15 | 2024-03-20
  B1      | Borg     | Lost  | 100    | 2024-01-03 | 2024-03-01
  B2      | BORG     | Won   | 100    | 2024-02-01 | 2024-04-01
  C1      | Cyan     | Won   | 100    | 2024-02-01 | 2024-04-01
  D1      | Dune     | Won   | 100    | 2024-01-03 | 2024-04-01
  D2      | Dune     | Lost  | 100    | 2024-01-03 | 2024-04-01
  E1      |          | Lost  | 100    | 2024-01-03 | 2024-04-01
  `,
);

/** What was done with each customer, on which day, and for which deal where somebody wrote that down. */
const done = [
  ['Demo', '2024-01-20', 'Acme', ''],
  ['Call', '2024-03-01', 'acme', ''],
  // Only the first of Borg's was open, both were, only the second was.
  ['Call', '2024-01-10', 'Borg', ''],
  ['Demo', '2024-02-10', 'Borg', ''],
  ['Mail', '2024-03-15', 'Borg', ''],
  // Before there was a deal, and after it.
  ['Demo', '2024-01-05', 'Cyan', ''],
  ['Demo', '2024-04-02', 'Cyan', ''],
  ['Demo', '2024-02-02', 'Dune', 'D1'],
  // Of a deal that is not in the list, whatever else is open.
  ['Demo', '2024-02-02', 'Cyan', 'X9'],
];

const tabOf = (header: string, rows: string[][]) =>
  rawTab('activities', [header, ...rows.map((row) => row.join('|'))].join('\n'));
const withCustomers = tabOf('Type|Date|Customer|Deal ID', done);

describe('what was done with a customer, and names no deal', () => {
  const analysis = analysisOf([deals, withCustomers]);

  it('was done for the one deal of theirs that was open then', () => {
    expect(breakdownOf(analysis, 'win_rate', 'demo')).toEqual({
      demo: ['A1 won', 'D1 won'],
      'call or meeting': ['A2 lost'],
      neither: ['C1 won', 'D2 lost', 'E1 lost'],
      '(not known what was done)': ['B1 lost', 'B2 won'],
    });
  });

  it('counts as often as it surely was', () => {
    expect(breakdownOf(analysis, 'win_rate', 'activities')).toEqual({
      '0': ['C1 won', 'D2 lost', 'E1 lost'],
      '1-2': ['A1 won', 'A2 lost', 'B1 lost', 'B2 won', 'D1 won'],
    });
    const mean = analysis.result('sales_activities', 'before_close');
    expect([mean.value, mean.n]).toEqual([3 / 6, 6]);
    expect(account(mean, 'deals')).toEqual({ used: 6, done_in_doubt: 2 });
    expect(mean.notes).toContainEqual({
      text: 'note_few_wait',
      values: { count: 2, total: 8, reason: { text: 'done_in_doubt' } },
    });
  });
});

it('where no activity names a deal, nothing is known of deals that name no customer', () => {
  const analysis = analysisOf([
    deals,
    tabOf(
      'Type|Date|Customer',
      done.slice(0, 7).map((row) => row.slice(0, 3)),
    ),
  ]);
  expect(breakdownOf(analysis, 'win_rate', 'demo')).toEqual({
    demo: ['A1 won'],
    'call or meeting': ['A2 lost'],
    neither: ['C1 won', 'D1 won', 'D2 lost'],
    '(not known what was done)': ['B1 lost', 'B2 won', 'E1 lost'],
  });
});

it('without a day of creation nobody knows that a deal was open: nothing is told of those with whom something was done', () => {
  const undated = rawTab(
    'deals',
    `
    Deal ID | Customer | Stage | Amount | Close date
    A1      | Acme     | Won   | 100    | 2024-02-10
    F1      | Fern     | Lost  | 100    | 2024-03-20
    `,
  );
  const analysis = analysisOf([
    undated,
    tabOf('Type|Date|Customer', [
      ['Demo', '2024-01-20', 'Acme'],
      ['Call', '2024-03-21', 'Fern'],
    ]),
  ]);
  expect(breakdownOf(analysis, 'win_rate', 'demo')).toEqual({
    neither: ['F1 lost'],
    '(not known what was done)': ['A1 won'],
  });
});

it('names that deals have and numbers that activities have are those of one customer where a list says so', () => {
  const customers = rawTab(
    'customers',
    `
    Customer ID | Customer | Customer since
    K-901       | Acme     | 2020-01-01
    K-902       | Borg     | 2020-01-01
    K-903       | Cyan     | 2020-01-01
    K-904       | Dune     | 2020-01-01
    `,
  );
  const numbered = { acme: 'K-901', borg: 'K-902', cyan: 'K-903', dune: 'K-904' };
  const rows = done.map(([type, day, name, deal]) => [
    type,
    day,
    numbered[name.toLowerCase() as keyof typeof numbered],
    deal,
  ]);
  const told = (tabs: Parameters<typeof analysisOf>[0]) => breakdownOf(analysisOf(tabs), 'win_rate', 'demo');
  expect(told([deals, customers, tabOf('Type|Date|Customer number|Deal ID', rows)])).toEqual(
    told([deals, withCustomers]),
  );
});

test.each([
  'Account',
  'Company',
  'Related company',
  'Organisation',
  'Klant',
  'Relatie',
  'Gerelateerd bedrijf',
  'Kunde',
  'Zugehöriges Unternehmen',
  'Entreprise associée',
  'Société',
  'Cliente',
  'Empresa asociada',
])('“%s” says with which customer', (header) => {
  const analysis = analysisOf([deals, tabOf(`Type|Date|${header}|Deal ID`, done)]);
  expect(analysis.readings[1].columns.customer?.header).toBe(header);
  expect(breakdownOf(analysis, 'win_rate', 'demo').demo).toEqual(['A1 won', 'D1 won']);
});
