import { say } from '../../src/texts/say';
import { ask } from '../google/built-host';
import { displayed, heartbeat, kpiRow, passDays, shown } from '../schedule/scheduled-host';
import { type Hostile, hostileCompany, hostileDeals } from './company';

/** Names that every object answers to, each for a name of the company. */
const words: Record<string, string> = {
  ...{ Ann: '__proto__', Bob: 'constructor', Carla: 'toString', Board: 'hasOwnProperty', Paused: 'valueOf' },
  ...{ Extra: '__proto__', Zilver: 'constructor', Win: 'isPrototypeOf', Slipped: 'toString', Web: '__proto__' },
  ...{ Fair: '__defineGetter__' },
};
const odd: Hostile = (name) => words[name] ?? name;
const TAB = '__proto__';

const usual = hostileCompany((name) => name);
const running = hostileCompany(odd, TAB);

test('a company of such names has the figures of one of ordinary names, on every tab', () => {
  passDays(usual, '2017-05-22T08:10:00Z');
  passDays(running, '2017-05-22T08:10:00Z');
  for (const title of ['Revenue', 'Win rate', 'Total sales']) {
    const [one, other] = [kpiRow(usual.host, title), kpiRow(running.host, title)];
    expect([other.Actual, other.n, other.Status]).toEqual([one.Actual, one.n, one.Status]);
  }
  expect(heartbeat(running.host)).toMatchObject({
    state: say({ text: 'heartbeat_on_time' }, 'en'),
    ran: heartbeat(usual.host).ran,
  });
  for (const tab of ['KPIs', 'KPI plan', 'KPIs per rep', 'KPI history', 'KPI deal log']) {
    expect(shown(running.host, tab)).toHaveLength(shown(usual.host, tab).length);
    expect(displayed(running.host, tab).flat().join('\n')).not.toMatch(/undefined|NaN|\[object|function |native code/);
  }
  const reps = displayed(running.host, 'KPIs per rep').map(([first]) => first);
  expect(reps).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'toString']));
});

test('its mails, its sidebar and a newer export of its tab say nothing of what they are made of', () => {
  const { host } = running;
  const bodies = host.state.outbox.map(({ body }) => body);
  expect(bodies.length).toBeGreaterThan(0);
  const home = ask<object>(host, 'openSidebar');
  const { cells } = hostileDeals(odd, '2017-06-05', TAB);
  const rows = cells.map((row) => row.map(String));
  ask(host, 'receiveExport', { file: '__proto__', all: rows.length, from: 0, rows });
  const preview = ask<object>(host, 'compareExport', { tab: TAB });
  const told = ask<object>(host, 'takeExport', { tab: TAB });
  const said = JSON.stringify([bodies, home, preview, told]);
  expect(said).not.toMatch(/undefined|NaN|\[object|native code/);
  expect(said).toContain('__proto__');
  expect(Object.keys(Object.prototype)).toEqual([]);
});
