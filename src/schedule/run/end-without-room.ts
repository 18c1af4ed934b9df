import type { Refusal } from '../../texts/refusal';
import { GUARD, NOTICES } from '../protect/guard-memory';
import { refusedRoom } from '../records/memory/full-store';
import { JOURNAL } from '../records/memory/journal';
import { markName, markTexts, type RunMemory } from '../records/memory/run-memory';
import { memoryText, type ScheduledRun } from './scheduled-run';
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
  for (const name of [GUARD, NOTICES, JOURNAL, ...kept.filter((key) => !marks.has(key)).map(markName)]) {
    services.store.remove(name);
  }
  const bare = new Map([...marks].map(([key, mark]) => [key, { ...mark, lastReported: undefined }]));
  const lean = { ...memoryText(run, { ...changes, attention }), ...markTexts(bare) };
  if (refusedRoom(() => services.store.write({ ...lean, ...markTexts(marks) })) === null) return;
  refusedRoom(() => services.store.write(lean));
}
