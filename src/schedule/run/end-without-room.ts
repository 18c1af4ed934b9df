import { refusedRoom } from '../../store/full-store';
import type { Refusal } from '../../texts/refusal';
import { forgetGuard, forgetNotices } from '../protect/guard-memory';
import { forgetJournal } from '../records/memory/journal';
import { forgetMark, keptMarks, type RunMemory } from '../records/memory/run-memory';
import { type ScheduledRun, whatIsKept } from './scheduled-run';
import { writeHeartbeat } from './write-heartbeat';

const AN_HOUR = 3_600_000;

/**
 * Ends a run that the store has no room to remember: says so on the sheet, and keeps at least what was done, so that no
 * mail goes out twice. What watches over our tabs is given up for that, and what is remembered of reports that have left
 * the plan.
 */
export function endWithoutRoom(run: ScheduledRun, changes: Partial<RunMemory>, refusal: Refusal): void {
  const { services, marks, kept, memory, started } = run;
  const document = services.document();
  const attention = [refusal.sentence, ...(changes.attention ?? [])];
  const next = document.zone.toWall(started + AN_HOUR);
  const { ran = memory.ran, seconds = memory.seconds } = changes;
  writeHeartbeat(run, { attention, next, ran, seconds });
  document.flush();
  for (const [key, { unplanned }] of marks) if (unplanned !== undefined) marks.delete(key);
  const { store } = services;
  for (const forget of [forgetGuard, forgetNotices, forgetJournal]) forget(store);
  for (const key of kept) if (!marks.has(key)) forgetMark(key, store);
  const bare = new Map([...marks].map(([key, mark]) => [key, { ...mark, lastReported: undefined }]));
  const lean = { ...whatIsKept(run, { ...changes, attention }), ...keptMarks(bare) };
  if (refusedRoom(() => store.write({ ...lean, ...keptMarks(marks) })) === null) return;
  refusedRoom(() => store.write(lean));
}
