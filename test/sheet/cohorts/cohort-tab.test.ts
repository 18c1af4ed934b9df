import type { Cell } from '../../../src/base/cell';
import { isoDay } from '../../../src/base/day';
import { cohortAt, cohortTabDraft, isCohortTab } from '../../../src/sheet/cohorts/cohort-tab';
import { analysisOf } from '../../kpis/asking';
import { rawTabOf } from '../../raw-tab';

/** Twelve who start in January, of whom three leave in February and three in March; two who start in March. */
const rows = Array.from({ length: 14 }, (_, at) => {
  const [started, ended] = at < 12 ? ['2024-01-10', ['2024-02-20', '2024-03-20'][Math.floor(at / 3)]] : ['2024-03-02'];
  return [`S${at}`, `Customer ${at}`, 10, started, ended ?? ''];
});
const subscriptions = rawTabOf('subscriptions', 'Id|Customer|MRR|Start date|End date', rows);
const april = analysisOf(subscriptions, { asOf: '2024-04-10' });
const cellsOf = (draft: ReturnType<typeof cohortTabDraft>) => draft?.values[0].values as Cell[][];

it('shows months of start by months since; what has not happened is blank, and so is a whole of too few', () => {
  const cells = cellsOf(cohortTabDraft(april, null, 'en'));
  expect(isCohortTab(cells)).toBe(true);
  expect(cells.slice(3).map((row) => row.slice(0, 6))).toEqual([
    ['Month of start', 'n', 0, 1, 2, ''],
    ['All together', 14, 1, 9 / 12, 6 / 12, ''],
    ['Jan 2024', 12, 1, 9 / 12, 6 / 12, ''],
    ['Mar 2024', 2, 1, '', '', ''],
  ]);
});

it('a cell names the figure that it shows; a blank one, or one of an older table, none', () => {
  const cells = cellsOf(cohortTabDraft(april, null, 'nl'));
  const at = (row: number, column: number, tab = cells) =>
    cohortAt(april, { index: 0, name: 'KPI-cohorten', cells: tab }, { row, column });
  expect(at(6, 5)).toMatchObject({ cohort: { month: '2024-01' }, since: 2 });
  expect([at(7, 5), at(5, 3), at(6, 1), at(4, 3)]).toEqual([null, null, null, null]);
  const before = cells.map((row) => [row[0] === 'jan 2024' ? 'dec 2023' : row[0], ...row.slice(1)]);
  expect(at(6, 5, before)).toBeNull();
});

it('is made where there are cohorts; one that stands is emptied where there are none any more', () => {
  const none = analysisOf(rawTabOf('deals', 'Id|Stage|Amount|Close date', [['D1', 'Won', 5, isoDay(19_723)]]));
  expect(cohortTabDraft(none, null, 'en')).toBeNull();
  const cells = cellsOf(cohortTabDraft(april, null, 'en'));
  const emptied = cellsOf(cohortTabDraft(none, { index: 0, name: 'KPI cohorts', cells }, 'en'));
  expect(emptied.length).toBe(cells.length);
  expect(emptied.slice(3).flat().join('')).toBe('');
});
