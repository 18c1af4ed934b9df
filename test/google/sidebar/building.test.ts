import type { Host } from '../../../local/host/host';
import type { HomeView } from '../../../src/home/home-view';
import type { Opening } from '../../../src/home/opening';
import type { SetupView } from '../../../src/wizard/setup-view';
import { kpiRow } from '../../schedule/scheduled-host';
import { ask, everything, filledIn, formulasOf, open, setupOf, tabs } from './sidebar-host';

/** The service fails once, after so many cells have been written. */
function failAfter(host: Host, cells: number): void {
  const { workbook } = host;
  const put = workbook.put.bind(workbook);
  let written = 0;
  workbook.put = (...place: Parameters<typeof put>) => {
    if (written++ === cells) throw new Error('Service error: Spreadsheets');
    return put(...place);
  };
}

describe('building', () => {
  test('makes the very sheet that the same plan makes without the wizard, and ends on it', () => {
    const host = open();
    const home = ask<HomeView>(host, 'buildSetup', {
      setup: { ...filledIn(setupOf(host).setup), automatic: false },
    });
    expect(host.workbook.activeSheet?.name).toBe('KPIs');
    expect(kpiRow(host, 'Revenue')).toMatchObject({ Actual: 12_000, Target: 15_000, Owner: 'Ann', Floor: 10_000 });
    expect(home.kpis[0]).toMatchObject({ id: 'revenue', value: '12,000', target: '15,000', owner: 'Ann' });
    const other = open();
    const span = { from: '2017-10-01', to: '2017-12-31' };
    const plan = {
      language: 'en',
      objective: 'Grow revenue',
      period: 'quarter',
      kpis: ['revenue', 'win_rate', 'new_leads', 'sales_cycle', 'average_purchase'].map((id) => ({
        id,
        owner: 'Ann',
        report: { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com' }] },
        ...(id === 'revenue' ? { targets: [{ ...span, target: 15_000, floor: 10_000 }] } : {}),
      })),
    };
    ask(other, 'buildKpiSheet', { plan });
    expect(everything(host)).toEqual(everything(other));
  });

  test('reads each raw tab once, and is no longer half done', () => {
    const host = open();
    const setup = filledIn(setupOf(host).setup);
    ask(host, 'keepSetup', { setup });
    host.resetCounts();
    ask(host, 'buildSetup', { setup });
    // The schedule looks at the KPI sheet and the plan tab, as they were just made.
    expect(host.counts.reads['Range.getValues']).toBe(tabs.length + 2);
    expect(ask<Opening>(host, 'openSidebar').home?.halfDone).toBe(false);
    expect(ask<{ done: number }>(host, 'buildProgress').done).toBe(2);
  });

  test('says how far it is from the beginning on, for a page that asks meanwhile', () => {
    const host = open();
    const { setup } = setupOf(host);
    const progress: (string | undefined)[] = [];
    const kept = (): string | undefined =>
      [...host.state.cache.values()].map((one) => one.get('build-progress')?.value).find(Boolean);
    host.state.watcher = {
      before: () => {
        if (progress[progress.length - 1] !== kept()) progress.push(kept());
      },
      after: () => {},
    };
    ask(host, 'buildSetup', { setup });
    expect(progress).toEqual(['0', '1', '2']);
  });

  test('an address outside the owner’s domain is refused until a person has confirmed it', () => {
    const host = open();
    const setup = filledIn(setupOf(host).setup, 'boss@other.org');
    expect(() => ask(host, 'buildSetup', { setup })).toThrow('boss@other.org is outside your domain');
    expect(host.workbook.sheets).toHaveLength(tabs.length);
    ask(host, 'buildSetup', { setup: { ...setup, confirmed: ['boss@other.org'] } });
    ask(host, 'refreshNow');
    expect(ask<SetupView>(host, 'readSetup', {}).setup.confirmed).toEqual(['boss@other.org']);
    expect(Object.values(kpiRow(host, 'Revenue'))).toContain('boss@other.org');
  });

  test('a wrong number is refused with its place, and nothing is written', () => {
    const host = open();
    const { setup } = setupOf(host);
    const wrong = { ...setup, picked: setup.picked.map((kpi) => ({ ...kpi, goal: { ...kpi.goal, target: 'a lot' } })) };
    expect(() => ask(host, 'buildSetup', { setup: wrong })).toThrow('Revenue: This is no number. Type it as');
    expect(host.workbook.sheets).toHaveLength(tabs.length);
  });

  test('while somebody else builds, it waits no longer than a moment and says so', () => {
    const host = open();
    const { setup } = setupOf(host);
    host.state.locksElsewhere.add('document');
    expect(() => ask(host, 'buildSetup', { setup })).toThrow('Someone else is refreshing');
  });

  test.each([3, 40, 400])('an error after %d cells leaves everything as it was, and the choices kept', (cells) => {
    const host = open();
    const setup = filledIn(setupOf(host).setup);
    const before = everything(host);
    failAfter(host, cells);
    expect(() => ask(host, 'buildSetup', { setup })).toThrow(
      /^Nothing was changed, and your choices are kept\. .*Service error/,
    );
    expect(everything(host)).toEqual(before);
    expect(setupOf(host).setup.picked[0].owner).toBe('Ann');
  });

  test.each([5, 60, 150])(
    'an error after %d cells of building again leaves sheet and formulas as they were',
    (cells) => {
      const host = open();
      ask(host, 'buildSetup', { setup: filledIn(setupOf(host).setup) });
      const before = everything(host);
      const formulas = formulasOf(host);
      const { setup } = ask<SetupView>(host, 'readSetup', {});
      const [first, ...rest] = setup.picked;
      const changed = { ...setup, picked: [...rest, { ...first, owner: 'Bob' }].slice(1), parked: [rest[0]] };
      failAfter(host, cells);
      expect(() => ask(host, 'buildSetup', { setup: changed })).toThrow('Nothing was changed');
      expect(everything(host)).toEqual(before);
      expect(formulasOf(host)).toEqual(formulas);
    },
  );
});
