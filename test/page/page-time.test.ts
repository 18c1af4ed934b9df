import { openHost } from '../../local/host/host';
import type { KeptDocument } from '../../local/page/kept/kept-document';
import { Document } from '../../local/page/kept/kept-document';
import { PageClock } from '../../local/page/server/page-clock';
import { PageTime } from '../../local/page/server/page-time';
import { reportingDist } from './reporting-script';

const dist = reportingDist();
const tabs = [{ name: 'deals', cells: [['Deal'], ['A']] }];
const AMSTERDAM = 'Europe/Amsterdam';
const MONDAY = Date.parse('2026-03-02T09:20Z');

function open(at: number | null = MONDAY, kept?: KeptDocument) {
  const clock = new PageClock(kept?.clock ?? at);
  const host = openHost({ dist, tabs, clock, timeZone: AMSTERDAM });
  const document = new Document(host, tabs, kept);
  const time = new PageTime(host, clock, kept?.ran);
  const property = (name: string, value: string) => host.call('keep', [name, value]);
  return {
    host,
    clock,
    time,
    property,
    kept: () => JSON.parse(JSON.stringify({ ...document.kept(), ...time.kept() })),
  };
}

const iso = (instant: number): string => new Date(instant).toISOString();

test('real time flows until a person lets it pass; then it stands', async () => {
  const { time, clock } = open(null);
  expect(time.view().flows).toBe(true);
  const before = Date.now();
  await time.pass('hour');
  expect(time.view().flows).toBe(false);
  expect(clock.time - before).toBeGreaterThanOrEqual(3_600_000);
  expect(clock.time - Date.now()).toBeLessThanOrEqual(3_600_000);
  const stands = clock.time;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(clock.time).toBe(stands);
});

test('an hour runs an hourly trigger once, a day once each hour', async () => {
  const { time, host, clock } = open();
  host.call('start');
  await time.pass('hour');
  expect(time.view().passed).toEqual({ goal: 'hour', runs: 1, mails: 0, errors: [], end: 'there' });
  await time.pass('day');
  expect(time.view().passed).toMatchObject({ runs: 24, mails: 1 });
  expect(iso(clock.time)).toBe('2026-03-03T10:20:00.000Z');
  expect(time.triggers()).toMatchObject([
    {
      user: 'owner@example.com',
      handler: 'hourly',
      last: { at: clock.time, error: null },
      next: clock.time + 3_600_000,
    },
  ]);
});

test('a day ends at the same time of the day, with one hour less when summer time begins', async () => {
  const { time, host, clock } = open(Date.parse('2026-03-28T09:20Z'));
  host.call('start');
  await time.pass('day');
  expect(time.view().passed?.runs).toBe(23);
  expect(iso(clock.time)).toBe('2026-03-29T08:20:00.000Z');
});

test('to the next report ends with the run that sent it', async () => {
  const { time, host, clock } = open();
  host.call('start');
  await time.pass('report');
  expect(time.view().passed).toEqual({ goal: 'report', runs: 22, mails: 1, errors: [], end: 'there' });
  expect(iso(clock.time)).toBe('2026-03-03T07:20:00.000Z');
});

test.each([
  ['no trigger', 'no trigger', {}],
  ['nobody to report to', 'nobody', { mails: 'no', recipients: '[]' }],
  ['recipients that wait for a yes', 'held', { mails: 'no', recipients: '["a@x.nl"]', held: '["a@x.nl"]' }],
])('to the next report does not wait long for %s', async (_what, end, properties) => {
  const { time, host, property } = open();
  if (end !== 'no trigger') host.call('start');
  for (const [name, value] of Object.entries(properties)) property(name, value);
  await time.pass('report');
  expect(time.view().passed?.end).toBe(end);
  expect(time.view().passed?.runs).toBeLessThanOrEqual(25);
});

test('a run that fails is told of once, and time goes on', async () => {
  const { time, host, property } = open();
  host.call('start');
  property('fails', 'yes');
  await time.pass('day');
  expect(time.view().passed).toMatchObject({ runs: 24, errors: ['no tab named deals'], end: 'there' });
  expect(time.triggers()[0].last?.error).toBe('no tab named deals');
});

test('time passes once at a time, a person can stop it, and a trigger can be run now', async () => {
  const { time, host, clock } = open();
  host.call('start');
  const [id] = time.triggers().map((trigger) => trigger.id);
  const first = time.pass('day');
  expect(await time.pass('hour')).toBe(false);
  expect(time.view().passing?.goal).toBe('day');
  void time.stop();
  expect(await first).toBe(true);
  expect(time.view().passed).toMatchObject({ end: 'stopped', runs: 1 });
  expect(iso(clock.time)).toBe('2026-03-02T10:20:00.000Z');
  expect(time.run(id)).toEqual({ at: clock.time, error: null });
  expect(host.call('kept', ['runs'])).toBe('2');
  expect(() => time.run('gone')).toThrow('No trigger');
});

test('closing the page loses nothing: clock, outbox, triggers and their last runs are there again', async () => {
  const first = open();
  first.host.call('start');
  await first.time.pass('report');
  const second = open(null, first.kept());
  expect(second.clock.time).toBe(first.clock.time);
  expect(second.host.state.outbox).toEqual(first.host.state.outbox);
  expect(second.time.triggers()).toEqual(first.time.triggers());
  await second.time.pass('report');
  expect(second.host.state.outbox.map(({ subject }) => subject)).toEqual(['Report <b>22</b>', 'Report <b>46</b>']);
});

test('while real time flows, a trigger runs when its hour has come, once however long nobody looked', () => {
  const now = jest.spyOn(Date, 'now').mockReturnValue(MONDAY);
  try {
    const { time, host } = open(null);
    host.call('start');
    const runs = () => host.call('kept', ['runs']);
    time.flow();
    now.mockReturnValue(MONDAY + 3_599_000);
    time.flow();
    expect(runs()).toBeNull();
    now.mockReturnValue(MONDAY + 3_600_000);
    time.flow();
    time.flow();
    expect(runs()).toBe('1');
    now.mockReturnValue(MONDAY + 9 * 3_600_000);
    time.flow();
    expect(runs()).toBe('2');
  } finally {
    now.mockRestore();
  }
});
