import { type Host, type HostTab, openHost } from '../../local/host/host';
import type { Envelope } from '../../src/sheet/envelope';
import type { HomeView } from '../../src/wizard/home-view';
import type { Opening } from '../../src/wizard/opening';
import type { SetupView } from '../../src/wizard/setup-view';
import { kpiRow, type } from '../schedule/scheduled-host';
import { deals, leads } from '../wizard/small-company';

function ask<Data>(host: Host, name: string, request?: unknown): Data {
  const answer = host.call(name, request === undefined ? [] : [request]) as Envelope<Data> | null;
  if (!answer?.ok) throw new Error(answer?.error ?? host.state.complaints.join());
  return answer.data;
}

/** A KPI sheet with a target for revenue, and the wizard opened on it. */
function opened(): { host: Host; setup: SetupView['setup'] } {
  const user = { email: 'owner@example.com', locale: 'en' };
  const host = openHost({ dist: 'dist', tabs: [deals, leads] as HostTab[], user });
  const { setup } = ask<Opening>(host, 'openSidebar').setup as SetupView;
  const [first, ...others] = setup.picked;
  const picked = [{ ...first, goal: { ...first.goal, target: '15,000', floor: '10,000' } }, ...others];
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
    'Revenue, Target: meanwhile the sheet was changed to 11,000; your choice here, 12,500, counts.',
  ]);
});

test('a half-done change shows what was typed on the sheet since', () => {
  const { host, setup } = opened();
  const [first, ...others] = setup.picked;
  ask(host, 'keepSetup', { setup: { ...setup, picked: [{ ...first, owner: 'Carla' }, ...others] } });
  type(host, 'Revenue', 'Target', 11_000);
  const again = ask<SetupView>(host, 'readSetup', {}).setup;
  expect([again.picked[0].goal.target, again.picked[0].owner]).toEqual(['11,000', 'Carla']);
});
