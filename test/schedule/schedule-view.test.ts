import { UTC } from '../../src/base/zone';
import { keptOwnership, type Ownership } from '../../src/schedule/records/memory/ownership';
import { type KeptMark, keptMarks, keptMemory, memoryOf } from '../../src/schedule/records/memory/run-memory';
import { scheduleView } from '../../src/schedule/schedule-view';
import { say } from '../../src/texts/say';

const at = (hour: number): number => Date.UTC(2018, 0, 8, hour);
const owned: Ownership = {
  ...{ owner: 'owner@example.com', trigger: 't', generation: 2, started: 0, stopped: null, agreements: new Map() },
};
const mark = (more: Partial<KeptMark> = {}): KeptMark => ({
  since: 0,
  occurrence: '2018-01-05',
  state: 'done',
  ...more,
});
const marks: [string, KeptMark][] = [
  ['refresh', mark()],
  ['report|weekly|owner@example.com|Board', mark()],
  ['report|weekly|boss@other.org|Board', mark({ state: 'unknown' })],
  ['report|weekly|gone@other.org|Board', mark({ state: 'unknown', unplanned: 1 })],
];

function view({ ownership = {}, now = at(9), user = 'Owner@Example.com', permission = null as string | null } = {}) {
  const memory = memoryOf({}, 0);
  const properties = {
    ...keptOwnership({ ...owned, ...ownership }),
    ...keptMarks(new Map(marks)),
    ...keptMemory({
      ...memory,
      ran: at(7),
      next: at(8),
      attention: [{ text: 'mail_no_permission' }, { text: 'mail_held' }],
    }),
  };
  return scheduleView({ properties, zone: UTC, now, user, permission }, 'en');
}

test('it runs in somebody’s name, who is known whatever the capitals; what has a button of its own is not told twice', () => {
  const { running, mine, owner, generation, ran, next, attention, permission } = view();
  expect([running, mine, owner, generation, ran, next, permission]).toEqual([
    ...[true, true, 'owner@example.com', 2, '2018-01-08 07:00', '2018-01-08 08:00', ''],
  ]);
  expect(attention).toEqual([say({ text: 'mail_no_permission' }, 'en')]);
  expect(view({ user: 'boss@other.org' }).mine).toBe(false);
  expect(view({ user: '', ownership: { owner: '' } }).mine).toBe(false);
  expect(view({ permission: 'https://example.com' }).permission).toBe('https://example.com');
});

test('two hours late is on time, later is not', () => {
  expect(view({ now: at(10) }).overdue).toBe(false);
  expect(view({ now: at(10) + 1 }).overdue).toBe(true);
  expect(view({ now: at(10) + 1 }).coming).not.toBe(view({ now: at(10) }).coming);
});

test('those on the plan are told: who waits for a yes, and whose mail may not have arrived', () => {
  const { recipients, held, unknown, agreements } = view();
  expect(recipients).toEqual(['owner@example.com', 'boss@other.org']);
  expect(held).toEqual(['boss@other.org']);
  expect(unknown.map(({ key }) => key)).toEqual(['report|weekly|boss@other.org|Board']);
  expect(agreements.map(({ address }) => address)).toEqual(recipients);
});

test('one that was stopped comes no more and holds nothing back; who stopped it is told to all others', () => {
  const stopped = (by: string, user = 'owner@example.com') =>
    view({ user, ownership: { trigger: '', stopped: { by, at: at(8) } } });
  const own = stopped('Owner@Example.com');
  expect([own.running, own.next, own.coming, own.overdue, own.held]).toEqual([false, '', '', false, []]);
  expect(own.summary).toBe(say({ text: 'schedule_stopped' }, 'en'));
  expect(stopped('boss@other.org').summary).toContain('boss@other.org');
  expect(stopped('boss@other.org', 'boss@other.org').summary).toBe(own.summary);
});
