import { fireTrigger } from '../../../local/host/fire-triggers';
import type { ScheduleView } from '../../../src/schedule/schedule-view';
import type { Envelope } from '../../../src/sheet/envelope';
import { say } from '../../../src/texts/say';
import { dealsUntil } from '../deals-until';
import { heartbeat, passDays, type Scheduled, scheduled, type, viewOf } from '../scheduled-host';

const report = { name: 'Team', cadence: 'weekly', recipients: [{ address: 'owner@example.com' }] };
const to = (...addresses: string[]) => ({ ...report, recipients: addresses.map((address) => ({ address })) });

/** Friday; the owner has started the schedule on a plan with these reports. */
const friday = (given: object = report): Scheduled =>
  scheduled({
    ...{ plan: { period: 'month', kpis: [{ id: 'revenue', report: given }] }, at: '2017-05-19T10:05:00Z' },
    tabs: [dealsUntil('2017-07-01')],
  });

const as = ({ host }: Scheduled, name: string): void => {
  host.state.user.email = `${name}@example.com`;
};
const confirm = ({ host }: Scheduled, ...addresses: string[]): ScheduleView => {
  const answer = host.call('confirmRecipients', [{ addresses }]) as Envelope<ScheduleView> | null;
  if (!answer?.ok) throw new Error(answer?.error);
  return answer.data;
};
const reached = ({ host }: Scheduled): string[] => host.state.outbox.map(({ to: [address] }) => address);

test('an outside address to which another editor has agreed gets nothing before the owner agrees', () => {
  const running = friday(to('boss@other.org'));
  as(running, 'bob');
  expect(confirm(running, 'boss@other.org')).toMatchObject({
    held: ['boss@other.org'],
    agreements: [
      {
        address: 'boss@other.org',
        says: say({ text: 'mail_asked', values: { by: 'bob@example.com', day: '19 May 2017' } }, 'en'),
      },
    ],
  });
  passDays(running, '2017-05-22T09:10:00Z');
  // Bob once more, now that it is due: nothing goes out in his name either.
  confirm(running, 'boss@other.org');
  expect(reached(running)).toEqual([]);
  expect(heartbeat(running.host).attention).toContain('boss@other.org (asked for by bob@example.com on 19 May 2017)');
  as(running, 'owner');
  expect(confirm(running, 'boss@other.org')).toMatchObject({
    held: [],
    agreements: [
      {
        address: 'boss@other.org',
        says: say({ text: 'mail_agreed', values: { by: 'owner@example.com', day: '22 May 2017' } }, 'en'),
      },
    ],
  });
  expect(reached(running)).toEqual(['boss@other.org']);
});

test('who takes a schedule over starts with none of the outside addresses; those inside go on as they stand', () => {
  const running = friday(to('boss@other.org', 'team@example.com'));
  confirm(running, 'boss@other.org');
  as(running, 'bob');
  const { held, agreements } = viewOf(running.host, 'startSchedule');
  expect(held).toEqual(['boss@other.org']);
  expect(agreements[0].says).toBe(
    say({ text: 'mail_asked', values: { by: 'owner@example.com', day: '19 May 2017' } }, 'en'),
  );
  passDays(running, '2017-05-22T08:10:00Z');
  expect(reached(running)).toEqual(['team@example.com']);
  // Who waits is nobody's business but the owner's.
  expect(running.host.state.outbox[0].body).not.toContain('boss@other.org');
});

test('whoever is typed into the plan waits, inside the domain too; one yes is for all, and the owner’s own mail tells', () => {
  const running = friday();
  const typed = Array.from({ length: 12 }, (_, at) => `colleague${at}@example.com`);
  as(running, 'bob');
  type(running.host, 'Revenue', 'Shared with', ['owner@example.com', ...typed].join(', '));
  passDays(running, '2017-05-22T09:10:00Z');
  expect(reached(running)).toEqual(['owner@example.com']);
  const [{ body }] = running.host.state.outbox;
  expect(body).toContain('Mail to colleague0@example.com, colleague1@example.com');
  expect(body).toContain('4 more waits for a yes of owner@example.com');
  as(running, 'owner');
  expect(viewOf(running.host, 'readSchedule').held).toEqual(typed);
  expect(confirm(running, ...typed).held).toEqual([]);
  expect(reached(running)).toEqual(['owner@example.com', ...typed]);
  expect(running.host.state.outbox[1].body).not.toContain('waits for a yes');
  expect(heartbeat(running.host).attention).toBe('Nothing failed.');
});

test('more people than one report goes to: the sheet says so', () => {
  const running = friday(to(...Array.from({ length: 25 }, (_, at) => `colleague${at}@example.com`)));
  passDays(running, '2017-05-22T09:10:00Z');
  expect(reached(running)).toHaveLength(20);
  expect(heartbeat(running.host).attention).toContain('The report Team names 25 people; the first 20 get it.');
});

test('somebody else’s “send again” waits for the owner’s next run', () => {
  const running = friday();
  let dead = false;
  running.host.state.watcher = {
    before: () => {
      if (dead) throw new Error('stopped');
    },
    after: (_service, method) => {
      dead ||= method === 'sendEmail';
    },
  };
  running.clock.time = Date.parse('2017-05-22T08:05:00Z');
  fireTrigger(running.host, running.host.state.triggers[0]);
  running.host.state.watcher = null;
  as(running, 'bob');
  const [{ key }] = viewOf(running.host, 'readSchedule').unknown;
  expect(running.host.call('sendReportAgain', [{ key }])).toMatchObject({ ok: true });
  expect(reached(running)).toEqual(['owner@example.com']);
  fireTrigger(running.host, running.host.state.triggers[0]);
  expect(reached(running)).toEqual(['owner@example.com', 'owner@example.com']);
});
