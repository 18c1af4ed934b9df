import { analysisOf, byMonth, period } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const orders = rawTab(
  'Orders',
  `
  Order ID | Date       | Customer | Amount
  1        | 2024-01-10 | A        | 100
  2        | 2024-02-10 | B        | 100
  3        | 2024-02-11 | C        | 100
  `,
);

test('a figure of two tabs of which one has no dates is of all rows, and not split by month', () => {
  const costs = rawTab('Marketing costs', 'Campaign | Costs\nSpring | 100\nSummer | 200');
  const analysis = analysisOf([orders, costs]);
  expect(analysis.result('cac').value).toBe(100);
  expect(byMonth(analysis, 'cac')).toEqual({});
});

test('with dates in both it is', () => {
  const costs = rawTab(
    'Marketing costs',
    'Date | Campaign | Costs\n2024-01-01 | Spring | 100\n2024-02-01 | Summer | 200',
  );
  expect(Object.keys(byMonth(analysisOf([orders, costs]), 'cac'))).toEqual(['2024-01', '2024-02']);
});

test('a figure over all of time of rows that have no date says so, and none of a period is given', () => {
  const deals = rawTab('Deals', 'Deal | Stage | Amount\nRoof | Won | 100\nWall | Lost | 50\nDoor | Won | 200');
  const notes = (tab: typeof deals) =>
    analysisOf([tab])
      .result('revenue')
      .notes.map(({ text }) => text);
  expect(notes(deals)).toContain('note_undated');
  expect(notes(orders)).not.toContain('note_undated');
  expect(analysisOf([deals], { period: '2024-01-01..2024-12-31' }).result('revenue')).toMatchObject({ value: null });
});

describe('closed deals of which some have no date', () => {
  const deals = (undated: number) =>
    rawTab(
      'Deals',
      [
        'Deal id | Customer | Stage | Amount | Created | Close date | Owner',
        ...Array.from({ length: 12 }, (_, at) => {
          const stage = at % 3 === 2 ? 'Lost' : 'Won';
          return `D${at} | C${at % 4} | ${stage} | 100 | 2024-01-05 | ${at < undated ? '' : `2024-02-${10 + at}`} | Ann`;
        }),
      ].join('\n'),
    );
  const february = period('2024-02');
  const noted = (undated: number, id: Parameters<ReturnType<typeof analysisOf>['result']>[0], over?: typeof february) =>
    analysisOf(deals(undated))
      .result(id, 'standard', over)
      .notes.filter(({ text }) => text === 'note_few_wait');
  const waits = (count: number, total: number) => [
    { text: 'note_few_wait', values: { count, total, reason: { text: 'no_close_date' } } },
  ];

  it.each([
    ['clv', undefined, 2, 8],
    ['sales_cycle', undefined, 2, 8],
    ['sales_per_rep', february, 2, 8],
    ['average_purchase', february, 2, 8],
    ['win_rate', february, 3, 12],
  ] as const)('are said beside %s', (id, over, count, total) => {
    expect(noted(3, id, over)).toEqual(waits(count, total));
    expect(noted(0, id, over)).toEqual([]);
  });

  it('are said nowhere where they count', () => {
    expect(noted(3, 'sales_per_rep')).toEqual([]);
    expect(analysisOf(deals(3)).result('sales_per_rep').value).toBe(800);
  });
});
