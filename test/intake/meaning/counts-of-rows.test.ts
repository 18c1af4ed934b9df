import { analysisOf, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const activities = (header: string, ...counts: (number | string)[]) =>
  rawTab(
    'activities',
    [
      `Date | Rep | Type | ${header}`,
      ...counts.map((count, at) => `2024-03-0${at + 1} | ${at % 2 ? 'Ann' : 'Ben'} | Call | ${count}`),
    ].join('\n'),
  );

describe('a column that says for how many activities a row stands', () => {
  it.each([
    'Count',
    'Number of calls',
    'Calls',
    'Aantal',
    'Aantal gesprekken',
    'Anzahl',
    'Anzahl Anrufe',
    'Nombre',
    "Nombre d'appels",
    'Cantidad',
    'Antal',
    'Liczba',
  ])('%s: it is asked about, and no rows are counted meanwhile', (header) => {
    const tab = activities(header, 4, 1, 6, 2);
    const asked = analysisOf(tab, { asOf: '2024-03-31' });
    expect(reasonOf(asked.result('sales_activities'))).toBe('intake_unread_unplaced');
    expect(asked.readings[0].questions.map(({ column, options }) => [column, options])).toEqual([[header, ['ignore']]]);
    const said = analysisOf(tab, {
      asOf: '2024-03-31',
      plan: { answers: [{ tab: 'activities', column: header, answer: 'ignore' }] },
    });
    expect(said.result('sales_activities').value).toBe(4);
  });

  it.each([
    ['Count', [1, 1, 1, 1]],
    ['Number of participants', [3, 2, 5, 4]],
    ['Call duration', [12, 3, 45, 6]],
    ['Call id', [7, 12, 15, 21]],
    ['Aantal deelnemers', [3, 2, 5, 4]],
  ])('%s of %j counts something else, or each row as one', (header, counts) => {
    expect(analysisOf(activities(header, ...counts), { asOf: '2024-03-31' }).result('sales_activities').value).toBe(4);
  });
});
