import { kpis as catalogue } from '../../../../src/kpis';
import { readPlan } from '../../../../src/plan/read-plan';
import { standingOf } from '../../../../src/schedule/reporting/alert/crossing';
import type { KpiFacts, SheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { say } from '../../../../src/texts/say';
import { shown } from '../../scheduled-host';
import { alerts, days, poor, type Rows, revenue, rich, runOn, start, weekly, year } from './alert-runs';

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
    expect(sent[0].subject).toBe('KPI-melding: Vraagt aandacht: Omzet, Totale verkoop – Zilver');
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
