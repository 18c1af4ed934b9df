import type { Host, openHost } from '../../../local/host/host';
import type { Explanation } from '../../../src/explain/explanation';
import type { HomeView } from '../../../src/home/home-view';
import type { Opening } from '../../../src/home/opening';
import { say } from '../../../src/texts/say';
import type { SetupView } from '../../../src/wizard/setup-view';
import { kpiRow, shown } from '../../schedule/scheduled-host';
import { deals as smallDeals } from '../../wizard/small-company';
import { ask, everything, filledIn, open, setupOf, tabs } from './sidebar-host';

describe('afterwards', () => {
  function built(more: Partial<Parameters<typeof openHost>[0]> = {}): Host {
    const host = open(more);
    ask(host, 'buildSetup', { setup: filledIn(setupOf(host).setup) });
    return host;
  }

  test('the sidebar opens on the KPIs with their status, and says when and by whom they were refreshed', () => {
    const host = built({ clock: { now: () => Date.UTC(2018, 0, 3, 9, 5) } });
    const { home, setup } = ask<Opening>(host, 'openSidebar');
    expect(setup).toBeNull();
    expect(home).toMatchObject({
      refreshed: say(
        { text: 'wizard_refreshed_by', values: { moment: 'Wed 3 Jan 2018 09:05', by: 'owner@example.com' } },
        'en',
      ),
      copy: '',
    });
    expect(home?.kpis.map(({ id, status }) => [id, status]).slice(0, 2)).toEqual([
      ['revenue', 'off_track'],
      ['win_rate', 'no_target'],
    ]);
  });

  test('a step is edited with what people typed on the sheet meanwhile, and what is chosen then comes first', () => {
    const host = built();
    const sheet = host.workbook.sheetByName('KPIs');
    if (!sheet) throw new Error('no KPI sheet');
    const rows = shown(host, 'KPIs');
    const column = (rows.find((row) => row[0] === 'KPI') as unknown[]).indexOf('Target');
    host.workbook.put(
      sheet,
      rows.findIndex((row) => row[0] === 'Revenue'),
      column,
      11_000,
    );
    const { setup } = ask<SetupView>(host, 'readSetup', {});
    expect(setup.picked[0].goal.target).toBe('11,000');
    const changed = {
      ...setup,
      picked: setup.picked.map((kpi, index) =>
        index === 0 ? { ...kpi, goal: { ...kpi.goal, target: '12,500' } } : kpi,
      ),
    };
    ask(host, 'buildSetup', { setup: changed });
    expect(kpiRow(host, 'Revenue').Target).toBe(12_500);
    expect(ask<SetupView>(host, 'readSetup', {}).setup.picked[0].goal.target).toBe('12,500');
  });

  test('a KPI taken off leaves the sheet, and comes back with its goal', () => {
    const host = built();
    const { setup } = ask<SetupView>(host, 'readSetup', {});
    ask(host, 'buildSetup', { setup: { ...setup, picked: setup.picked.slice(1), parked: [setup.picked[0]] } });
    expect(shown(host, 'KPIs').map(([kpi]) => kpi)).not.toContain('Revenue');
    const again = ask<SetupView>(host, 'readSetup', {}).setup;
    expect(again.parked.map(({ id }) => id)).toEqual(['revenue']);
    ask(host, 'buildSetup', { setup: { ...again, picked: [...again.picked, ...again.parked], parked: [] } });
    expect(kpiRow(host, 'Revenue')).toMatchObject({ Target: 15_000, Owner: 'Ann' });
  });

  test('refreshing brings new rows in', () => {
    const host = built();
    const sheet = host.workbook.sheetByName('Deals');
    if (!sheet) throw new Error('no deals');
    ['New one', 'Closed Won', '5000', '2017-12-01', '2017-12-31', 'Ann'].forEach((cell, column) => {
      host.workbook.put(sheet, smallDeals.cells.length, column, cell);
    });
    const home = ask<HomeView>(host, 'refreshNow');
    expect(home.kpis[0].value).toBe('17,000');
    expect(kpiRow(host, 'Revenue').Actual).toBe(17_000);
  });

  test('the number of the selected row is explained, and its rows can be selected', () => {
    const host = built();
    const sheet = host.workbook.sheetByName('KPIs');
    if (!sheet) throw new Error('no KPI sheet');
    const row = shown(host, 'KPIs').findIndex((cells) => cells[0] === 'Win rate') + 1;
    host.workbook.activate(sheet, [{ row, column: 2, rows: 1, columns: 1 }]);
    const explanation = ask<Explanation>(host, 'explainSelection');
    expect(explanation).toMatchObject({ title: 'Win rate', value: '40.0%', division: '12 ÷ 30' });
    const rows = shown(host, 'KPIs');
    const column = (rows.find((cells) => cells[0] === 'KPI') as unknown[]).indexOf('Previous') + 1;
    host.workbook.activate(sheet, [{ row, column, rows: 1, columns: 1 }]);
    expect(ask<Explanation>(host, 'explainSelection').period).toBe('1 Jul 2017 – 30 Sep 2017');
    const [{ tab, parts }] = explanation.tabs;
    ask(host, 'selectCells', { tab, ranges: parts[0].ranges });
    const { sheet: active, areas } = host.workbook.selectedAreas();
    expect([active.name, areas.map((area) => [area.row, area.rows])]).toEqual([
      'Deals',
      [
        [92, 4],
        [102, 4],
        [112, 4],
      ],
    ]);
    expect(ask<Explanation>(host, 'explainSelection').formula).toContain('A cell of the column');
  });

  test.each([
    [{ tab: 'Nowhere', ranges: ['A1'] }, say({ text: 'wizard_no_tab', values: { tab: 'Nowhere' } }, 'en')],
    [{ tab: 'Deals', ranges: ['A1;B2'] }, say({ text: 'wizard_no_range', values: { range: 'A1;B2' } }, 'en')],
    [{ tab: 'Deals', ranges: [] }, 'is no place on a tab.'],
    [null, 'is not there.'],
  ])('selecting %j is refused with a sentence', (request, says) => {
    expect(() => ask(built(), 'selectCells', request)).toThrow(says);
  });

  test('a copy keeps the plan, says that it is a copy, and is one until a person says otherwise', () => {
    const host = built();
    const kept = host.state.properties.get('document local-spreadsheet') as Map<string, string>;
    const moved = [...kept].map(([key, value]): [string, string] => [
      key,
      value.replace('local-spreadsheet', 'another'),
    ]);
    host.state.properties.set('document local-spreadsheet', new Map(moved));
    const home = ask<Opening>(host, 'openSidebar').home as HomeView;
    expect(home.copy).toContain('This is a copy');
    expect(home.kpis[0].target).toBe('15,000');
    expect(ask<HomeView>(host, 'refreshNow').copy).toContain('This is a copy');
    ask(host, 'adoptPlan');
    expect(ask<Opening>(host, 'openSidebar').home?.copy).toBe('');
  });

  test('stopping forgets everything and leaves the tabs as they are; nothing is adopted behind one’s back', () => {
    const host = built();
    const before = everything(host) as Record<string, unknown[][]>;
    ask(host, 'keepSetup', { setup: ask<SetupView>(host, 'readSetup', {}).setup });
    ask(host, 'stopAndRemove');
    expect(host.state.properties.get('document local-spreadsheet')?.size).toBe(0);
    expect(host.state.triggers).toEqual([]);
    const after = everything(host) as Record<string, unknown[][]>;
    // Only the heartbeat above the KPIs says something else now.
    expect(after.KPIs.slice(10)).toEqual(before.KPIs.slice(10));
    expect(after.KPIs.flat()).toContain('Schedule: stopped');
    expect({ ...after, KPIs: [] }).toEqual({ ...before, KPIs: [] });
    expect(ask<Opening>(host, 'openSidebar').home?.copy).toContain('it is a copy, or it was stopped');
    ask<HomeView>(host, 'refreshNow');
    expect(host.state.properties.get('document local-spreadsheet')?.size).toBe(0);
  });

  test('stopping takes along the tabs that we made, where that is asked, and none of the others', () => {
    const host = built();
    const before = everything(host) as Record<string, unknown[][]>;
    ask(host, 'stopAndRemove', { tabs: true });
    const after = everything(host) as Record<string, unknown[][]>;
    expect(Object.keys(after)).toEqual(tabs.map(({ name }) => name));
    for (const name of Object.keys(after)) expect(after[name]).toEqual(before[name]);
    expect(host.state.properties.get('document local-spreadsheet')?.size).toBe(0);
    expect(host.state.triggers).toEqual([]);
    expect(ask<Opening>(host, 'openSidebar').setup).not.toBeNull();
  });
});
