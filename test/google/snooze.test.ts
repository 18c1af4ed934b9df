import type { Sheet } from '../../local/workbook/sheet';
import type { HomeView } from '../../src/home/home-view';
import type { Envelope } from '../../src/sheet/envelope';
import { say } from '../../src/texts/say';
import { ask, build, open, setupOf } from './built-host';

/** Wednesday 3 January 2018. */
test('alerts of a KPI are snoozed for some days from the sidebar, and let come again', () => {
  const { host } = open();
  build(host, { ...setupOf(host), step: 'review', chosen: true });
  const snoozed = (home: HomeView): Record<string, string> =>
    Object.fromEntries(home.kpis.map((kpi) => [kpi.key, kpi.snoozed]));
  expect(snoozed(ask<HomeView>(host, 'snoozeAlerts', { key: 'win_rate', days: 7 }))).toMatchObject({
    win_rate: 'Wed 10 Jan 2018',
    revenue: '',
  });
  // On the tab it is a day as the spreadsheet writes days.
  const planTab = host.workbook.sheetByName('KPI plan');
  const { rows, columns } = host.workbook.extent(planTab as Sheet);
  const cells = Array.from({ length: rows * columns }, (_, at) =>
    host.workbook.display(planTab as Sheet, Math.floor(at / columns), at % columns),
  );
  expect(cells).toContain('1/10/2018');
  // A refresh keeps what stands on the plan tab.
  expect(snoozed(ask<HomeView>(host, 'refreshNow')).win_rate).toBe('Wed 10 Jan 2018');
  expect(snoozed(ask<HomeView>(host, 'snoozeAlerts', { key: 'win_rate', days: 0 })).win_rate).toBe('');
  for (const request of [{ key: 'nps', days: 7 }, { key: 'win_rate', days: 400 }, {}]) {
    const answer = host.call('snoozeAlerts', [request]) as Envelope<HomeView>;
    expect(answer).toMatchObject({ ok: false, error: say({ text: 'snooze_no_cell' }, 'en') });
  }
});
