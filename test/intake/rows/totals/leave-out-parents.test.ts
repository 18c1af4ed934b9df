import { account, analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const read = (header: string, rows: [id: string, amount: number, parent: string][]) =>
  analysisOf(
    rawTab(
      'deals',
      [
        `Deal id | Deal | Stage | Amount | Created | Close date | Owner | ${header}`,
        ...rows.map(
          ([id, amount, parent], at) =>
            `${id} | Deal ${at} | Won | ${amount} | 2024-02-01 | 2024-03-0${at + 1} | Ann | ${parent}`,
        ),
      ].join('\n'),
    ),
    { asOf: '2024-03-31' },
  );

const family: [string, number, string][] = [
  ['A1', 900, ''],
  ['A2', 400, 'A1'],
  ['A3', 500, 'A1'],
  ['B1', 70, ''],
];

describe('deals that are the sum of others', () => {
  it.each([
    'Parent deal',
    'Parent opportunity id',
    'Bovenliggende deal',
    'Hoofddeal',
    'Übergeordnete Verkaufschance',
    'Opportunité mère',
    'Oportunidad principal',
    'Belongs to',
  ])('%s: they are left out as totals', (header) => {
    const result = read(header, family).result('sales_per_rep');
    expect(result.value).toBe(970);
    expect(account(result, 'deals')).toEqual({ used: 3, intake_totals_row: 1 });
  });

  it('a deal that only goes before another counts, and of a parent that is worth something else it is asked', () => {
    expect(
      read('Previous deal', [
        ['A1', 900, ''],
        ['A2', 900, 'A1'],
        ['B1', 70, ''],
      ]).result('sales_per_rep').value,
    ).toBe(1870);
    const own = read('Parent deal', [
      ['A1', 900, ''],
      ['A2', 100, 'A1'],
      ['A3', 50, 'A1'],
    ]);
    expect(own.result('sales_per_rep').value).toBe(150);
    expect(own.readings[0].questions.map(({ ask }) => ask.text)).toEqual(['intake_ask_parents']);
  });

  it.each([
    ['three of five', 500, ['Y1', 'Y2']],
    ['half of six, which is too few', 1000, ['Y1', 'Y2', 'Y3']],
  ])('are told by a column of which more than half name other rows: %s', (_, value, others) => {
    const rows: [string, number, string][] = [
      ['A1', 500, ''],
      ...[250, 150, 100].map((amount, at): [string, number, string] => [`A${at + 2}`, amount, 'A1']),
      ...others.map((other, at): [string, number, string] => [`B${at}`, 0, other]),
    ];
    expect(read('Parent deal', rows).result('sales_per_rep').value).toBe(value);
  });

  it('what was lost is no part of what was won', () => {
    const stage = (lost: string) =>
      ['A1 | 900 | | Won', 'A2 | 400 | A1 | Won', 'A3 | 500 | A1 | Won', `A4 | 300 | A1 | ${lost}`].map(
        (row, at) => `${row} | 2024-02-01 | 2024-03-0${at + 1} | Ann`,
      );
    const rows = ['Deal id | Amount | Parent deal | Stage | Created | Close date | Owner', ...stage('Lost')];
    const tab = rawTab('deals', rows.join('\n'));
    expect(analysisOf(tab, { asOf: '2024-03-31' }).result('sales_per_rep').value).toBe(900);
  });
});
