import { REFRESH } from '../../../src/schedule/calendar/task-key';
import { keptMarks, keptMemory, marksOf, memoryOf } from '../../../src/schedule/records/memory/run-memory';
import { countFromNow, doWhatIsDue } from '../../../src/schedule/run/do-what-is-due';
import { NOW, shelfOf } from './run-with-store';

const AN_HOUR = 3_600_000;
const deals = { id: 1, name: 'Deals', cells: [['Deal', 'Amount']] };

test('a refresh that takes too long is not tried before its time: no tab is opened', () => {
  const short = { tries: 3, retry: NOW + AN_HOUR };
  const shelf = shelfOf([deals], keptMemory({ ...memoryOf({}, NOW), short }));
  expect(doWhatIsDue(shelf.run())).toBe(false);
  expect([shelf.opened, shelf.written]).toEqual([0, []]);
});

test('where nothing is due yet nothing is written, and the next run counts from here', () => {
  const refreshed = new Map([[REFRESH, { since: 1, occurrence: '2017-05-22', state: 'done' as const }]]);
  const shelf = shelfOf([deals], { ...keptMemory(memoryOf({}, NOW - AN_HOUR)), ...keptMarks(refreshed) });
  expect(doWhatIsDue(shelf.run())).toBe(false);
  expect([shelf.written, memoryOf(shelf.kept, 0).peeked]).toEqual([[], NOW]);
});

test('on sheets that are written just now and gone again, the ids are kept and no task counts yet', () => {
  const shelf = shelfOf([deals]);
  countFromNow(shelf.run(), { kpiSheet: 7, planTab: 8 });
  expect(memoryOf(shelf.kept, 0)).toMatchObject({ kpiSheet: 7, planTab: 8, ran: NOW });
  expect([...marksOf(shelf.kept)]).toEqual([]);
});
