import type { Task } from '../calendar/due';
import { addressOf, isReport, readsAs } from '../calendar/task-key';
import type { KeptMark } from '../records/memory/run-memory';
import type { ScheduledRun } from './scheduled-run';

/**
 * Brings the marks in line with what the plan asks for. A task that is new, or back, counts from `since` (instant): what
 * began before is not due. A report that only has another name goes on where it was. A task that has left the plan waits
 * for nothing.
 */
export function alignMarks({ marks, started }: ScheduledRun, tasks: readonly Task[], since: number): void {
  const planned = new Set(tasks.map(({ key }) => key));
  const readers = new Set(tasks.map(({ key }) => addressOf(key)));
  const absent = [...marks.keys()].filter((key) => isReport(key) && !planned.has(key));
  for (const { key } of tasks) {
    const mark = marks.get(key);
    if (mark && mark.unplanned === undefined) continue;
    const former = absent.find((one) => readsAs(one, key) && marks.get(one)?.unplanned === undefined);
    const goesOn = former === undefined ? undefined : marks.get(former);
    marks.set(
      key,
      goesOn ?? { since, occurrence: mark?.occurrence ?? null, state: 'done', lastReported: mark?.lastReported },
    );
    if (former !== undefined) marks.delete(former);
  }
  for (const key of absent) {
    const mark = marks.get(key);
    // A report that returns is as a first one.
    if (mark) marks.set(key, { ...departed(key, mark, readers, started), lastReported: undefined });
  }
}

/** The mark of what is no longer planned; what is unknown stays until somebody who still gets reports was told of it. */
export function departed(key: string, mark: KeptMark, readers: ReadonlySet<string>, now: number): KeptMark {
  const { since, occurrence, state, told, lastReported, unplanned = now } = mark;
  const isOpen = state === 'unknown' && !told && readers.has(addressOf(key));
  return { since, occurrence, state: isOpen ? state : 'done', lastReported, unplanned };
}
