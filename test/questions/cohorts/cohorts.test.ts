import { cohortsOf, figureOf, together } from '../../../src/questions/cohorts/cohorts';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';

const subscriptions = rawTab(
  'subscriptions',
  `Id | Customer | MRR | Start date | End date
  1 | A | 10 | 2024-01-05 |
  2 | B | 10 | 2024-01-20 | 2024-01-25
  3 | C | 10 | 2024-01-31 | 2024-03-15
  4 | D | 10 | 2024-02-10 | 2024-03-31
  5 | E | 10 | 2024-04-02 |
  6 | B | 10 | 2024-03-01 |`,
);

test('month by month, who of each month is left, worked out by hand; what has not happened is not there', () => {
  const analysis = analysisOf(subscriptions, { asOf: '2024-04-10' });
  const shares = cohortsOf(analysis).map(({ month, months }) => [month, months.map(({ kept, of }) => `${kept}/${of}`)]);
  // B left in January and is back from March on; D's last day is that of March. April has not ended.
  expect(shares).toEqual([
    ['2024-01', ['2/3', '2/3', '2/3']],
    ['2024-02', ['1/1', '0/1']],
  ]);
  expect(together(cohortsOf(analysis)).map(({ kept, of }) => `${kept}/${of}`)).toEqual(['3/4', '2/4', '2/3']);
});

test('each cell is a figure of its own, with its rows; those left at the end of a month are its customers', () => {
  const analysis = analysisOf(sampleTabs());
  const cohorts = cohortsOf(analysis);
  expect(cohorts.length).toBeGreaterThan(20);
  expect(cohorts[cohorts.length - 1]).toMatchObject({ month: '2026-09', months: [{ of: 7 }] });
  for (const [at, since] of [
    [0, 0],
    [3, 12],
    [cohorts.length - 2, 1],
  ]) {
    const { id, variant, period } = figureOf(cohorts[at], since);
    const { kept, of } = cohorts[at].months[since];
    expect(analysis.result(id, variant, period)).toMatchObject({ top: kept, n: of, value: kept / of });
    const rows = analysis.explain(id, variant, period);
    expect(rows.reduce((sum, { top }) => sum + (top ?? 0), 0)).toBe(kept);
    expect(rows.length).toBe(analysis.tables.subscriptions?.rows);
  }
});

test('without a tab of customers there are none', () => {
  expect(cohortsOf(analysisOf(sampleTabs().filter(({ name }) => name === 'deals')))).toEqual([]);
});
