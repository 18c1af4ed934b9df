import type { Wall } from '../../base/day';
import type { Plan } from '../../plan/plan';
import { type Missed, missedBefore } from './missed';
import { latestSlot, type Rhythm, type Slot, slotName, slotStart } from './slot';

/** Something that is to be done once per slot. `key` tells it from all other tasks of the document. */
export interface Task {
  key: string;
  rhythm: Rhythm;
  hour: number;
}

/** What is remembered of a task between runs. */
export interface TaskMark {
  /** Slots that began before this (wall clock) are none of the task's: it did not exist yet. */
  since: Wall;
  /** The last slot that was dealt with, by its day; null when none was. */
  slot: string | null;
}

export interface DueTask<Kind extends Task = Task> {
  task: Kind;
  slot: Slot;
  /** Reports of the same task that were due before this one and never went out. */
  missed?: Missed | null;
}

/**
 * The tasks that are due at `now`: those whose latest slot has begun since the task exists and was not dealt with. Slots
 * that were missed before the latest one are not caught up: a week without runs brings one report, not five, and that
 * one tells of the others. A task that
 * no mark is kept of is new since `looked`, the wall clock of the last look.
 */
export function dueTasks<Kind extends Task>(
  tasks: readonly Kind[],
  marks: ReadonlyMap<string, TaskMark>,
  now: Wall,
  looked: Wall,
  plan: Plan,
): DueTask<Kind>[] {
  return tasks.flatMap((task) => {
    const slot = latestSlot(task.rhythm, task.hour, now, plan);
    const mark = marks.get(task.key) ?? { since: looked, slot: null };
    if (!slot || !isAhead(slot, mark)) return [];
    return [{ task, slot, missed: task.rhythm === 'daily' ? null : missedBefore(task.rhythm, slot, mark, plan) }];
  });
}

/** False for a slot that was dealt with, one before it, and one from before the task. */
function isAhead(slot: Slot, { since, slot: last }: TaskMark): boolean {
  return slotStart(slot) > since && (last === null || slotName(slot) > last);
}
