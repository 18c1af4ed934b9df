import type { ScheduleServices } from '../ports/services';
import { ownershipOf } from '../records/memory/ownership';
import { doWhatIsDue } from './do-what-is-due';
import { newRun, type ScheduledRun } from './scheduled-run';
import { stopRun } from './stop-run';

/** What became of a run of the trigger. */
export type RunOutcome = 'not ours' | 'nothing due' | 'refreshed' | 'stopped';

/**
 * What the hourly trigger does. A trigger that is not, or no longer, the document's own removes itself: it is of an
 * earlier generation, or its schedule was stopped. Whatever fails is said on the sheet and tried again at the next run:
 * nothing counts as done before it is.
 */
export function runSchedule(services: ScheduleServices, trigger: string | null): RunOutcome {
  const run = ownRun(services, trigger);
  if (run === null) {
    if (trigger !== null) services.triggers.remove(trigger);
    return 'not ours';
  }
  try {
    return doWhatIsDue(run) ? 'refreshed' : 'nothing due';
  } catch (error) {
    stopRun(run, error);
    return 'stopped';
  }
}

/** Says on the sheet why the trigger could do nothing at all; throws the reason on where that is not to be said there. */
export function giveUp(services: ScheduleServices, trigger: string | null, error: unknown): void {
  const run = ownRun(services, trigger);
  if (run === null) throw error;
  stopRun(run, error);
}

/** null for a trigger that is not, or no longer, the document's own. */
function ownRun(services: ScheduleServices, trigger: string | null): ScheduledRun | null {
  const properties = services.store.readAll();
  const ownership = ownershipOf(properties);
  return trigger !== null && trigger === ownership.trigger ? newRun(services, ownership, properties) : null;
}
