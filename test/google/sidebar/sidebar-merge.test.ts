import { type Host, type HostTab, openHost } from '../../../local/host/host';
import type { Cell } from '../../../src/base/cell';
import type { HomeView } from '../../../src/home/home-view';
import type { Opening } from '../../../src/home/opening';
import { kpis } from '../../../src/kpis';
import { planFromCells } from '../../../src/plan/tab/plan-tab';
import { say } from '../../../src/texts/say';
import type { SetupView } from '../../../src/wizard/setup-view';
import { kpiRow, shown, type } from '../../schedule/scheduled-host';
import { deals, leads } from '../../wizard/small-company';
import { ask } from '../built-host';

/** A KPI sheet with a target for what is picked first, which is revenue where all rows are understood, and the wizard opened on it. */
function opened(
  tabs = [deals, leads],
  goal = { target: '15,000', floor: '10,000' },
): { host: Host; setup: SetupView['setup'] } {
  const user = { email: 'owner@example.com', locale: 'en' };
  const host = openHost({ dist: 'dist', keepsRealm: true, tabs: tabs as HostTab[], user });
  const { setup } = ask<Opening>(host, 'openSidebar').setup as SetupView;
  const [first, ...others] = setup.picked;
  const picked = [{ ...first, goal: { ...first.goal, ...goal } }, ...others];
  ask(host, 'buildSetup', { setup: { ...setup, step: 'review', chosen: true, picked } });
  return { host, setup: ask<SetupView>(host, 'readSetup', {}).setup };
}

test('cells typed between opening a step and building stay, where the wizard did not change them', () => {
  const { host, setup } = opened();
  type(host, 'Revenue', 'Target', 11_000);
  type(host, 'Win rate', 'Owner', 'Bob');
  type(host, 'New leads', 'Cadence', 'monthly');
  type(host, 'New leads', 'Shared with', 'team@example.com');
  const [first, ...others] = setup.picked;
  const changed = [{ ...first, owner: 'Carla', goal: { ...first.goal, floor: '9,000' } }, ...others];
  const home = ask<HomeView>(host, 'buildSetup', { setup: { ...setup, picked: changed } });
  expect(kpiRow(host, 'Revenue')).toMatchObject({ Target: 11_000, Floor: 9_000, Owner: 'Carla' });
  expect(kpiRow(host, 'Win rate').Owner).toBe('Bob');
  expect(kpiRow(host, 'New leads')).toMatchObject({ Cadence: 'monthly', 'Shared with': 'team@example.com' });
  // The weekly one to who has built the sheet, and the one that was typed.
  expect([home.notices, home.mails]).toEqual([[], 2]);
});

test('a cell that both have changed is the wizard’s, and the home says so', () => {
  const { host, setup } = opened();
  type(host, 'Revenue', 'Target', 11_000);
  const [first, ...others] = setup.picked;
  const changed = [{ ...first, goal: { ...first.goal, target: '12,500' } }, ...others];
  const home = ask<HomeView>(host, 'buildSetup', { setup: { ...setup, picked: changed } });
  expect(kpiRow(host, 'Revenue').Target).toBe(12_500);
  expect(home.notices).toEqual([
    say(
      { text: 'wizard_both_changed', values: { kpi: 'Revenue', column: 'Target', theirs: '11,000', mine: '12,500' } },
      'en',
    ),
  ]);
});

/** Types into a row of the plan tab; its tables have the section's title above their header. */
function typeOnPlan(host: Host, section: string, row: (cells: unknown[]) => boolean, header: string, value: string) {
  const rows = shown(host, 'KPI plan');
  const title = rows.findIndex((cells) => cells[0] === section);
  const column = rows[title + 1].indexOf(header);
  const at = rows.findIndex((cells, index) => index > title + 1 && row(cells));
  const sheet = host.workbook.sheetByName('KPI plan');
  if (!sheet || title < 0 || column < 0 || at < 0) throw new Error(`no cell ${section} ${header}`);
  host.workbook.put(sheet, at, column, value);
}

const planOf = (host: Host) => planFromCells(shown(host, 'KPI plan') as Cell[][], kpis);

test('alerts typed on the plan tab while the wizard is open stay, whatever the wizard changes about the KPI', () => {
  const { host, setup } = opened();
  const typed = 'floor, previous';
  typeOnPlan(host, say({ text: 'plan_section_kpis' }, 'en'), ([name]) => name === 'Revenue', 'Alerts', typed);
  const [first, ...others] = setup.picked;
  ask(host, 'buildSetup', { setup: { ...setup, picked: [{ ...first, owner: 'Carla' }, ...others] } });
  expect(planOf(host)?.kpis?.[0]).toMatchObject({ id: 'revenue', owner: 'Carla', alerts: ['floor', 'previous'] });
  ask(host, 'buildSetup', { setup: ask<SetupView>(host, 'readSetup', {}).setup });
  expect(planOf(host)?.kpis?.[0].alerts).toEqual(['floor', 'previous']);
});

describe('an answer typed on the plan tab while the wizard is open', () => {
  const verbal = { name: 'Deals', cells: [...deals.cells, ['V', 'Verbal', '1000', '2017-12-01', '2017-12-30', 'Ann']] };
  const answer = (given: string) => ({ tab: 'Deals', column: 'Stage', value: 'Verbal', answer: given });
  const answered = (host: Host) =>
    typeOnPlan(host, say({ text: 'plan_section_answers' }, 'en'), (cells) => cells.includes('Verbal'), 'Answer', 'won');

  test('stays, and counts in the numbers', () => {
    const { host, setup } = opened([verbal, leads], { target: '50', floor: '30' });
    expect(setup.answers).toEqual([]);
    answered(host);
    expect(ask<SetupView>(host, 'readSetup', { setup }).setup.answers).toEqual([answer('won')]);
    const home = ask<HomeView>(host, 'buildSetup', { setup });
    expect(planOf(host)?.answers).toEqual([answer('won')]);
    // 13 of the 31 of the quarter, in place of 12 of 30
    expect([home.notices, kpiRow(host, 'Win rate').Actual]).toEqual([[], 13 / 31]);
  });

  test('gives way to another that was clicked in the wizard, and the home says so', () => {
    const { host, setup } = opened([verbal, leads], { target: '50', floor: '30' });
    answered(host);
    const home = ask<HomeView>(host, 'buildSetup', { setup: { ...setup, answers: [answer('lost')] } });
    expect(planOf(host)?.answers).toEqual([answer('lost')]);
    expect(home.notices).toEqual([
      say(
        { text: 'wizard_both_changed', values: { kpi: 'Deals', column: 'Stage, Verbal', theirs: 'won', mine: 'lost' } },
        'en',
      ),
    ]);
  });

  test('goes along when its tab is renamed', () => {
    const { host, setup } = opened([verbal, leads], { target: '50', floor: '30' });
    answered(host);
    const sheet = host.workbook.sheetByName('Deals');
    if (sheet) sheet.name = 'Deals 2018';
    ask(host, 'buildSetup', { setup });
    expect(planOf(host)?.answers).toEqual([{ ...answer('won'), tab: 'Deals 2018' }]);
  });
});

test('a half-done change shows what was typed on the sheet since', () => {
  const { host, setup } = opened();
  const [first, ...others] = setup.picked;
  ask(host, 'keepSetup', { setup: { ...setup, picked: [{ ...first, owner: 'Carla' }, ...others] } });
  type(host, 'Revenue', 'Target', 11_000);
  const again = ask<SetupView>(host, 'readSetup', {}).setup;
  expect([again.picked[0].goal.target, again.picked[0].owner]).toEqual(['11,000', 'Carla']);
});
