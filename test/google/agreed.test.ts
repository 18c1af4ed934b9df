import type { ScheduleView } from '../../src/schedule/schedule-view';
import type { Setup } from '../../src/wizard/setup/setup';
import type { SetupView } from '../../src/wizard/setup-view';
import { ask, build, copied, homeOf, monday, open, reportsOf, setupOf, withRecipients } from './built-host';

const read = (host: ReturnType<typeof open>['host']): SetupView => ask<SetupView>(host, 'readSetup', {});

describe('building in a schedule that is somebody else’s', () => {
  test('keeps ticks as asked for: nothing goes there before the owner agrees', () => {
    const running = open();
    const { host } = running;
    build(host, withRecipients(setupOf(host), 'team@example.com'));
    host.state.user.email = 'bob@example.com';
    const view = read(host);
    expect(view.asks).toBe(true);
    const { schedule } = build(
      host,
      withRecipients(view.setup, 'team@example.com, new@example.com, boss@other.org', {
        confirmed: ['boss@other.org'],
      }),
    );
    expect(schedule.held).toEqual(['new@example.com', 'boss@other.org']);
    monday(running);
    expect(reportsOf(host)).toEqual([['team@example.com']]);
    // What Bob has asked for is ticked for him, and for nobody else.
    expect(read(host).setup.confirmed).toEqual(['boss@other.org']);
    host.state.user.email = 'owner@example.com';
    const own = read(host);
    expect([own.asks, own.setup.confirmed]).toEqual([false, []]);
    expect(() => build(host, own.setup)).toThrow('boss@other.org is outside your domain');
    const says = homeOf(host).schedule.agreements.map((one) => `${one.address} ${one.says}`);
    expect(says).toEqual([
      'team@example.com agreed to by owner@example.com on 3 Jan 2018',
      'new@example.com asked for by bob@example.com on 3 Jan 2018',
      'boss@other.org asked for by bob@example.com on 3 Jan 2018',
      'owner@example.com the schedule runs in this name',
    ]);
    const { held } = ask<ScheduleView>(host, 'confirmRecipients', { addresses: ['new@example.com', 'boss@other.org'] });
    expect(held).toEqual([]);
    expect(reportsOf(host)).toEqual([['team@example.com'], ['new@example.com'], ['boss@other.org']]);
  });

  test('takes back nobody’s yes but one’s own', () => {
    const running = open();
    const { host } = running;
    const to = (setup: Setup, ...confirmed: string[]): Setup => withRecipients(setup, 'boss@other.org', { confirmed });
    build(host, to(setupOf(host), 'boss@other.org'));
    host.state.user.email = 'bob@example.com';
    build(host, withRecipients(read(host).setup, 'team@example.com', { confirmed: [] }));
    host.state.user.email = 'owner@example.com';
    expect(read(host).setup.confirmed).toEqual(['boss@other.org']);
  });

  test('ticked once more in capitals, a day later, has been agreed to since the first day', () => {
    const { host, clock } = open();
    const to = (setup: Setup, ...confirmed: string[]): Setup => withRecipients(setup, 'boss@other.org', { confirmed });
    build(host, to(setupOf(host), 'boss@other.org'));
    clock.time += 86_400_000;
    build(host, to(read(host).setup, 'Boss@Other.org'));
    expect(homeOf(host).schedule.agreements.map((one) => `${one.address} ${one.says}`)).toEqual([
      'boss@other.org agreed to by owner@example.com on 3 Jan 2018',
    ]);
  });
});

describe('a set-up that was left half done', () => {
  test('keeps its ticks for who has set them, and for nobody else', () => {
    const { host } = open();
    const setup = withRecipients(setupOf(host), 'boss@other.org', { confirmed: ['boss@other.org'] });
    ask(host, 'keepSetup', { setup });
    expect(setupOf(host).confirmed).toEqual(['boss@other.org']);
    host.state.user.email = 'bob@example.com';
    const left = setupOf(host);
    expect(left.picked).toEqual(setup.picked);
    expect(left.confirmed).toEqual([]);
    expect(() => build(host, left)).toThrow('boss@other.org is outside your domain');
  });

  test('in a copy has none, before and after the copy is adopted; agreements do not come along', () => {
    const before = open();
    const agreed = withRecipients(setupOf(before.host), 'boss@other.org', { confirmed: ['boss@other.org'] });
    build(before.host, agreed);
    ask(before.host, 'keepSetup', { setup: { ...read(before.host).setup, confirmed: ['boss@other.org'] } });
    const host = copied(before.host);
    expect(read(host).setup.confirmed).toEqual([]);
    ask(host, 'adoptPlan');
    expect(read(host).setup.confirmed).toEqual([]);
    ask(host, 'startSchedule');
    const { held } = homeOf(host).schedule;
    expect(held).toEqual(['boss@other.org']);
  });
});

test('an address that is confirmed in capitals is the same person', () => {
  const running = open();
  const { host } = running;
  build(host, withRecipients(setupOf(host), 'Boss@Other.org', { confirmed: ['BOSS@other.ORG'] }));
  monday(running);
  expect(reportsOf(host)).toEqual([['Boss@Other.org']]);
  expect(read(host).checks.outside).toEqual([{ address: 'Boss@Other.org', confirmed: true }]);
});

test('typed on the sheet since the wizard was shown: whoever builds has not agreed to that', () => {
  const running = open();
  const { host } = running;
  build(host, withRecipients(setupOf(host), 'team@example.com'));
  const { setup } = read(host);
  const sheet = host.workbook.sheetByName('KPIs');
  if (!sheet) throw new Error('no KPI sheet');
  const cells = Array.from({ length: 20 }, (_, row) => row);
  const header = cells.findIndex((row) => sheet.contents.get(row, 0) === 'KPI');
  const shared = Array.from({ length: 30 }, (_, at) => at).find(
    (at) => sheet.contents.get(header, at) === 'Shared with',
  ) as number;
  host.workbook.put(sheet, header + 1, shared, 'new@example.com');
  expect(build(host, setup).schedule.held).toEqual(['new@example.com']);
});

test('more people than one report goes to are told in the wizard, and nothing is built', () => {
  const { host } = open();
  const people = Array.from({ length: 21 }, (_, at) => `c${at}@example.com`).join(', ');
  expect(() => build(host, withRecipients(setupOf(host), people))).toThrow(
    'The report Team names 21 people; the first 20 get it.',
  );
});
