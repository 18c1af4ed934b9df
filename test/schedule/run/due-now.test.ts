import type { Task } from '../../../src/schedule/calendar/due';
import { occurrenceName } from '../../../src/schedule/calendar/occurrence';
import { REFRESH, taskKey } from '../../../src/schedule/calendar/task-key';
import { type KeptMark, keptMarks, keptMemory, memoryOf } from '../../../src/schedule/records/memory/run-memory';
import { dueNow } from '../../../src/schedule/run/due-now';
import { NOW, type Shelf, shelfOf } from './run-with-store';

const AN_HOUR = 3_600_000;
const A_WEEK = 168 * AN_HOUR;
const board = taskKey({ kind: 'report', cadence: 'weekly', address: 'ann@example.com', name: 'Board' });
const tasks: Task[] = [
  { key: board, cadence: 'weekly', hour: 7 },
  { key: REFRESH, cadence: 'daily', hour: 9 },
];
const memory = { ...memoryOf({}, NOW - A_WEEK), unsent: 0 };

function shelfWith(mark: KeptMark, started = NOW - 2 * A_WEEK): Shelf {
  const refreshed: KeptMark = { since: 1, occurrence: '2017-05-22', state: 'done' };
  const marks = new Map([
    [board, mark],
    [REFRESH, refreshed],
  ]);
  return shelfOf([], { ...keptMarks(marks), ...keptMemory(memory) }, { started });
}

const due = (shelf: Shelf): string[] =>
  dueNow(shelf.run(), tasks, {}).map(({ task, occurrence }) => `${task.key} ${occurrenceName(occurrence)}`);

const sent: KeptMark = { since: 1, occurrence: '2017-05-15', state: 'done' };
const ofToday = `${board} 2017-05-22`;

test('what is due on this day by this hour, and what was done is not done again', () => {
  expect(due(shelfWith(sent))).toEqual([ofToday]);
  expect(due(shelfWith({ ...sent, occurrence: '2017-05-22' }))).toEqual([]);
});

test('what began before the schedule was started is nobody’s', () => {
  expect(due(shelfWith(sent, NOW))).toEqual([]);
});

test('what failed is due again from the moment at which it may be tried', () => {
  const failed: KeptMark = { since: 1, occurrence: '2017-05-22', state: 'failed', why: 'error' };
  expect(due(shelfWith({ ...failed, retry: NOW + AN_HOUR }))).toEqual([]);
  expect(due(shelfWith({ ...failed, retry: NOW }))).toEqual([ofToday]);
});

test('what waits for permission is due as soon as that is given', () => {
  const shelf = shelfWith({ since: 1, occurrence: '2017-05-22', state: 'failed', why: 'permission' });
  expect(due(Object.assign(shelf, { permissionUrl: 'https://example.com/grant' }))).toEqual([]);
  expect(due(Object.assign(shelf, { permissionUrl: null }))).toEqual([ofToday]);
});

test('mails for which there was no time take another refresh on the same day', () => {
  const shelf = shelfWith({ ...sent, occurrence: '2017-05-22' });
  shelf.now += 2 * AN_HOUR;
  expect(due(shelf)).toEqual([]);
  Object.assign(shelf.kept, keptMemory({ ...memory, unsent: 1 }));
  expect(due(shelf)).toEqual([`${REFRESH} 2017-05-22`]);
});
