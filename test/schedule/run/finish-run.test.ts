import { isoDay } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import type { Task } from '../../../src/schedule/calendar/due';
import { REFRESH } from '../../../src/schedule/calendar/task-key';
import type { TabsOfRun } from '../../../src/schedule/protect/tabs-of-run';
import { keptMarks, memoryOf } from '../../../src/schedule/records/memory/run-memory';
import { finishOnBuilt, MOST_KEPT, nextRun, waiting } from '../../../src/schedule/run/finish-run';
import type { ScheduledRun } from '../../../src/schedule/run/scheduled-run';
import { sortTabs } from '../../../src/sheet/own-tabs';
import { Refusal } from '../../../src/texts/refusal';
import { NOW, type Shelf, shelfOf } from './run-with-store';

const AN_HOUR = 3_600_000;
const refresh: Task = { key: REFRESH, cadence: 'daily', hour: 6 };

/** A run that has opened a spreadsheet in which only the refresh is planned. */
function runOf(shelf: Shelf): ScheduledRun {
  const opened: TabsOfRun = { tabs: [], sorted: sortTabs([], [], UTC), plan: {}, tasks: [refresh], mends: [] };
  return { ...shelf.run(), opened };
}

test('the next run is that of the next day by its hour, and nothing is next where nothing was opened', () => {
  const shelf = shelfOf();
  expect(nextRun(runOf(shelf))).toBe(Date.parse('2017-05-23T06:00:00Z'));
  expect(nextRun(shelf.run())).toBeNull();
});

test('nothing waits for a person while all is granted; what Google asks for does', () => {
  const shelf = shelfOf();
  expect(waiting(runOf(shelf))).toEqual([]);
  shelf.permissionUrl = 'https://example.com/grant';
  expect(waiting(runOf(shelf)).map(({ text }) => text)).toEqual(['schedule_no_permission']);
});

test('what the next run is to know is kept, and that the time was once too short is forgotten', () => {
  const shelf = shelfOf();
  const run = runOf(shelf);
  run.memory.short = { tries: 2, retry: NOW + AN_HOUR };
  run.memory.unsent = 3;
  finishOnBuilt(run);
  const { peeked, ran, next, short, unsent } = memoryOf(shelf.kept, 0);
  expect([peeked, ran, short, unsent]).toEqual([NOW, NOW, null, 3]);
  expect(isoDay(Math.floor((next ?? 0) / (24 * AN_HOUR)))).toBe('2017-05-23');
});

test('of all that waits for a person so much is kept as one value holds', () => {
  const failed = { since: 0, occurrence: '2017-05-22', state: 'failed' as const, why: 'error' as const, detail: 'no' };
  const marks = Array.from(
    { length: MOST_KEPT + 5 },
    (_, at) => [`report|weekly|a${at}@example.com|Board`, failed] as const,
  );
  const shelf = shelfOf([], keptMarks(new Map(marks)));
  const run = runOf(shelf);
  expect(waiting(run).length).toBeGreaterThan(MOST_KEPT);
  finishOnBuilt(run);
  expect(memoryOf(shelf.kept, 0).attention).toHaveLength(MOST_KEPT);
});

test('what was written is on the sheet before it is kept that the run is over: one cut off between the two is done again', () => {
  const shelf = shelfOf();
  const run = runOf(shelf);
  const { services } = run;
  const done: string[] = [];
  const document = { ...services.document(), flush: () => done.push('flush') };
  const store = { ...services.store, write: () => done.push('keep') };
  finishOnBuilt({ ...run, services: { ...services, document: () => document, store } as typeof services });
  expect(done).toEqual(['flush', 'keep']);
});

test('what the sheet says of a store without room has arrived before what was done is kept', () => {
  const shelf = shelfOf();
  const run = runOf(shelf);
  const { services } = run;
  const done: string[] = [];
  const full = new Refusal({ text: 'store_full' });
  const write = (): void => {
    done.push('keep');
    if (done.filter((one) => one === 'keep').length === 1) throw full;
  };
  const document = { ...services.document(), flush: () => done.push('flush') };
  const store = { ...services.store, write };
  finishOnBuilt({ ...run, services: { ...services, document: () => document, store } as typeof services });
  expect(done).toEqual(['flush', 'keep', 'flush', 'keep']);
});
