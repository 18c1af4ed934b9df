import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

const deals = rawTab(
  'deals',
  `
  Deal ID | Stage  | Amount | Close date | Owner           | Product
  1       | Won    | 100    | 2024-01-10 | Jan de Vries    | Pen
  2       | Won    | 200    | 2024-01-31 | jan de vries    | Ink
  3       | Won    | 400    | 2024-03-01 | jan@example.com | Pen
  4       | Won    | 800    | 2024-03-02 | Els Bakker      | Pen
  5       | Won    | 1600   | 2024-03-03 |                 | Ink
  6       | Lost   | 3200   | 2024-03-03 | Els Bakker      | Ink
  7       | Open   | 6400   | 2024-03-31 | Els Bakker      | Ink
  8       | Won    |        | 2024-03-03 | Els Bakker      | Ink
  9       | Won    | 50     |            | Els Bakker      | Ink
  `,
);
const team = rawTab(
  'team',
  `
  Name         | Email             | Team
  Jan de Vries | jan@example.com   | North
  Els Bakker   | els@example.com   | South
  Piet Smit    | piet@example.com  | South
  `,
);
const analysis = analysisOf([deals, team], { asOf: '2024-03-31' });

describe('sales per rep', () => {
  it('totals won amounts', () => {
    const result = analysis.result('sales_per_rep');
    expect(result).toMatchObject({ value: 3150, n: 6, unit: 'money' });
    expect(account(result, 'deals')).toEqual({ used: 6, lost_deal: 1, open_deal: 1, no_amount: 1 });
  });

  it('accounts for the rows of the team tab: who is listed twice is one, and a row without a name is nobody', () => {
    const more = { ...team, cells: [...team.cells, ['jan de vries', '', 'North'], ['', '', 'South']] };
    const withMore = analysisOf([deals, more], { asOf: '2024-03-31' });
    for (const variant of ['standard', 'per_rep_average']) {
      const result = withMore.result('sales_per_rep', variant);
      expect(account(result, 'team')).toEqual({ used: 3, same_person: 1, no_name: 1 });
    }
    expect(withMore.result('sales_per_rep', 'per_rep_average').value).toBe(3150 / 3);
  });

  it('shows a rep who is typed three ways once, those without deals with 0, the unassigned apart, and adds up', () => {
    const reps = byRep(analysis, 'sales_per_rep');
    expect(reps).toEqual({ 'Jan de Vries': 700, 'Els Bakker': 850, 'Piet Smit': 0, '(no rep)': 1600 });
    expect(Object.values(reps).reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(3150);
  });

  it('ranks the highest first', () => {
    expect(Object.keys(byRep(analysis, 'sales_per_rep'))).toEqual([
      '(no rep)',
      'Els Bakker',
      'Jan de Vries',
      'Piet Smit',
    ]);
  });

  it('shows the whole roster in a month in which nobody sold', () => {
    expect(byRep(analysis, 'sales_per_rep', 'standard', period('2024-02'))).toEqual({
      'Jan de Vries': 0,
      'Els Bakker': 0,
      'Piet Smit': 0,
    });
  });

  it('goes by month without gaps', () => {
    expect(byMonth(analysis, 'sales_per_rep')).toEqual({
      '2024-01': 300,
      '2024-02': 0,
      '2024-03': 2800,
      '(no date)': 50,
    });
  });

  it('goes by product, and by the team of the roster', () => {
    expect(lines(analysis.breakdown('sales_per_rep', 'product'), 'product')).toEqual({ Pen: 1300, Ink: 1850 });
    expect(lines(analysis.breakdown('sales_per_rep', 'team'), 'team')).toEqual({
      North: 700,
      South: 850,
      '(blank)': 1600,
    });
  });

  it('shows an id of the roster under the name', () => {
    const byId = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Close date|Sales rep ID\n1|Won|10|2024-01-01|R1\n2|Won|20|2024-01-01|R2\n3|Lost|40|2024-01-01|R2',
    );
    const roster = rawTab('team', 'Rep ID|Name|Team\nR1|Ann|N\nR2|Bob|N\nR3|Cem|N');
    expect(byRep(analysisOf([byId, roster]), 'sales_per_rep')).toEqual({ Ann: 10, Bob: 20, Cem: 0 });
  });

  it('merges writings of a name without a roster too', () => {
    expect(byRep(analysisOf(deals), 'sales_per_rep')).toMatchObject({ 'Els Bakker': 850, 'Jan de Vries': 300 });
  });

  it('uses the expected amount where there is no other, and says so', () => {
    const tab = rawTab(
      'pipeline',
      'Deal ID|Stage|Expected revenue|Close date|Owner\n1|Won|10|2024-01-01|Ann\n2|Open|20|2024-01-01|Ann\n3|Lost|40|2024-01-01|Ann',
    );
    const result = analysisOf(tab).result('sales_per_rep');
    expect(result.value).toBe(10);
    expect(result.notes.map(({ text }) => text)).toContain('note_expected_amount');
  });

  it('prefers the real amount and date to the expected', () => {
    const tab = rawTab(
      'pipeline',
      'Deal ID|Stage|Expected revenue|Amount|Expected close date|Close date\n1|Won|10|7|2024-01-01|2024-02-02\n2|Lost|40|5|2024-01-01|2024-02-02',
    );
    expect(byMonth(analysisOf(tab), 'sales_per_rep')).toEqual({ '2024-02': 7 });
  });

  it('counts by won date where won and lost have dates of their own', () => {
    const tab = rawTab(
      'deals',
      'Deal - ID|Deal - Status|Deal - Value|Deal - Won time|Deal - Lost time|Deal - Expected close date\n1|Won|10|2024-01-05||2024-03-01\n2|Lost|20||2024-02-05|2024-03-01\n3|Open|40|||2024-03-01',
    );
    expect(byMonth(analysisOf(tab), 'sales_per_rep')).toEqual({ '2024-01': 10 });
  });

  it('gives a reason without an amount', () => {
    const tab = rawTab('deals', 'Deal ID|Stage|Close date|Probability\n1|Won|2024-01-01|100\n2|Lost|2024-01-01|0');
    expect(reasonOf(analysisOf(tab).result('sales_per_rep'))).toBe('no_column');
  });
});
