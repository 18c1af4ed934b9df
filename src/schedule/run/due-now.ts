import type { Plan } from '../../plan/plan';
import { type DueTask, dueTasks, type Task } from '../calendar/due';
import { addressOf } from '../calendar/task-key';
import { mayReach } from '../records/memory/agreement';
import { dueMarks } from '../records/memory/run-memory';
import { type ScheduledRun, wallOf } from './scheduled-run';

/** The tasks of these that are due in this run. */
export function dueNow<Kind extends Task>(run: ScheduledRun, tasks: readonly Kind[], plan: Plan): DueTask<Kind>[] {
  const { services, ownership, memory, marks, started, permissionUrl } = run;
  const { zone } = services.document();
  const known = dueMarks(marks, {
    zone,
    started: ownership.started,
    now: started,
    mayMail: permissionUrl === null,
    unsent: memory.unsent,
    mayReach: (key) => mayReach(addressOf(key), ownership),
  });
  return dueTasks(tasks, known, wallOf(run), zone.toWall(memory.peeked), plan);
}
