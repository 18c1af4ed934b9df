import { isOwn } from '../engine/own';
import { Refusal } from '../engine/refusal';
import type { Sentence } from '../engine/sentence';
import type { Language } from '../plan/plan';
import { OWNERSHIP, ownershipOf, ownershipText, withConfirmed } from '../schedule/ownership';
import type { WrittenSheets } from '../schedule/run/do-what-is-due';
import { type ScheduleView, scheduleView } from '../schedule/schedule-view';
import { startOnBuilt, startSchedule, stopSchedule } from '../schedule/set-schedule';
import type { Sender } from '../wizard/sender';
import { DocumentStore } from './document-store';
import { spreadsheetHere } from './here';
import { adoptBuild, originOf } from './kept-build';
import { scheduleServices } from './schedule-services';
import type { Opened } from './server-call';
import { sharingOf, userAddress } from './sharing';

type Kept = Pick<Opened, 'store' | 'spreadsheet'>;

/** Kept once the sheet was built without a schedule: the next time nobody need say so again. */
const DECLINED = 'schedule:declined';

/** What is kept of this spreadsheet's schedule; that of the one it was copied from is none of its own. */
function ownProperties(kept: Kept): Record<string, string> {
  return originOf(kept) === 'copy' ? {} : { ...kept.store.all() };
}

/** How the schedule of this spreadsheet stands. */
export function scheduleOf(kept: Kept & Pick<Opened, 'zone'>, language: Language): ScheduleView {
  const services = scheduleServices();
  const state = {
    properties: ownProperties(kept),
    zone: kept.zone,
    now: services.now(),
    user: known(services.user) ?? '',
    permission: known(services.permissionUrl),
  };
  return scheduleView(state, language);
}

/** In whose name reports go out, or would, and to which addresses outside that person's domain they may. */
export function senderOf(kept: Kept): Sender {
  const properties = ownProperties(kept);
  const { trigger, owner, confirmed, generation } = ownershipOf(properties);
  const running = trigger !== '';
  const you = userAddress();
  const address = (running && owner) || you || sharingOf(kept.spreadsheet).owner;
  return {
    running,
    address,
    you,
    confirmed,
    decided: generation > 0 || isOwn(properties, DECLINED),
    origin: originOf(kept),
  };
}

/** Keeps to which addresses outside the domain reports may go: the schedule asks nothing else. */
export function keepConfirmed({ store }: Pick<Opened, 'store'>, addresses: readonly string[]): void {
  const before = ownershipOf(store.all());
  const now = withConfirmed(before, addresses);
  if (ownershipText(now) !== ownershipText(before)) store.putText(OWNERSHIP, ownershipText(now));
}

export function keepDeclined({ store }: Pick<Opened, 'store'>): void {
  if (!isOwn(store.all(), DECLINED)) store.putText(DECLINED, 'true');
}

/**
 * Starts the schedule on sheets that were built just now, or stops it where the person does not want it. The sheets stand
 * whatever becomes of it: the answer is what to say where Google refuses; null where all went well.
 */
export function setAfterBuilding(wanted: boolean, sheets: WrittenSheets): Sentence | null {
  try {
    const services = scheduleServices();
    if (wanted) startOnBuilt(services, sheets);
    else if (ownershipOf(services.store.readAll()).trigger !== '') stopSchedule(services);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.sentence;
    return { text: 'wizard_not_started', values: { detail: error instanceof Error ? error.message : String(error) } };
  }
}

/** Starts the schedule in the name of the person at the keyboard; in a copy that makes the plan this spreadsheet's own. */
export function startHere(services: ReturnType<typeof scheduleServices>): void {
  adoptBuild({ store: new DocumentStore(), spreadsheet: spreadsheetHere() });
  startSchedule(services);
}

/**
 * Ends the schedule and forgets everything that is kept for this spreadsheet. What cannot be done for want of permission
 * stops by itself: a trigger without a schedule removes itself when it fires.
 */
export function removeEverything(): void {
  known(() => {
    const services = scheduleServices();
    if (ownershipOf(services.store.readAll()).generation > 0) stopSchedule(services);
  });
  new DocumentStore().removeAll();
}

function known<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}
