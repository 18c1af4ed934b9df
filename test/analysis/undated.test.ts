import { analysisOf, byMonth } from '../kpis/asking';
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
