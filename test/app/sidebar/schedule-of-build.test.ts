import { fireTrigger } from '../../../local/host/fire-triggers';
import type { HomeView } from '../../../src/home/home-view';
import type { Opening } from '../../../src/home/opening';
import type { ScheduleView } from '../../../src/schedule/schedule-view';
import { say } from '../../../src/texts/say';
import type { SetupView } from '../../../src/wizard/setup-view';
import { ask, build, homeOf, monday, open, reportsOf, setupOf, withRecipients } from '../../google/built-host';
import { displayed, heartbeat } from '../../schedule/scheduled-host';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';

describe('building', () => {
  test('starts the schedule, and says on the sheet and on the home when it comes next and as whom', () => {
    const { host } = open();
    const home = build(host, withRecipients(setupOf(host), 'team@example.com'));
    expect(host.state.triggers).toHaveLength(1);
    expect(home.schedule).toMatchObject({ running: true, mine: true, next: '2018-01-04 08:00', attention: [] });
    expect(home.schedule.coming).toBe(
      say(
        { text: 'wizard_next_refresh', values: { moment: 'Thu 4 Jan 2018 08:00', owner: 'owner@example.com' } },
        'en',
      ),
    );
    expect([home.notices, home.mails]).toEqual([[], 1]);
    expect(home.kpis.map(({ next }) => next)).toEqual(Array(5).fill('Mon 8 Jan 2018'));
    expect(heartbeat(host)).toMatchObject({
      ran: '1/3 09:30',
      next: '1/4 08:00',
      state: say({ text: 'heartbeat_on_time' }, 'en'),
    });
    expect(reportsOf(host)).toEqual([]);
    // On the sheet too, whatever day the data ends on.
    expect(displayed(host, 'KPIs').flat()).toContain('1/8 08:00');
    ask(host, 'refreshNow');
    expect(displayed(host, 'KPIs').flat()).toContain('1/8 08:00');
    // The tabs that it has made are not brought to the front.
    expect(host.workbook.sheetByName('KPI history')).toBeDefined();
    expect(host.workbook.activeSheet?.name).toBe('KPIs');
  });

  test('shows what a refresh a moment later shows: a day that is not over does not count', () => {
    const { host, clock } = open();
    clock.time = Date.UTC(2017, 11, 31, 9, 30);
    const { period, kpis } = build(host, withRecipients(setupOf(host), 'team@example.com'));
    expect(period).toBe('1 Oct – 30 Dec 2017');
    const values = (all: typeof kpis) => all.map(({ id, value }) => [id, value]);
    const refreshed = ask<HomeView>(host, 'refreshNow');
    expect([refreshed.period, values(refreshed.kpis)]).toEqual([period, values(kpis)]);
  });

  test('the hour after it, with nothing due, looks at the KPI sheet and the plan tab alone', () => {
    const { host, clock } = open();
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    clock.time = Date.UTC(2018, 0, 3, 10, 35);
    host.resetCounts();
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    expect(host.counts.reads['Range.getValues']).toBe(2);
  });

  test('the first report goes out on the first of the dates that the reporting step showed', () => {
    const running = open();
    const { host, clock } = running;
    const view = ask<Opening>(host, 'openSidebar').setup as SetupView;
    expect(view.reportDates.later.weekly[0]).toBe('Mon 8 Jan 2018');
    build(host, withRecipients(view.setup, 'team@example.com'));
    for (const day of [4, 5, 6, 7]) {
      clock.time = Date.UTC(2018, 0, day, 8, 5);
      expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    }
    expect(reportsOf(host)).toEqual([]);
    monday(running);
    expect(reportsOf(host)).toEqual([['team@example.com']]);
    expect(homeOf(host).refreshed).toBe(
      say({ text: 'wizard_refreshed_by', values: { moment: 'Mon 8 Jan 2018 08:05', by: 'owner@example.com' } }, 'en'),
    );
  });

  test('what is proposed as it is sends one report a week, to who has built it', () => {
    const running = open();
    const { host } = running;
    expect(build(host, setupOf(host))).toMatchObject({ mails: 1, notices: [] });
    monday(running);
    expect(reportsOf(host)).toEqual([['owner@example.com']]);
  });

  test('starts nothing where the person does not want it', () => {
    const { host } = open();
    const home = build(host, withRecipients(setupOf(host), 'team@example.com', { automatic: false }));
    expect(host.state.triggers).toEqual([]);
    expect(home.schedule).toMatchObject({ running: false, coming: '' });
    expect(home.kpis[0].next).toBe('');
    // Who has said so once need not say it again.
    expect(ask<SetupView>(host, 'readSetup', {}).setup.automatic).toBe(false);
  });

  test('again leaves a stopped schedule stopped, a running one as it is, and stops it when asked to', () => {
    const { host } = open();
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    const { setup } = ask<SetupView>(host, 'readSetup', {});
    expect(setup.automatic).toBe(true);
    expect(build(host, setup).schedule).toMatchObject({ running: true, generation: 1 });
    expect(host.state.triggers).toHaveLength(1);
    ask(host, 'stopSchedule');
    const again = ask<SetupView>(host, 'readSetup', {}).setup;
    expect(again.automatic).toBe(false);
    expect(build(host, again).schedule.running).toBe(false);
    ask(host, 'startSchedule');
    expect(build(host, again).schedule.running).toBe(false);
    expect(host.state.triggers).toEqual([]);
  });

  test('by somebody else leaves the schedule in the name in which it runs', () => {
    const { host } = open();
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    host.state.user.email = 'bob@example.com';
    const { setup } = ask<SetupView>(host, 'readSetup', {});
    expect(build(host, setup).schedule).toMatchObject({ owner: 'owner@example.com', mine: false, generation: 1 });
    expect(host.state.triggers.map(({ user }) => user)).toEqual(['owner@example.com']);
  });

  test('without permission for triggers the sheet is built all the same, and the home says what to do', () => {
    const { host } = open();
    const setup = withRecipients(setupOf(host), 'team@example.com');
    host.state.withdrawnScopes.add(TRIGGERS);
    const home = build(host, setup);
    expect(host.workbook.sheetByName('KPIs')).toBeDefined();
    expect(home.kpis).toHaveLength(5);
    expect(home.schedule.running).toBe(false);
    expect(home.notices[0]).toMatch(
      /^The sheet is built, but it does not refresh itself yet: .*Start the schedule below/,
    );
    host.state.withdrawnScopes.clear();
    expect(ask<ScheduleView>(host, 'startSchedule').running).toBe(true);
  });

  test('without permission for mail it refreshes itself, and the home leads to where it is given', () => {
    const { host } = open();
    const setup = withRecipients(setupOf(host), 'team@example.com');
    host.state.withdrawnScopes.add(MAIL);
    const { schedule } = build(host, setup);
    expect(schedule).toMatchObject({ running: true, permission: 'https://accounts.google.com/o/oauth2/auth?local' });
    expect(schedule.attention[0]).toContain('Google asks owner@example.com for permission');
    host.state.withdrawnScopes.clear();
    expect(homeOf(host).schedule.permission).toBe('');
  });
});

test('stopping and removing ends a schedule without permission for triggers too', () => {
  const { host, clock } = open();
  build(host, withRecipients(setupOf(host), 'team@example.com'));
  host.state.withdrawnScopes.add(TRIGGERS);
  ask(host, 'stopAndRemove');
  expect(host.state.properties.get('document local-spreadsheet')?.size).toBe(0);
  host.state.withdrawnScopes.clear();
  clock.time = Date.UTC(2018, 0, 8, 8, 5);
  fireTrigger(host, host.state.triggers[0]);
  expect([host.state.triggers, reportsOf(host)]).toEqual([[], []]);
});
