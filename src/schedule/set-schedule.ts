import { isSameAddress } from '../plan/people/address';
import { addressOf } from './calendar/task-key';
import type { ScheduleServices } from './ports/services';
import { keptAgreements } from './records/memory/agreement';
import { type Ending, endedSentence } from './records/memory/ended-sentence';
import { keptOwnership, type Ownership, ownershipOf } from './records/memory/ownership';
import { type KeptMark, keptMarks, marksOf } from './records/memory/run-memory';
import { Stopped } from './records/memory/time-box';
import { countFromNow, doWhatIsDue, refreshAtOnce, type WrittenSheets } from './run/do-what-is-due';
import { newRun } from './run/scheduled-run';
import { tellOwner } from './run/send/last-mail';
import { sendTests } from './run/send/send-test';
import { rest } from './run/stop-run';

/** So many triggers of one add-on Google lets a person have. */
const MOST_TRIGGERS = 20;

/**
 * Makes the person at the keyboard the owner of the document's schedule, or takes it over from somebody else, whose
 * trigger then stops by itself; refreshes at once. The one trigger that is wanted is compared with those that exist, so
 * that there are never two. Throws Stopped with a sentence when Google does not tell who the person is.
 */
export function startSchedule(services: ScheduleServices): void {
  const ownership = owned(services);
  refreshAtOnce(newRun(services, ownership, services.store.readAll()));
}

/**
 * The same on sheets that were written just now, given by their ids: nothing is computed or written once more but the
 * heartbeat. A schedule that runs already stays whose it is.
 */
export function startOnBuilt(services: ScheduleServices, sheets: WrittenSheets): void {
  const running = ownershipOf(services.store.readAll());
  const ownership = running.trigger === '' ? owned(services) : running;
  countFromNow(newRun(services, ownership, services.store.readAll()), sheets);
}

function owned(services: ScheduleServices): Ownership {
  const owner = services.user();
  if (owner === '') throw new Stopped({ text: 'schedule_no_account' });
  const before = ownershipOf(services.store.readAll());
  const trigger = ownTrigger(services, before.trigger);
  const goesOn = before.trigger !== '';
  const isSame = goesOn && before.owner === owner && before.trigger === trigger;
  const ownership = {
    ...before,
    generation: isSame ? before.generation : before.generation + 1,
    owner,
    trigger,
    started: goesOn ? before.started : services.now(),
    stopped: null,
  };
  if (!isSame) services.store.write(keptOwnership(ownership));
  return ownership;
}

/**
 * The person's trigger in this document: the one that is recorded, else one that stands here unrecorded, else a new one.
 * Google's refusal to make one says why in the person's language only, so what is known is looked at instead.
 */
function ownTrigger({ triggers, permissionUrl }: ScheduleServices, recorded: string): string {
  if (recorded !== '' && triggers.stands(recorded)) return recorded;
  const [here] = triggers.listHere();
  if (here !== undefined) return here;
  try {
    return triggers.create();
  } catch (error) {
    if (permissionUrl() !== null) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    const count = triggers.count();
    if (count >= MOST_TRIGGERS) throw new Stopped({ text: 'schedule_most_triggers', values: { count } }, detail);
    throw new Stopped({ text: 'schedule_no_trigger' }, detail);
  }
}

/**
 * Stops the schedule, and says who did: on the sheet, and to its owner in a last mail where that is somebody else. Another
 * person's trigger, or one that is not recorded, notices at its next hour. `how`: what has come to an end.
 */
export function stopSchedule(services: ScheduleServices, how: Ending = 'schedule_stopped_by'): void {
  const properties = services.store.readAll();
  const before = ownershipOf(properties);
  const isOver = before.trigger === '' && how === 'schedule_stopped_by';
  const stopped = (isOver && before.stopped) || { by: whoever(services), at: services.now() };
  const ownership = { ...before, trigger: '', stopped };
  services.store.write(keptOwnership(ownership));
  const run = newRun(services, ownership, properties);
  const ended = endedSentence(how, stopped, services.document().zone);
  rest(run, ended);
  if (before.trigger === '') return;
  try {
    tellOwner(run, ended, stopped.by);
  } catch {
    // It stands on the sheet: whoever may not mail can stop it all the same.
  }
  services.triggers.remove(before.trigger);
}

/** The person at the keyboard; '' where Google does not tell, which keeps nobody from stopping it. */
function whoever({ user }: ScheduleServices): string {
  try {
    return user();
  } catch {
    return '';
  }
}

/**
 * The person at the keyboard agrees that mail goes to these addresses. If it is the owner, what waited for that goes out now;
 * anybody else's yes is kept as asked for. Throws Stopped when Google does not tell who the person is.
 */
export function confirmRecipients(services: ScheduleServices, addresses: readonly string[]): void {
  const by = services.user();
  if (by === '') throw new Stopped({ text: 'schedule_no_account' });
  const ownership = ownershipOf(services.store.readAll());
  services.store.write(keptAgreements(addresses, ownership, { by, at: services.now() }));
  goOn(services);
}

/** Sends a report again that may or may not have arrived, with all else that its mail told of. */
export function sendAgain(services: ScheduleServices, key: string): void {
  const marks = marksOf(services.store.readAll());
  const asked = marks.get(key);
  if (!asked || !mayBeLost(asked)) return;
  const ofMail = [...marks].filter(
    ([other, mark]) => mayBeLost(mark) && mark.occurrence === asked.occurrence && addressOf(other) === addressOf(key),
  );
  // As of a mail that failed: the next look finds it due.
  const due = ofMail.map(([name, mark]): [string, KeptMark] => [
    name,
    { ...mark, state: 'failed', why: 'error', retry: 0 },
  ]);
  services.store.write(keptMarks(new Map(due)));
  goOn(services);
}

const mayBeLost = ({ state }: KeptMark): boolean => state === 'unknown' || state === 'begun';

/** Sends the reports of the plan to the person at the keyboard, as they would go out now; `isPdf`: each as a PDF too. */
export function sendTest(services: ScheduleServices, isPdf = false): void {
  const to = services.user();
  if (to === '') throw new Stopped({ text: 'schedule_no_account' });
  const properties = services.store.readAll();
  sendTests(newRun(services, { ...ownershipOf(properties), owner: to }, properties), to, isPdf);
}

/** Mails go out in the name of the person at the keyboard: those of somebody else's schedule wait for its next hour. */
function goOn(services: ScheduleServices): void {
  const properties = services.store.readAll();
  const ownership = ownershipOf(properties);
  if (ownership.trigger === '' || !isSameAddress(services.user(), ownership.owner)) return;
  doWhatIsDue(newRun(services, ownership, properties));
}
