import { isoDay } from '../../../src/base/day';
import {
  type KeptMark,
  keptMarks,
  keptMemory,
  marksOf,
  memoryOf,
} from '../../../src/schedule/records/memory/run-memory';
import { keep, peek, wallOf } from '../../../src/schedule/run/scheduled-run';
import { NOW, shelfOf } from './run-with-store';

const A_DAY = 86_400_000;
const done: KeptMark = { since: 1, occurrence: '2017-05-15', state: 'done' };
const marked = (...marks: [string, KeptMark][]) => keptMarks(new Map(marks));

test('a mail that was begun and never proven may have arrived: nobody knows', () => {
  const { marks } = shelfOf([], marked(['a', { ...done, state: 'begun' }], ['b', done])).run();
  expect([marks.get('a')?.state, marks.get('b')?.state]).toEqual(['unknown', 'done']);
});

test('what left the plan is remembered for 400 days, and what is planned for good', () => {
  const left = (days: number): KeptMark => ({ ...done, unplanned: NOW - days * A_DAY });
  const { marks } = shelfOf([], marked(['a', left(401)], ['b', left(399)], ['c', done])).run();
  expect([...marks.keys()]).toEqual(['b', 'c']);
});

test('a run that begins opens no tab, and finds none of ours where their ids are not known or one is gone', () => {
  const shelf = shelfOf();
  const run = shelf.run();
  expect(shelf.opened).toBe(0);
  expect(peek(run)).toBeNull();
  expect(shelf.opened).toBe(0);
  const gone = shelfOf([], keptMemory({ ...memoryOf({}, NOW), kpiSheet: 1, planTab: 2 }));
  expect(peek(gone.run())).toBeNull();
  expect(gone.opened).toBe(1);
});

test('tabs of these ids that are no longer ours are not taken for ours', () => {
  const tabs = [1, 2].map((id) => ({ id, name: `Tab ${id}`, cells: [['Deal', 'Amount']] }));
  const shelf = shelfOf(tabs, keptMemory({ ...memoryOf({}, NOW), kpiSheet: 1, planTab: 2 }));
  const run = shelf.run();
  expect([peek(run), run.opened]).toEqual([null, null]);
});

test('what is kept is there for the next run, and the marks that are no more are gone', () => {
  const shelf = shelfOf([], marked(['a', done], ['b', done]));
  const run = shelf.run();
  run.marks.delete('a');
  keep(run, { peeked: NOW, unsent: 2 }, { other: 'x' });
  expect([...marksOf(shelf.kept).keys()]).toEqual(['b']);
  expect(memoryOf(shelf.kept, 0)).toMatchObject({ peeked: NOW, unsent: 2 });
  expect(shelf.kept.other).toBe('x');
});

test('a run knows the day of its beginning, however long it takes', () => {
  const shelf = shelfOf();
  const run = shelf.run();
  shelf.now += A_DAY;
  expect(isoDay(Math.floor(wallOf(run) / A_DAY))).toBe('2017-05-22');
});
