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
  const url = services.permissionUrl();
  if (url !== null) {
    const owner = ownership.owner || { text: 'heartbeat_somebody' as const };
    run.stop({ text: 'schedule_no_permission', values: { owner, url } });
    return 'no permission';
  }
  try {
    return run.go();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    run.stop(error instanceof Stopped ? error.sentence : { text: 'schedule_failed', values: { detail } });
    return 'stopped';
  }
}
