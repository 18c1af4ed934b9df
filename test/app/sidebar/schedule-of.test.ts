import { fireTrigger } from '../../../local/host/fire-triggers';
import type { Host } from '../../../local/host/host';
import type { Opening } from '../../../src/home/opening';
import type { ScheduleView } from '../../../src/schedule/schedule-view';
import { say } from '../../../src/texts/say';
import type { SetupView } from '../../../src/wizard/setup-view';
import { ask, build, copied, homeOf, monday, open, reportsOf, setupOf, withRecipients } from '../../google/built-host';
import { displayed, type } from '../../schedule/scheduled-host';

describe('a yes to an address outside the domain', () => {
  test('given in the reporting step is the one that the schedule obeys', () => {
    const running = open();
    const { host } = running;
    const setup = withRecipients(setupOf(host), 'boss@other.org, friend@else.net', {
      confirmed: ['boss@other.org', 'friend@else.net'],
    });
    build(host, setup);
    monday(running);
    expect(reportsOf(host)).toEqual([['boss@other.org'], ['friend@else.net']]);
  });

  test('given at home is known in the reporting step; taken back there, reports wait again', () => {
    const running = open();
    const { host } = running;
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    const sheet = host.workbook.sheetByName('KPIs');
    const rows = Array.from({ length: 20 }, (_, row) => row);
    const header = rows.findIndex((row) => sheet?.contents.get(row, 0) === 'KPI');
    const shared = Array.from({ length: 30 }, (_, column) => column).find(
      (column) => sheet?.contents.get(header, column) === 'Shared with',
    ) as number;
    if (sheet) host.workbook.put(sheet, header + 1, shared, 'boss@other.org');
    monday(running);
    expect(homeOf(host).schedule.held).toEqual(['boss@other.org']);
    expect(ask<ScheduleView>(host, 'confirmRecipients', { addresses: ['boss@other.org'] }).held).toEqual([]);
    expect(reportsOf(host)).toContainEqual(['boss@other.org']);
    const { setup, checks } = ask<SetupView>(host, 'readSetup', {});
    expect([setup.confirmed, checks.problems]).toEqual([['boss@other.org'], []]);
    expect(() => build(host, { ...setup, confirmed: [] })).toThrow('boss@other.org is outside your domain');
  });

  test('is asked for an owner too, to whom the report goes where it names nobody', () => {
    const { host } = open();
    const { setup } = ask<Opening>(host, 'openSidebar') as { setup: SetupView };
    const named = withRecipients(setup.setup, '');
    const owned = { ...named, picked: named.picked.map((kpi) => ({ ...kpi, owner: 'ann@other.org' })) };
    expect(() => build(host, owned)).toThrow('ann@other.org is outside your domain');
    expect(build(host, { ...owned, confirmed: ['ann@other.org'] }).mails).toBe(1);
  });
});

test('before anything is scheduled it is outside the domain of who builds, not of whose spreadsheet it is', () => {
  const { host } = open();
  host.state.user.email = 'bob@other.org';
  const setup = setupOf(host);
  expect(() => build(host, withRecipients(setup, 'team@example.com'))).toThrow(
    'team@example.com is outside your domain',
  );
  expect(build(host, withRecipients(setup, 'boss@other.org')).mails).toBe(1);
});

describe('a copy', () => {
  const ownCopy = (): Host => {
    const { host } = open();
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    return copied(host);
  };

  test('schedules nothing, and knows of no schedule, until a person asks', () => {
    const host = ownCopy();
    const home = homeOf(host);
    expect(home.copy).toContain('This is a copy');
    expect(home.schedule).toMatchObject({ running: false, overdue: false, owner: '', ran: '' });
    ask(host, 'refreshNow');
    expect(host.state.triggers).toEqual([]);
    ask(host, 'adoptPlan');
    expect(homeOf(host)).toMatchObject({ copy: '', schedule: { running: false } });
    expect(host.state.triggers).toEqual([]);
  });

  test('changed in the wizard schedules nothing either, unless the person sets the tick', () => {
    const host = ownCopy();
    const { setup } = ask<SetupView>(host, 'readSetup', {});
    expect([setup.automatic, setup.confirmed]).toEqual([false, []]);
    expect(build(host, setup)).toMatchObject({ copy: '', schedule: { running: false } });
    expect(host.state.triggers).toEqual([]);
    const again = ask<SetupView>(host, 'readSetup', {}).setup;
    expect(build(host, { ...again, automatic: true }).schedule.running).toBe(true);
  });

  test('started from the menu makes the plan its own', () => {
    const host = ownCopy();
    expect(ask<ScheduleView>(host, 'startSchedule')).toMatchObject({ running: true, generation: 1, mine: true });
    expect(homeOf(host).copy).toBe('');
    expect(host.state.triggers).toHaveLength(1);
  });
});

describe('the home', () => {
  test('says as whom the schedule has refreshed, also where Google did not tell just then', () => {
    const { host, clock } = open();
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    clock.time = Date.UTC(2018, 0, 4, 8, 5);
    let refused = 0;
    host.state.watcher = {
      before: (service, method) => {
        if (service !== 'User' || method !== 'getEmail') return;
        refused++;
        throw new Error('Service failed');
      },
      after: () => {},
    };
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    host.state.watcher = null;
    expect(refused).toBeGreaterThan(0);
    expect(homeOf(host).refreshed).toBe(
      say({ text: 'wizard_refreshed_by', values: { moment: 'Thu 4 Jan 2018 08:05', by: 'owner@example.com' } }, 'en'),
    );
  });

  test('opens with one call that reads each tab once', () => {
    const { host } = open();
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    host.resetCounts();
    homeOf(host);
    expect(host.counts.reads['Range.getValues']).toBe(host.workbook.sheets.length);
    expect(host.counts.writes).toEqual({});
  });

  test('says what waits for a person in the reader’s language, its dates too, whatever the plan speaks', () => {
    const { host, clock } = open();
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    clock.time = Date.UTC(2018, 1, 1, 8, 5);
    fireTrigger(host, host.state.triggers[0]);
    type(host, 'Revenue', 'Status', 'fine, says Bob');
    clock.time = Date.UTC(2018, 1, 2, 8, 5);
    fireTrigger(host, host.state.triggers[0]);
    host.state.user.locale = 'nl';
    const { attention } = homeOf(host).schedule;
    expect(attention[0]).toBe(say({ text: 'schedule_stale', values: { day: '31 dec 2017' } }, 'nl'));
    expect(attention[1]).toContain('2 feb 2018');
    const onSheet = displayed(host, 'KPIs').flat().join();
    expect(onSheet).toContain('The data ends on 31 Dec 2017');
    expect(onSheet).toContain('2 Feb 2018');
  });

  test('says that runs stay away; taken over it goes on in the name of who did it', () => {
    const { host, clock } = open();
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    clock.time += 3 * 86_400_000;
    host.state.user.email = 'bob@example.com';
    const { schedule } = homeOf(host);
    expect(schedule).toMatchObject({ overdue: true, mine: false });
    expect(schedule.coming).toBe(
      say(
        { text: 'wizard_missed_refresh', values: { moment: 'Thu 4 Jan 2018 08:00', owner: 'owner@example.com' } },
        'en',
      ),
    );
    const view = ask<ScheduleView>(host, 'startSchedule');
    expect(view).toMatchObject({ overdue: false, mine: true, owner: 'bob@example.com', generation: 2 });
  });

  test('a mail that may not have arrived, and an address that waits, are said once: beside their buttons', () => {
    const running = open();
    const { host } = running;
    // Whose KPI it is is told of its tabs too.
    const setup = withRecipients(setupOf(host), 'team@example.com');
    build(host, { ...setup, picked: setup.picked.map((kpi) => ({ ...kpi, owner: 'team@example.com' })) });
    let dead = false;
    host.state.watcher = {
      before: () => {
        if (dead) throw new Error('stopped');
      },
      after: (_service, method) => {
        if (method === 'sendEmail') dead = true;
      },
    };
    running.clock.time = Date.UTC(2018, 0, 8, 8, 5);
    fireTrigger(host, host.state.triggers[0]);
    host.state.watcher = null;
    running.clock.time += 3_600_000;
    fireTrigger(host, host.state.triggers[0]);
    const { unknown, attention } = homeOf(host).schedule;
    // It told of a report, and of an alert on top of it: both go again, as one mail.
    expect(unknown.map(({ key }) => key)).toEqual([
      'report|weekly|team@example.com|Team',
      'alert|workday|team@example.com',
    ]);
    expect(attention.filter((says) => says.includes('may or may not'))).toEqual([]);
    expect(ask<ScheduleView>(host, 'sendReportAgain', { key: unknown[0].key }).unknown).toEqual([]);
    const [first, again] = host.state.outbox;
    expect(host.state.outbox).toHaveLength(2);
    expect([again.subject, again.body]).toEqual([first.subject, expect.stringContaining('== KPI alert ==')]);
    expect(again.body).toContain('== Team, Q4 2017 ==');
  });
});
