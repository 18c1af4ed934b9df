import { account, analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const tab = (header: string, ...rows: string[]) =>
  rawTab(
    'Activities',
    [`Activity ID | Type | Owner | ${header}`, ...rows.map((row, at) => `${at} | Call | Ann | ${row}`)].join('\n'),
  );

const done = (activities: ReturnType<typeof rawTab>, over: string) =>
  analysisOf(activities).result('sales_activities', 'standard', period(over));

test.each([
  ['Activity date | Completed date'],
  ['Due date | Date completed'],
  ['Datum | Afgerond op'],
  ['Vervaldatum | Gedaan op'],
  ['Startdatum | Erledigt am'],
  ['Fällig am | Abgeschlossen am'],
  ["Date d'échéance | Fait le"],
  ['Date de début | Terminé le'],
  ['Fecha | Completado el'],
  ['Fecha de vencimiento | Realizado el'],
  ['Start time | Marked as done time'],
])('%s: the day on which it was done counts, and without one it is not done', (header) => {
  const rows = ['2026-02-27 | 2026-03-01', '2026-03-30 | 2026-04-02', '2026-03-05 |', '2026-03-06 | 2026-03-06'];
  expect(done(tab(header, ...rows), '2026-03').value).toBe(2);
  expect(done(tab(header.split(' | ').reverse().join(' | '), ...rows.map(swapped)), '2026-03').value).toBe(2);
  expect(done(tab(header, ...rows), '2026-04').value).toBe(1);
});

const swapped = (row: string): string => {
  const [first, second = ''] = row.split('|').map((cell) => cell.trim());
  return `${second} | ${first}`;
};

test('what the status calls done, without a day of its own, counts on the day in the calendar', () => {
  const activities = tab(
    'Status | Activity date | Completed date',
    'Held | 2026-03-02 | 2026-03-03',
    'Held | 2026-03-31 | 2026-04-01',
    'Held | 2026-03-09 |',
    'Planned | 2026-03-10 |',
  );
  const march = done(activities, '2026-03');
  expect(march.value).toBe(2);
  expect(account(march, 'Activities')).toEqual({ used: 2, not_done: 1, outside_period: 1 });
});
