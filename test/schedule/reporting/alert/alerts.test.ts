import { fireTrigger } from '../../../../local/host/fire-triggers';
import type { Mail } from '../../../../local/host/state';
import type { Cell } from '../../../../src/base/cell';
import { kpis as catalogue } from '../../../../src/kpis';
import { readPlan } from '../../../../src/plan/read-plan';
import { dealRows } from '../../../../src/schedule/records/deals/deal-row';
import { standingOf } from '../../../../src/schedule/reporting/alert/crossing';
import type { KpiFacts, SheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { say } from '../../../../src/texts/say';
import { dealsUntil, replace, type Scheduled, scheduled, shown, type } from '../../scheduled-host';

type Rows = (string | number)[][];

const year = (target: number, floor: number) => [{ from: '2017-01-01', to: '2017-12-31', target, floor }];
const planOf = (kpis: object[]) => ({ period: 'month', company: 'Zilver', kpis });
const weekly = { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com', language: 'nl' }] };
const revenue = { id: 'revenue', owner: 'bob@example.com', targets: year(600_000, 480_000), report: weekly };

const start = (kpis: object[], at = '2017-05-16T10:05:00Z'): Scheduled =>
  scheduled({ plan: planOf(kpis), at, tabs: [dealsUntil(at.slice(0, 10))] });

/** A day's run at 8:05 over the export of that day. */
function runOn(
  { host, clock }: Scheduled,
  day: string,
  change: (rows: Rows) => Rows = (rows) => rows,
  until = day,
): void {
  const tab = dealsUntil(until);
  replace(host, { name: tab.name, cells: [tab.cells[0], ...change(tab.cells.slice(1))] });
  clock.time = Date.parse(`${day}T08:05:00Z`);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

/** A run that is killed as soon as its first mail is on its way. */
function cutOffAtSend({ host }: Scheduled): void {
  let dead = false;
  host.state.watcher = {
    before: () => {
      if (dead) throw new Error('stopped');
    },
    after: (_service, method) => {
      dead = dead || method === 'sendEmail';
    },
  };
  fireTrigger(host, host.state.triggers[0]);
  host.state.watcher = null;
}

/** What is won is worth next to nothing. */
const poor = (rows: Rows): Rows => rows.map((row) => row.map((cell, at) => (at === 3 ? 10 : cell)));
/** What is won is worth a fortune. */
const rich = (rows: Rows): Rows => rows.map((row) => row.map((cell, at) => (at === 3 ? 9_000 : cell)));

const alerts = ({ host }: Scheduled, address = 'bob@example.com'): Mail[] =>
  host.state.outbox.filter(({ to, subject }) => to.includes(address) && /KPI alert|KPI-melding/.test(subject));
const days = (mails: Mail[]): string[] => mails.map(({ sentAt }) => new Date(sentAt).toISOString().slice(5, 10));

describe('an alert', () => {
  test('is sent once when the floor is crossed, again only after recovery, or in a new period', () => {
    const running = start([revenue]);
    for (const day of ['2017-05-17', '2017-05-18', '2017-05-19']) runOn(running, day, poor);
    expect(days(alerts(running))).toEqual(['05-17']);
    runOn(running, '2017-05-22', rich);
    runOn(running, '2017-05-23', poor);
    runOn(running, '2017-05-24', poor);
    expect(days(alerts(running))).toEqual(['05-17', '05-23']);
    // The first fifth of June is five working days: nothing can be said before the 7th is over.
    for (const day of ['02', '05', '06', '07', '08', '09']) runOn(running, `2017-06-${day}`, poor);
    expect(days(alerts(running))).toEqual(['05-17', '05-23', '06-08']);
  });

  test.each([
    ['revenue', [99, 'crossed'], [100.3, 'between'], [105, 'recovered']],
    ['cac', [101, 'crossed'], [99.7, 'between'], [95, 'recovered']],
  ] as const)('of %s that only hovers about its floor is not sent again', (id, ...expected) => {
    const kpi = catalogue.find((one) => one.id === id) as KpiFacts['kpi'];
    const period = { elapsed: 0.5 } as SheetPeriod;
    const goal = { floor: 100, target: kpi.better === 'higher' ? 150 : 50 };
    for (const [value, standing] of expected) {
      const facts = { kpi, goal, share: 1, flow: true, end: null, result: { value, n: 100 } };
      expect(standingOf('floor', facts as unknown as KpiFacts, period, {})).toBe(standing);
    }
  });

  test('says what crossed, since when, by how much, and what to do', () => {
    const running = start([revenue]);
    runOn(running, '2017-05-17', poor);
    const [{ subject, body, htmlBody = '' }] = alerts(running);
    expect(subject).toBe('KPI alert: Revenue is below its floor – Zilver');
    // A year of 260 working days, of which May has 23; by the 16th 52.4 % of a month is usually in.
    expect(body).toContain('where 22,242 is the least by now;');
    expect(body).toContain('Below its floor since 5 May 2017: ');
    expect(body).toMatch(
      /Revenue: [\d,.]+ more by 31 May 2017, which is [\d,]+ on each of 11 working days\. Owner: bob@example\.com\./,
    );
    expect(htmlBody).toContain('Below its floor since 5 May 2017');
  });

  test('goes to the recipients of the report, in their language, where the owner is no address; several come in one mail', () => {
    const both = [
      { ...revenue, owner: 'Bob' },
      { id: 'sales_per_rep', owner: 'Bob', targets: year(600_000, 480_000), report: weekly },
    ];
    const running = start(both);
    runOn(running, '2017-05-17', poor);
    const sent = alerts(running, 'team@example.com');
    expect(sent).toHaveLength(1);
    expect(sent[0].subject).toBe('KPI-melding: Vraagt aandacht: Omzet, Verkoop per vertegenwoordiger – Zilver');
    expect(sent[0].body).toContain('Onder de ondergrens sinds 5 mei 2017');
  });

  test('does not repeat what a report of the same run tells the same person', () => {
    const running = start([{ ...revenue, owner: 'Bob' }]);
    // Monday: the report goes out in this run.
    runOn(running, '2017-05-22', poor);
    expect(running.host.state.outbox).toHaveLength(1);
    expect(alerts(running, 'team@example.com')).toEqual([]);
    runOn(running, '2017-05-23', poor);
    expect(alerts(running, 'team@example.com')).toEqual([]);
  });

  test('does not come while it is snoozed, from a cell of the plan tab; afterwards it does where it still stands', () => {
    const running = start([revenue]);
    const tab = shown(running.host, 'KPI plan');
    const header = tab.findIndex((row) => row.includes('Snoozed until'));
    const row = tab.findIndex((cells, at) => at > header && cells[0] === 'Revenue');
    const sheet = running.host.workbook.sheetByName('KPI plan');
    if (!sheet) throw new Error('no plan tab');
    running.host.workbook.put(sheet, row, tab[header].indexOf('Snoozed until'), '2017-05-18');
    for (const day of ['2017-05-17', '2017-05-18']) runOn(running, day, poor);
    expect(alerts(running)).toEqual([]);
    for (const day of ['2017-05-19', '2017-05-22']) runOn(running, day, poor);
    expect(days(alerts(running))).toEqual(['05-19']);
  });

  test('that was told before it was snoozed is not told again afterwards', () => {
    const running = start([{ ...revenue, snoozed: '2017-05-01' }]);
    runOn(running, '2017-05-17', poor);
    const answer = running.host.call('snoozeAlerts', [{ key: 'revenue', days: 1 }]) as { ok: boolean };
    expect(answer.ok).toBe(true);
    for (const day of ['2017-05-18', '2017-05-19', '2017-05-22']) runOn(running, day, poor);
    expect(days(alerts(running))).toEqual(['05-17']);
  });

  test('comes for the lines that the plan names, and for none where it names none', () => {
    const shrinking = (wanted: string[] | undefined) =>
      start([
        { id: 'revenue', owner: 'bob@example.com', targets: year(600_000, 1), ...(wanted ? { alerts: wanted } : {}) },
      ]);
    for (const [wanted, count] of [
      [undefined, 0],
      [[], 0],
      [['target'], 1],
    ] as const) {
      const running = shrinking(wanted as string[] | undefined);
      runOn(running, '2017-05-17', poor);
      runOn(running, '2017-05-18', poor);
      expect(alerts(running)).toHaveLength(count);
    }
  });

  test('against the period before only on enough deals', () => {
    const wanted = { id: 'win_rate', owner: 'bob@example.com', alerts: ['previous'] };
    const running = start([wanted]);
    const lossy = (rows: Rows): Rows =>
      rows.map((row) =>
        String(row[5]) >= '2017-05-10' && row[2] === 'Closed Won'
          ? row.map((cell, at) => (at === 2 ? 'Closed Lost' : cell))
          : row,
      );
    runOn(running, '2017-05-12', lossy);
    expect(alerts(running)).toEqual([]);
    runOn(running, '2017-05-24', lossy);
    expect(alerts(running)[0].body).toMatch(/[\d.]+%, where it was [\d.]+% at the same point of the period before/);
  });

  test('against the period before is armed again only when half of what was lost is back', () => {
    const running = start([{ id: 'revenue', owner: 'bob@example.com', alerts: ['previous'] }]);
    /** Every deal is worth 1,000, in May this share of it. */
    const may =
      (share: number) =>
      (rows: Rows): Rows =>
        rows.map((row) =>
          row.map((cell, at) => (at !== 3 ? cell : String(row[5]) >= '2017-05' ? 1_000 * share : 1_000)),
        );
    runOn(running, '2017-05-26', may(0.5));
    // A fifth less than in April: too much to have recovered.
    runOn(running, '2017-05-27', may(0.81));
    runOn(running, '2017-05-29', may(0.5));
    expect(days(alerts(running))).toEqual(['05-26']);
    runOn(running, '2017-05-30', may(1.2));
    runOn(running, '2017-05-31', may(0.5));
    expect(days(alerts(running))).toEqual(['05-26', '05-31']);
  });

  test('says that a tab has stopped, once, and again when it stops anew', () => {
    const running = start([{ ...revenue, targets: [] }]);
    const stopped = (day: string, until: string): void => runOn(running, day, undefined, until);
    stopped('2017-05-21', '2017-05-16');
    expect(alerts(running)).toEqual([]);
    stopped('2017-05-22', '2017-05-16');
    stopped('2017-05-23', '2017-05-16');
    expect(days(alerts(running))).toEqual(['05-22']);
    expect(alerts(running)[0].body).toContain(
      say({ text: 'alert_stale', values: { days: '5', tabs: 'Deals', day: '16 May 2017' } }, 'en'),
    );
    stopped('2017-05-26', '2017-05-25');
    // A Saturday: the alert waits for Monday.
    stopped('2017-06-03', '2017-05-25');
    expect(days(alerts(running))).toEqual(['05-22']);
    stopped('2017-06-05', '2017-05-25');
    expect(days(alerts(running))).toEqual(['05-22', '06-05']);
  });

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
  const unknownDelivery = 'The report KPI alert of 17 May 2017 to bob@example.com may or may not have arrived';
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

test('which alerts a KPI gives is kept on the plan tab', () => {
  const running = start([
    { ...revenue, alerts: ['target', 'stale'] },
    { id: 'win_rate', alerts: [] },
  ]);
  runOn(running, '2017-05-17');
  const rows = shown(running.host, 'KPI plan');
  const header = rows.findIndex((row) => row.includes('Alerts'));
  const column = rows[header].indexOf('Alerts');
  expect(rows.slice(header + 1, header + 3).map((row) => row[column])).toEqual(['target, no new data', 'no']);
  const { problems } = readPlan({ kpis: [{ id: 'revenue', alerts: ['roof'] }] }, catalogue);
  expect(problems).toHaveLength(1);
});
