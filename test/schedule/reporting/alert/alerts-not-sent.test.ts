import { fireTrigger } from '../../../../local/host/fire-triggers';
import type { Cell } from '../../../../src/base/cell';
import { dealRows } from '../../../../src/schedule/records/deals/deal-row';
import { say } from '../../../../src/texts/say';
import { dealsUntil } from '../../deals-until';
import { replace, type Scheduled, shown, type } from '../../scheduled-host';
import { alerts, cutOffAtSend, days, poor, revenue, rich, runOn, start, weekly, year } from './alert-runs';

describe('an alert', () => {
  test('that could not be sent is tried again by the next run', () => {
    const running = start([revenue]);
    running.host.state.mailQuota = 0;
    runOn(running, '2017-05-17', poor);
    expect(alerts(running)).toEqual([]);
    running.host.state.mailQuota = 100;
    runOn(running, '2017-05-18', poor);
    expect(days(alerts(running))).toEqual(['05-18']);
    expect(new Date(alerts(running)[0].sentAt).getUTCHours()).toBe(8);
  });

  test('that a kill may have cut off is not sent again, and the sheet says so', () => {
    const running = start([revenue]);
    running.clock.time = Date.parse('2017-05-17T08:05:00Z');
    const tab = dealsUntil('2017-05-17');
    replace(running.host, { name: tab.name, cells: [tab.cells[0], ...poor(tab.cells.slice(1))] });
    cutOffAtSend(running);
    expect(alerts(running)).toHaveLength(1);
    runOn(running, '2017-05-18', poor);
    runOn(running, '2017-05-19', poor);
    expect(alerts(running)).toHaveLength(1);
    expect(JSON.stringify(shown(running.host, 'KPIs'))).toContain('may or may not have arrived');
    // A person asks for it: it goes out at once.
    const kept = [...running.host.state.properties.values()][0];
    const key = [...kept.keys()]
      .find((name) => name.startsWith('schedule:task alert|'))
      ?.slice('schedule:task '.length);
    expect(running.host.call('sendReportAgain', [{ key }])).toMatchObject({ ok: true });
    expect(alerts(running)).toHaveLength(2);
    expect(JSON.stringify(shown(running.host, 'KPIs'))).not.toContain('may or may not have arrived');
    // What crosses afterwards is told all the same.
    runOn(running, '2017-05-22', rich);
    runOn(running, '2017-05-23', poor);
    expect(alerts(running)).toHaveLength(3);
  });
});

describe('an alert that a kill may have cut off is told of in the next report, once, and can be sent again until it has recovered', () => {
  const unknownDelivery = 'The mail “KPI alert” of 17 May 2017 to bob@example.com may or may not have arrived';
  const bodies = ({ host }: Scheduled, address: string): boolean[] =>
    host.state.outbox
      .filter(({ to, subject }) => to.includes(address) && !/alert/.test(subject))
      .map(({ body }) => body.includes(unknownDelivery));
  const english = (...names: string[]) => ({
    ...weekly,
    recipients: names.map((name) => ({ address: `${name}@example.com` })),
  });

  test.each([
    ['his own report', english('team', 'bob'), { team: [false, false], bob: [true, false] }],
    ['a report of the team, where none goes to him', english('team'), { team: [true, false] }],
  ])('%s', (_where, report, told) => {
    const running = start([{ ...revenue, report }]);
    const { host, clock } = running;
    const tab = dealsUntil('2017-05-17');
    replace(host, { name: tab.name, cells: [tab.cells[0], ...poor(tab.cells.slice(1))] });
    clock.time = Date.parse('2017-05-17T08:05:00Z');
    cutOffAtSend(running);
    runOn(running, '2017-05-18', poor);
    runOn(running, '2017-05-22', poor);
    expect(JSON.stringify(shown(host, 'KPIs'))).toContain(unknownDelivery);
    runOn(running, '2017-05-29', rich);
    expect(JSON.stringify(shown(host, 'KPIs'))).not.toContain(unknownDelivery);
    for (const [name, expected] of Object.entries(told))
      expect(bodies(running, `${name}@example.com`)).toEqual(expected);
  });
});

describe('of what a report was to tell its reader an alert comes where that report', () => {
  const perRep = { id: 'sales_per_rep', owner: 'bob@example.com', targets: year(600_000, 480_000) };
  const toTeamAndBob = {
    ...weekly,
    recipients: ['team', 'bob'].map((name) => ({ address: `${name}@example.com` })),
  };
  const monday = [{ ...revenue, report: toTeamAndBob }, perRep];

  test('does not go: it has failed before, and does so again after an alert has gone', () => {
    const running = start([
      { ...revenue, report: { ...weekly, recipients: [{ address: 'bob@example.com' }] } },
      perRep,
    ]);
    let sends = 0;
    running.host.state.watcher = {
      before: (_service, method) => {
        if (method === 'sendEmail' && [1, 3].includes(++sends)) throw new Error('refused');
      },
      after: () => {},
    };
    runOn(running, '2017-05-22', rich);
    runOn(running, '2017-05-23', poor);
    expect(running.host.state.outbox.map(({ subject }) => subject)).toEqual([
      'KPI alert: Total sales is below its floor – Zilver',
      'KPI alert: Revenue is below its floor – Zilver',
    ]);
    runOn(running, '2017-05-24', poor);
    runOn(running, '2017-05-25', poor);
    expect(alerts(running)).toHaveLength(2);
  });

  test('has to wait for time, though the one of the week before went', () => {
    const running = start([{ ...revenue, report: toTeamAndBob }]);
    const { host, clock } = running;
    runOn(running, '2017-05-22', rich);
    host.state.outbox.length = 0;
    host.state.watcher = {
      before: (_service, method) => {
        if (method === 'sendEmail') clock.time += 300_000;
      },
      after: () => {},
    };
    runOn(running, '2017-05-29', poor);
    expect(host.state.outbox.map(({ to }) => to[0])).toEqual(['team@example.com', 'bob@example.com']);
    expect(days(alerts(running))).toEqual(['05-29']);
  });

  test('goes after the alert of another KPI: nothing more comes', () => {
    const running = start(monday);
    runOn(running, '2017-05-22', poor);
    runOn(running, '2017-05-23', poor);
    expect(running.host.state.outbox.filter(({ to }) => to[0] === 'bob@example.com')).toHaveLength(1);
  });
});

test('alerts for which the time was too short go with the next run, an hour later', () => {
  const running = start([revenue, { id: 'sales_per_rep', owner: 'ann@example.com', targets: year(600_000, 480_000) }]);
  const { host, clock } = running;
  host.state.watcher = {
    before: (_service, method) => {
      if (method === 'sendEmail') clock.time += 300_000;
    },
    after: () => {},
  };
  runOn(running, '2017-05-17', poor);
  expect(JSON.stringify(shown(host, 'KPIs'))).toContain(
    say({ text: 'schedule_mails_left', values: { count: '1' } }, 'en'),
  );
  expect(host.state.outbox).toHaveLength(1);
  const tab = dealsUntil('2017-05-17');
  replace(host, { name: tab.name, cells: [tab.cells[0], ...poor(tab.cells.slice(2))] });
  clock.time = Date.parse('2017-05-17T09:05:00Z');
  fireTrigger(host, host.state.triggers[0]);
  clock.time = Date.parse('2017-05-17T10:05:00Z');
  fireTrigger(host, host.state.triggers[0]);
  expect(host.state.outbox.map(({ to }) => to[0])).toEqual(['bob@example.com', 'ann@example.com']);
  expect(JSON.stringify(shown(host, 'KPIs'))).not.toContain('Time ran out');
  // What the second run found belongs to it: the next report tells what changed since the first.
  const runs = new Set(dealRows(shown(host, 'KPI deal log') as Cell[][]).map(({ run }) => run));
  expect([...runs].slice(-2)).toEqual(['2017-05-17 08:00 +00:00', '2017-05-17 09:05 +00:00']);
});

test('an alert that waits for somebody who has left the plan is waited for no longer', () => {
  const running = start([revenue]);
  running.host.state.mailQuota = 0;
  runOn(running, '2017-05-17', poor);
  type(running.host, 'Revenue', 'Owner', 'Bob');
  type(running.host, 'Revenue', 'Shared with', '');
  for (const day of ['2017-05-18', '2017-05-19']) runOn(running, day, poor);
  running.host.resetCounts();
  running.clock.time += 3_600_000;
  expect(fireTrigger(running.host, running.host.state.triggers[0])).toBeNull();
  expect(running.host.counts.others['Properties.setProperties'] ?? 0).toBeLessThanOrEqual(1);
  expect(Object.keys(running.host.counts.writes)).toEqual(['SpreadsheetApp.flush']);
});
