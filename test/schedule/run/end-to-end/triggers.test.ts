import type { Host } from '../../../../local/host/host';
import type { ClockTrigger } from '../../../../local/host/state';
import type { ScheduleView } from '../../../../src/schedule/schedule-view';
import type { Envelope } from '../../../../src/sheet/envelope';
import { say } from '../../../../src/texts/say';
import { AN_HOUR, heartbeat, pass, type Scheduled, scheduled, viewOf } from '../../scheduled-host';

const plan = { kpis: [{ id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.7 }] }] };
const friday = (): Scheduled => scheduled({ plan, at: '2017-05-19T10:05:00Z' });

/** The sentence that starting the schedule is refused with. */
function refusal(host: Host, locale = 'en'): string {
  host.state.user = { ...host.state.user, locale };
  const answer = host.call('startSchedule') as Envelope<ScheduleView>;
  return answer.ok ? '' : answer.error;
}

const ids = (host: Host): string[] => host.state.triggers.map(({ id }) => id);
const another = (of: ClockTrigger, id: string, elsewhere = true): ClockTrigger => ({ ...of, id, elsewhere });

describe('where Google lists no trigger of this document', () => {
  test('starting again goes on with the one that is recorded', () => {
    const { host } = friday();
    const before = ids(host);
    host.state.listsNoTriggers = true;
    expect(viewOf(host, 'startSchedule')).toMatchObject({ running: true, generation: 1 });
    expect(ids(host)).toEqual(before);
  });

  test('stopping removes the recorded one, and none of other spreadsheets', () => {
    const { host } = friday();
    host.state.listsNoTriggers = true;
    host.state.triggers.push(another(host.state.triggers[0], 'of another spreadsheet'));
    viewOf(host, 'stopSchedule');
    expect(ids(host)).toEqual(['of another spreadsheet']);
  });

  test('one that nobody recorded is in the way, and goes by itself within the hour', () => {
    const running = friday();
    const { host } = running;
    host.state.listsNoTriggers = true;
    for (const store of host.state.properties.values()) store.clear();
    expect(refusal(host)).toMatch(
      /^Google makes no trigger here, .*: try again in an hour\. .* \(This add-on has created too many time-based triggers .*\)$/,
    );
    expect(refusal(host, 'nl')).toMatch(/^Google maakt hier geen trigger, .*: probeer het over een uur weer\./);
    host.state.user = { ...host.state.user, locale: 'en' };
    pass(running, AN_HOUR);
    expect(ids(host)).toEqual([]);
    expect(viewOf(host, 'startSchedule').running).toBe(true);
  });

  test('the hourly run is done all the same', () => {
    const running = friday();
    running.host.state.listsNoTriggers = true;
    pass(running, 24 * AN_HOUR);
    expect(heartbeat(running.host)).toMatchObject({
      ran: '5/20 08:05',
      state: say({ text: 'heartbeat_on_time' }, 'en'),
    });
  });
});

test('a person who runs as many schedules as Google allows is told to stop one', () => {
  const { host } = friday();
  const [own] = host.state.triggers;
  viewOf(host, 'stopSchedule');
  host.state.triggers = Array.from({ length: 20 }, (_, at) => another(own, `trigger ${at}`));
  expect(refusal(host)).toBe(
    'Sales KPIs runs on schedule in 20 of your spreadsheets, the most that Google allows. Stop one, then start the schedule here again. (This script has too many triggers.)',
  );
  expect(host.state.triggers).toHaveLength(20);
});

test('a test deployment says that it runs no schedule; the numbers are refreshed by hand all the same', () => {
  const { host } = friday();
  viewOf(host, 'stopSchedule');
  host.state.isTestDeployment = true;
  expect(refusal(host)).toContain('A test deployment gets none.');
  expect(host.call('refreshNow')).toMatchObject({ ok: true });
});

test('a trigger that its owner’s permissions keep from running is missed by the sidebar', () => {
  const running = friday();
  const { host } = running;
  host.state.withholdsTriggers = true;
  host.state.withdrawnScopes.add('https://www.googleapis.com/auth/script.send_mail');
  pass(running, 48 * AN_HOUR);
  expect(viewOf(host, 'readSchedule')).toMatchObject({ overdue: true, permission: expect.stringMatching(/^https:/) });
});
