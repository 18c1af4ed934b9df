import { ownershipOf } from './ownership';
import { type Outcome, ScheduleRun } from './schedule-run';
import type { ScheduleServices } from './services';
import { Stopped } from './time-box';

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
  const run = new ScheduleRun(services, ownership, properties);
  try {
    return run.go();
  } catch (error) {
    if (error instanceof Stopped) run.outOfTime(error.sentence);
    else run.stop([run.failure(error)]);
    return 'stopped';
  }
}
