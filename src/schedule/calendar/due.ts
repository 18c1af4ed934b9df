import type { Wall } from '../../base/day';
import type { Plan } from '../../plan/plan';
import { type Missed, missedBefore } from './missed';
import { latestOccurrence, type Occurrence, occurrenceName, occurrenceStart, type TaskCadence } from './occurrence';

/** Something that is to be done once per occurrence. `key` tells it from all other tasks of the document. */
export interface Task {
  key: string;
  cadence: TaskCadence;
  hour: number;
}

/** What is remembered of a task between runs. */
export interface TaskMark {
  /** Occurrences that began before this (wall clock) do not count: the task did not exist yet. */
  since: Wall;
  /** The last occurrence that was dealt with, by its day; null when none was. */
  occurrence: string | null;
}

export interface DueTask<Kind extends Task = Task> {
  task: Kind;
  occurrence: Occurrence;
  /** Reports of the same task that were due before this one and never went out. */
  missed?: Missed | null;
}

/**
 * The tasks that are due at `now`: those whose latest occurrence has begun since the task exists and was not dealt with. Occurrences
 * that were missed before the latest one are not caught up: a week without runs brings one report, not five, and that
 * one tells of the others. A task that
 * no mark is kept of is new since `peeked`, the wall clock at which a run last asked.
 */
export function dueTasks<Kind extends Task>(
  tasks: readonly Kind[],
  marks: ReadonlyMap<string, TaskMark>,
  now: Wall,
  peeked: Wall,
  plan: Plan,
): DueTask<Kind>[] {
  return tasks.flatMap((task) => {
    const occurrence = latestOccurrence(task.cadence, task.hour, now, plan);
    const mark = marks.get(task.key) ?? { since: peeked, occurrence: null };
    if (!occurrence || !isAhead(occurrence, mark)) return [];
    return [
      {
        task,
        occurrence,
        missed: task.cadence === 'daily' ? null : missedBefore(task.cadence, occurrence, mark, plan),
      },
    ];
  });
}

/** False for an occurrence that was dealt with, one before it, and one from before the task. */
function isAhead(occurrence: Occurrence, { since, occurrence: last }: TaskMark): boolean {
  return occurrenceStart(occurrence) > since && (last === null || occurrenceName(occurrence) > last);
}
