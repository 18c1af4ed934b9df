import type { Plan } from '../../plan/plan';
import { type DueTask, dueTasks, type Task } from '../due/due';
import { addressOf } from '../mail/delivery';
import { mayReach } from '../ownership';
import { ALERT, dueMarks } from './run-memory';
import { type ScheduledRun, wallOf } from './scheduled-run';

/** The tasks of these that are due in this run; those seen for the first time count as new since the last look. */
export function dueNow<Kind extends Task>(run: ScheduledRun, tasks: readonly Kind[], plan: Plan): DueTask<Kind>[] {
  const { services, ownership, memory, marks, started, permissionUrl } = run;
  const { zone } = services.document();
  const known = dueMarks(marks, {
    zone,
    started: ownership.started,
    now: started,
    mayMail: permissionUrl === null,
    mayReach: (key) => mayReach(addressOf(key), ownership),
  });
  return dueTasks(tasks, known, wallOf(run), zone.toWall(memory.looked), plan);
}

/** Remembers tasks from now on: slots that began before `since` (instant) are none of theirs. */
export function know({ marks }: ScheduledRun, tasks: readonly Task[], since: number): void {
  for (const { key } of tasks) if (!marks.has(key)) marks.set(key, { since, slot: null, state: 'done' });
}

/**
 * Tasks that have left the plan wait for nothing, and one that returns begins anew; the slot it has dealt with stays known.
 * A send in doubt stays so. Alerts have a rule of their own.
 */
export function leave({ marks, started }: ScheduledRun, tasks: readonly Task[]): void {
  const planned = new Set(tasks.map(({ key }) => key));
  for (const [key, { slot, state, said }] of marks) {
    if (planned.has(key) || key.startsWith(ALERT)) continue;
    marks.set(key, { since: started, slot, state: state === 'uncertain' ? state : 'done', said });
  }
}
