import type { Task } from '../../../src/schedule/calendar/due';
import { taskKey } from '../../../src/schedule/calendar/task-key';
import { NOTHING_REPORTED } from '../../../src/schedule/records/memory/last-reported';
import type { KeptMark } from '../../../src/schedule/records/memory/run-memory';
import { alignMarks } from '../../../src/schedule/run/align-marks';
import type { ScheduledRun } from '../../../src/schedule/run/scheduled-run';

const STARTED = 1_000;
const SINCE = 900;

const keyOf = (address: string, name = 'Board'): string =>
  taskKey({ kind: 'report', cadence: 'weekly', address, name });
const task = (key: string): Task => ({ key, cadence: 'weekly', hour: 8 });
const sent: KeptMark = {
  since: 1,
  occurrence: '2017-05-15',
  state: 'done',
  lastReported: { ...NOTHING_REPORTED, at: 'then' },
};
const unknown: KeptMark = { ...sent, state: 'unknown' };

function aligned(marks: [string, KeptMark][], planned: string[]): Map<string, KeptMark> {
  const run = { marks: new Map(marks), started: STARTED };
  alignMarks(run as unknown as ScheduledRun, planned.map(task), SINCE);
  return run.marks;
}

test('a report that is new counts from now on, one that goes on is left as it is', () => {
  const [ann, bob] = [keyOf('ann@example.com'), keyOf('bob@example.com')];
  const marks = aligned([[ann, sent]], [ann, bob]);
  expect(marks.get(ann)).toBe(sent);
  expect(marks.get(bob)).toEqual({ since: SINCE, occurrence: null, state: 'done', lastReported: undefined });
});

test('a report whose name alone is another goes on where it was', () => {
  const [before, after] = [keyOf('ann@example.com'), keyOf('ann@example.com', 'Sales')];
  expect([...aligned([[before, sent]], [after])]).toEqual([[after, sent]]);
});

test('what has left waits for nothing and forgets what it told; once back it counts from its return', () => {
  const ann = keyOf('ann@example.com');
  const gone = aligned([[ann, { ...sent, state: 'failed', retry: 5 }]], []).get(ann) as KeptMark;
  expect(gone).toEqual({
    since: 1,
    occurrence: '2017-05-15',
    state: 'done',
    lastReported: undefined,
    unplanned: STARTED,
  });
  expect(aligned([[ann, gone]], [ann]).get(ann)).toEqual({
    since: SINCE,
    occurrence: '2017-05-15',
    state: 'done',
    lastReported: undefined,
  });
});

test('a mail of which nobody knows whether it arrived stays so only as long as its reader gets another report', () => {
  const [board, other] = [
    keyOf('ann@example.com'),
    taskKey({ kind: 'report', cadence: 'monthly', address: 'ann@example.com', name: 'Month' }),
  ];
  expect(aligned([[board, unknown]], [other]).get(board)?.state).toBe('unknown');
  expect(aligned([[board, unknown]], []).get(board)?.state).toBe('done');
  expect(aligned([[board, { ...unknown, told: true }]], [other]).get(board)?.state).toBe('done');
});

test('marks of alerts and of the refresh are none of its business', () => {
  const alert = taskKey({ kind: 'alert', cadence: 'workday', address: 'ann@example.com', name: '' });
  const marks: [string, KeptMark][] = [
    [alert, sent],
    ['refresh', sent],
  ];
  expect([...aligned(marks, [])]).toEqual(marks);
});
