import { ownershipOf } from '../ownership';
import type { ScheduleServices } from '../services';
import { doWhatIsDue } from './do-what-is-due';
import { newRun } from './scheduled-run';
import { stopRun } from './stop-run';

/** What became of a run of the trigger. */
export type Outcome = 'not ours' | 'nothing due' | 'refreshed' | 'stopped';

/**
 * What the hourly trigger does. A trigger that is not, or no longer, the document's own removes itself: it is of an
 * earlier generation, or its schedule was stopped. Whatever fails is said on the sheet and tried again at the next run:
 * nothing counts as done before it is.
 */
export function runSchedule(services: ScheduleServices, trigger: string | null): Outcome {
  const properties = services.store.readAll();
  const ownership = ownershipOf(properties);
  if (trigger === null || trigger !== ownership.trigger) {
    if (trigger !== null) services.triggers.remove(trigger);
    return 'not ours';
  }
  const run = newRun(services, ownership, properties);
  try {
    return doWhatIsDue(run) ? 'refreshed' : 'nothing due';
  } catch (error) {
    stopRun(run, error);
    return 'stopped';
  }
}
