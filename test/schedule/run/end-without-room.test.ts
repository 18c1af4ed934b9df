import type { Envelope } from '../../../src/sheet/envelope';
import { say } from '../../../src/texts/say';
import { heartbeat, passTo, type Scheduled, scheduled, type, viewOf } from '../scheduled-host';

const people = Array.from({ length: 20 }, (_, at) => `reader${String(at + 1).padStart(2, '0')}@example.com`);
const report = { name: 'Board', cadence: 'weekly', recipients: people.map((address) => ({ address })) };
const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', report },
    { id: 'revenue', report },
  ],
};

/** Friday; on Monday the reports are due. */
const friday = (): Scheduled => scheduled({ plan, at: '2017-05-19T10:05:00Z' });

const storeOf = ({ host }: Scheduled): Map<string, string> => {
  const found = [...host.state.properties].find(([name]) => name.startsWith('document'));
  if (!found) throw new Error('no document properties');
  return found[1];
};

/** Leaves so many bytes free, whoever fills the rest. */
function fill(running: Scheduled, free: number): void {
  const store = storeOf(running);
  for (const key of [...store.keys()]) if (key.startsWith('other ')) store.delete(key);
  const size = (): number => [...store].reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
  for (let part = 0; ; part++) {
    const room = 500 * 1024 - size() - free - 20;
    if (room <= 0) return;
    store.set(`other ${part}`, 'x'.repeat(Math.min(9_000, room)));
  }
}

/** On Monday at half past eight, the store being full since Saturday. */
function full(free: number): Scheduled {
  const running = friday();
  // The copy of the plan has given way by then.
  fill(running, 20_000);
  passTo(running, '2017-05-20T10:30:00Z');
  fill(running, free);
  passTo(running, '2017-05-22T08:30:00Z');
  return running;
}

const reached = ({ host }: Scheduled): string[] => host.state.outbox.flatMap(({ to }) => to).sort();

test('whom no report reached for want of room is named, and nothing is said to be on time', () => {
  const running = full(600);
  const { state, attention, next } = heartbeat(running.host);
  const missing = people.filter((address) => !reached(running).includes(address));
  expect(missing.length).toBeGreaterThan(5);
  expect([state, next]).toEqual([say({ text: 'heartbeat_not_done' }, 'en'), '5/22 09:05']);
  for (const address of people)
    expect([address, attention.includes(address)]).toEqual([address, missing.includes(address)]);
  expect(attention).toContain('Take recipients and KPIs that nobody needs out of the plan');
  expect(attention).not.toContain('properties');
  expect(viewOf(running.host, 'readSchedule').attention.join(' ')).toContain(missing[0]);
});

test('nobody gets a report twice, and nobody is left without for good', () => {
  const running = full(1_000);
  passTo(running, '2017-05-22T14:30:00Z');
  expect(reached(running)).toEqual(people);
  expect(viewOf(running.host, 'readSchedule').unknown).toEqual([]);
});

test('with no room at all it stays so, hour by hour, until there is some: then all goes on by itself', () => {
  const running = full(0);
  const first = reached(running);
  passTo(running, '2017-05-22T14:30:00Z');
  fill(running, 0);
  passTo(running, '2017-05-22T16:30:00Z');
  expect(new Set(reached(running)).size).toBe(reached(running).length);
  expect(first.length).toBeLessThan(people.length);
  fill(running, 100_000);
  passTo(running, '2017-05-23T08:30:00Z');
  expect(reached(running)).toEqual(people);
  expect(heartbeat(running.host)).toMatchObject({
    state: say({ text: 'heartbeat_on_time' }, 'en'),
    attention: 'Nothing failed.',
  });
});

test('recipients who are taken out of the plan make room', () => {
  const running = full(1_000);
  const { host } = running;
  const before = [...storeOf(running).keys()].filter((key) => key.startsWith('schedule:task report')).length;
  for (const title of ['Win rate', 'Revenue']) type(host, title, 'Shared with', 'reader01@example.com');
  fill(running, 0);
  passTo(running, '2017-05-24T08:30:00Z');
  const after = [...storeOf(running).keys()].filter((key) => key.startsWith('schedule:task report')).length;
  expect([before, after]).toEqual([20, 1]);
  expect(heartbeat(host)).toMatchObject({
    state: say({ text: 'heartbeat_on_time' }, 'en'),
    attention: 'Nothing failed.',
  });
});

test('the sidebar says the same where a page has something to be kept', () => {
  const running = full(0);
  fill(running, 0);
  const setup = running.host.call('readSetup', [{}]) as Envelope<{ setup: object }> as { data: { setup: object } };
  const answer = running.host.call('keepSetup', [{ setup: setup.data.setup }]) as Envelope<unknown>;
  expect(answer.ok ? '' : answer.error).toMatch(/^The 500 kB that Google keeps for this spreadsheet are full\./);
});
