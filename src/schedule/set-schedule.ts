import { OWNERSHIP, ownershipOf, ownershipText } from './ownership';
import { ScheduleRun } from './schedule-run';
import type { ScheduleServices } from './services';
import { Stopped } from './time-box';

/**
 * Makes the person at the keyboard the owner of the document's schedule, or takes it over from somebody else, whose
 * trigger then stops by itself; refreshes at once. The one trigger that is wanted is compared with those that exist, so
 * that there are never two. Throws Stopped with a sentence when Google does not tell who the person is.
 */
export function startSchedule(services: ScheduleServices): void {
  const owner = services.user();
  if (owner === '') throw new Stopped({ text: 'schedule_no_account' });
  const before = ownershipOf(services.store.readAll());
  const existing = services.triggers.list();
  const trigger = existing.includes(before.trigger) ? before.trigger : (existing[0] ?? services.triggers.create());
  for (const id of existing) if (id !== trigger) services.triggers.remove(id);
  const goesOn = before.trigger !== '';
  const isSame = goesOn && before.owner === owner && before.trigger === trigger;
  const ownership = {
    ...before,
    generation: isSame ? before.generation : before.generation + 1,
    owner,
    trigger,
    started: goesOn ? before.started : services.now(),
  };
  if (!isSame) services.store.write({ [OWNERSHIP]: ownershipText(ownership) });
  new ScheduleRun(services, ownership, services.store.readAll()).begin();
}

/** Stops the schedule; another person's trigger notices at its next hour. */
export function stopSchedule(services: ScheduleServices): void {
  const properties = services.store.readAll();
  const ownership = { ...ownershipOf(properties), trigger: '' };
  services.store.write({ [OWNERSHIP]: ownershipText(ownership) });
  for (const id of services.triggers.list()) services.triggers.remove(id);
  new ScheduleRun(services, ownership, properties).rest();
}
