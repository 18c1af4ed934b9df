import { total } from '../../../local/host/counts';
import { fireTrigger } from '../../../local/host/fire-triggers';
import type { Host } from '../../../local/host/host';
import { say } from '../../../src/texts/say';
import { dealsUntil } from '../deals-until';
import {
  A_DAY,
  AN_HOUR,
  heartbeat,
  kpiRow,
  pass,
  passDays,
  passTo,
  replace,
  type Scheduled,
  scheduled,
  shown,
  type,
  viewOf,
} from '../scheduled-host';

const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.6 }] },
    {
      id: 'revenue',
      targets: [
        { from: '2017-05-01', to: '2017-05-31', target: 50_000 },
        { from: '2017-06-01', to: '2017-06-30', target: 60_000 },
      ],
    },
  ],
};
const wednesday = (): Scheduled => scheduled({ plan, at: '2017-05-17T10:05:00Z', keepsRealm: false });

describe('the scheduled refresh', () => {
  test('starting it refreshes at once, and says so above the KPIs', () => {
    const { host } = wednesday();
    expect(heartbeat(host)).toEqual({
      ran: '5/17 10:05',
      next: '5/18 08:00',
      state: say({ text: 'heartbeat_on_time' }, 'en'),
      as: 'Runs as owner@example.com',
      attention: 'Nothing failed.',
    });
    expect(host.state.triggers).toMatchObject([{ handler: 'refreshOnSchedule', schedule: { everyHours: 1 } }]);
  });

  test('runs once a day, by the first run at or after eight, over what the tabs hold by then', () => {
    const running = wednesday();
    const { host } = running;
    const before = kpiRow(host, 'Revenue').Actual as number;
    replace(host, dealsUntil('2017-05-18'));
    passTo(running, '2017-05-18T07:59:00Z');
    expect(kpiRow(host, 'Revenue').Actual).toBe(before);
    passTo(running, '2017-05-18T08:10:00Z');
    expect(kpiRow(host, 'Revenue').Actual).toBeGreaterThan(before);
    expect(heartbeat(host)).toMatchObject({ ran: '5/18 08:05', next: '5/19 08:00' });
  });

  test('measures whole days: today, which has only begun, waits until tomorrow', () => {
    const running = wednesday();
    replace(running.host, dealsUntil('2017-05-19'));
    passTo(running, '2017-05-18T08:10:00Z');
    expect(kpiRow(running.host, 'Revenue').n).toBe(wonIn('2017-05-01', '2017-05-17'));
  });

  test('writes nothing into the sheets in an hour in which nothing is due', () => {
    const running = wednesday();
    pass(running, AN_HOUR);
    running.host.resetCounts();
    expect(pass(running, 10 * AN_HOUR)).toBe(10);
    expect(running.host.counts.cellsWritten).toBe(0);
    expect(total(running.host.counts.reads)).toBeLessThanOrEqual(10 * 6);
  });

  test('turns to overdue by a formula alone when runs stay away', () => {
    const { host, clock } = wednesday();
    clock.time = Date.parse('2017-05-18T09:55:00Z');
    expect(heartbeat(host).state).toBe(say({ text: 'heartbeat_on_time' }, 'en'));
    clock.time = Date.parse('2017-05-18T10:05:00Z');
    expect(heartbeat(host).state).toMatch(/OVERDUE/);
    expect(viewOf(host, 'readSchedule').overdue).toBe(true);
  });

  test('a typed target counts, a deleted KPI stays away, an added one starts', () => {
    const running = wednesday();
    const { host } = running;
    type(host, 'Win rate', 'Target', 0.7);
    const rows = shown(host, 'KPIs');
    const sheet = host.workbook.sheetByName('KPIs');
    if (!sheet) throw new Error('no KPI sheet');
    const revenue = rows.findIndex((row) => row[0] === 'Revenue');
    for (let column = 0; column < 30; column++) host.workbook.put(sheet, revenue, column, undefined);
    host.workbook.put(sheet, revenue, 0, 'Sales cycle');
    pass(running, A_DAY);
    const titles = shown(host, 'KPIs').map((row) => row[0]);
    expect(kpiRow(host, 'Win rate').Target).toBe(0.7);
    expect(titles).not.toContain('Revenue');
    expect(typeof kpiRow(host, 'Sales cycle').Actual).toBe('number');
    pass(running, A_DAY);
    expect(shown(host, 'KPIs').map((row) => row[0])).not.toContain('Revenue');
  });

  test('data that ends long ago is measured up to its end, and the sheet says so', () => {
    const running = wednesday();
    passDays(running, '2017-06-07T08:10:00Z');
    expect(heartbeat(running.host).attention).toBe(
      say({ text: 'schedule_stale', values: { day: '17 May 2017' } }, 'en'),
    );
    expect(kpiRow(running.host, 'Revenue').Target).toBe(50_000);
  });

  test('leaves the heartbeat’s place alone where a person has typed', () => {
    const { host } = scheduledWith((opened) => {
      const sheet = opened.workbook.sheetByName('KPIs');
      if (sheet) opened.workbook.put(sheet, 2, 9, 'my own note');
    });
    expect(shown(host, 'KPIs')[2][9]).toBe('my own note');
    expect(heartbeat(host).state).toBe(say({ text: 'heartbeat_on_time' }, 'en'));
  });
});

describe('whose schedule it is', () => {
  const asOther = (host: Host): void => {
    host.state.user = { email: 'other@example.com', locale: 'en' };
  };

  test('starting it twice makes one trigger, and a trigger that was left over is taken on', () => {
    const { host } = wednesday();
    viewOf(host, 'startSchedule');
    expect(host.state.triggers).toHaveLength(1);
    const [{ id }] = host.state.triggers;
    viewOf(host, 'stopSchedule');
    expect(host.state.triggers).toHaveLength(0);
    expect(heartbeat(host).state).toBe('Schedule: stopped');
    viewOf(host, 'startSchedule');
    expect(host.state.triggers).toHaveLength(1);
    expect(host.state.triggers[0].id).not.toBe(id);
  });

  test('is taken over in one click: the trigger of the one before stops by itself and writes nothing', () => {
    const running = wednesday();
    const { host, clock } = running;
    asOther(host);
    expect(viewOf(host, 'readSchedule')).toMatchObject({ mine: false, owner: 'owner@example.com', generation: 1 });
    expect(viewOf(host, 'startSchedule')).toMatchObject({ mine: true, owner: 'other@example.com', generation: 2 });
    expect(host.state.triggers).toHaveLength(2);
    clock.time = Date.parse('2017-05-18T08:30:00Z');
    host.resetCounts();
    const old = host.state.triggers.find(({ user }) => user === 'owner@example.com');
    if (!old) throw new Error('the old trigger is gone already');
    expect(fireTrigger(host, old)).toBeNull();
    expect(host.counts.cellsWritten).toBe(0);
    expect(host.state.triggers.map(({ user }) => user)).toEqual(['other@example.com']);
    fireTrigger(host, host.state.triggers[0]);
    expect(heartbeat(host)).toMatchObject({ ran: '5/18 08:30', as: 'Runs as other@example.com' });
  });

  test('a page that calls the trigger’s function, or a cell, does nothing', () => {
    const { host } = wednesday();
    const before = JSON.stringify(shown(host, 'KPIs'));
    host.call('refreshOnSchedule', [{ triggerUid: 'made up' }]);
    expect(JSON.stringify(host.evaluate('=refreshOnSchedule(1)'))).toContain('works from the menu');
    expect(JSON.stringify(shown(host, 'KPIs'))).toBe(before);
    expect(host.state.triggers).toHaveLength(1);
  });

  test('while one run is at it, a second leaves at once', () => {
    const running = wednesday();
    const { host, clock } = running;
    clock.time = Date.parse('2017-05-18T08:30:00Z');
    let inside = -1;
    host.state.watcher = {
      before(service, method) {
        if (`${service}.${method}` !== 'Range.setValues' || inside >= 0) return;
        inside = 0;
        const counter = { before: () => inside++, after: () => {} };
        const outer = host.state.watcher;
        host.state.watcher = counter as unknown as typeof outer;
        expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
        host.state.watcher = outer;
      },
      after: () => {},
    };
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    host.state.watcher = null;
    expect(inside).toBeGreaterThan(0);
    expect(inside).toBeLessThan(12);
    expect(heartbeat(host).ran).toBe('5/18 08:30');
  });
});

function scheduledWith(change: (host: Host) => void): Scheduled {
  const running = wednesday();
  viewOf(running.host, 'stopSchedule');
  const sheet = running.host.workbook.sheetByName('KPIs');
  if (!sheet) throw new Error('no KPI sheet');
  for (let row = 1; row < 4; row++)
    for (let column = 8; column < 11; column++) running.host.workbook.put(sheet, row, column, undefined);
  change(running.host);
  viewOf(running.host, 'startSchedule');
  return running;
}

/** Won deals whose close date lies in these days, counted on the rows themselves. */
function wonIn(from: string, to: string): number {
  return dealsUntil('2017-05-19').cells.filter(
    ([, , stage, , , closes]) => stage === 'Closed Won' && String(closes) >= from && String(closes) <= to,
  ).length;
}
