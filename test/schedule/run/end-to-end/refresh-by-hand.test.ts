import { fireTrigger } from '../../../../local/host/fire-triggers';
import type { HomeView } from '../../../../src/home/home-view';
import type { Envelope } from '../../../../src/sheet/envelope';
import { dealsUntil } from '../../deals-until';
import { displayed, type Scheduled, scheduled, shown } from '../../scheduled-host';

const plan = { period: 'month', kpis: [{ id: 'win_rate' }, { id: 'revenue' }] };

/** On 2 June the export still ends on 26 May: the schedule looks at June, by the clock, the data alone would at May. */
function running(): Scheduled {
  const one = scheduled({ plan, at: '2017-05-26T10:05:00Z', tabs: [dealsUntil('2017-05-26')] });
  one.clock.time = Date.parse('2017-06-02T08:05:00Z');
  expect(fireTrigger(one.host, one.host.state.triggers[0])).toBeNull();
  return one;
}

const home = ({ host }: Scheduled, name: 'refreshNow' | 'openSidebar'): HomeView => {
  const answer = host.call(name, []) as Envelope<HomeView & { home: HomeView }>;
  if (!answer.ok) throw new Error(answer.error);
  return name === 'openSidebar' ? answer.data.home : answer.data;
};
const valuesOf = (view: HomeView): unknown[] => [view.period, view.kpis.map(({ title, value }) => [title, value])];
const history = ({ host }: Scheduled): unknown[][] => shown(host, 'KPI history').slice(2);

describe('a refresh by hand where a schedule runs', () => {
  test('looks at the same day as a scheduled one, in the sidebar, on the sheet and from the menu', () => {
    const one = running();
    const byTrigger = displayed(one.host, 'KPIs');
    const opened = valuesOf(home(one, 'openSidebar'));
    expect(valuesOf(home(one, 'refreshNow'))).toEqual(opened);
    const period = (rows: string[][]): string[] => rows.flat().filter((cell) => cell.includes('2017'));
    expect(displayed(one.host, 'KPIs').map((row) => row.slice(0, 4))).toEqual(byTrigger.map((row) => row.slice(0, 4)));
    expect(period(displayed(one.host, 'KPIs'))).toEqual(period(byTrigger));
    one.host.call('refreshKpis', [], { caller: 'menu' });
    expect(one.host.state.alerts).toEqual([]);
    expect(displayed(one.host, 'KPIs').map((row) => row.slice(0, 4))).toEqual(byTrigger.map((row) => row.slice(0, 4)));
  });

  test('leaves its rows in the history, once', () => {
    const one = running();
    const before = history(one).length;
    const sheet = one.host.workbook.sheetByName('Deals');
    if (!sheet) throw new Error('no deals');
    // A deal won in April, which has closed.
    one.host.workbook.put(sheet, 200, 3, 999_999);
    home(one, 'refreshNow');
    const added = history(one).slice(before);
    expect(added.length).toBeGreaterThan(0);
    home(one, 'refreshNow');
    expect(history(one)).toHaveLength(before + added.length);
  });

  test('keeps no records before there is a schedule', () => {
    const one = scheduled({ plan, at: '2017-05-26T10:05:00Z' });
    one.host.call('stopSchedule', []);
    const before = history(one);
    home(one, 'refreshNow');
    expect(history(one)).toEqual(before);
  });
});
