import type { Language } from '../../base/language';
import { attempted } from '../../google/attempted';
import { userAddress } from '../../google/spreadsheet/sharing';
import { identityHere } from '../../google/spreadsheet/spreadsheet-port';
import { isSameAddress, plainAddress } from '../../plan/people/address';
import { isOutside } from '../../plan/people/outside-domain';
import { type Agreement, forgetAgreement, insideOf, keptAgreements } from '../../schedule/records/memory/agreement';
import { ownershipOf } from '../../schedule/records/memory/ownership';
import type { WrittenSheets } from '../../schedule/run/do-what-is-due';
import { type ScheduleView, scheduleView } from '../../schedule/schedule-view';
import { startOnBuilt, startSchedule, stopSchedule } from '../../schedule/set-schedule';
import { keptThings } from '../../store/kept-things';
import { keptText } from '../../store/kept-values';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import type { SenderView } from '../../wizard/sender';
import { adoptHere, originOf } from '../kept/kept-build';
import { storedHere } from '../kept/store-here';
import { type OpenedSpreadsheet, openSpreadsheet } from '../open-spreadsheet';
import type { SpreadsheetIdentity } from '../ports/spreadsheet';
import { scheduleServices } from '../schedule/schedule-services';
import { deleteOwnTabs } from './own-sheets';

type Kept = Pick<OpenedSpreadsheet, 'store'> & { spreadsheet: SpreadsheetIdentity };

const DECLINED = keptThings.declined;

/** What is kept of this spreadsheet's schedule. A copy starts without one: what it carries belongs to the original. */
function ownProperties(kept: Kept): Record<string, string> {
  return originOf(kept) === 'copy' ? {} : { ...kept.store.all() };
}

/** How the schedule of this spreadsheet stands. */
export function scheduleOf(kept: Kept & Pick<OpenedSpreadsheet, 'zone'>, language: Language): ScheduleView {
  const services = scheduleServices();
  const state = {
    properties: ownProperties(kept),
    zone: kept.zone,
    now: services.now(),
    user: attempted(services.user) ?? '',
    permission: attempted(services.permissionUrl),
  };
  return scheduleView(state, language);
}

/** In whose name reports go out, or would, and to which addresses that person, or the one at the keyboard, has agreed. */
export function senderView(kept: Kept): SenderView {
  const properties = ownProperties(kept);
  const { trigger, owner, agreements, generation } = ownershipOf(properties);
  const running = trigger !== '';
  const you = userAddress();
  const address = (running && owner) || you || kept.spreadsheet.sharing().owner;
  const isTicked = ([agreed, { by }]: [string, Agreement]): boolean =>
    isOutside(agreed, address) && by !== '' && (isSameAddress(by, address) || isSameAddress(by, you));
  return {
    running,
    address,
    you,
    confirmed: [...agreements].filter(isTicked).map(([agreed]) => agreed),
    decided: generation > 0 || keptText(DECLINED, properties) !== undefined,
    origin: originOf(kept),
  };
}

/**
 * Keeps what the person at the keyboard says yes to by building: the people inside the domain as the plan was shown to
 * name them, and those outside it that were ticked. A tick that is gone takes that person's own yes back.
 */
export function keepAgreed(kept: Kept, { confirmed, named }: { confirmed: string[]; named: string[] }): void {
  const { store } = kept;
  const { address, you } = senderView(kept);
  if (you === '') return;
  const ownership = ownershipOf(store.all());
  const ticked = confirmed.map(plainAddress);
  for (const [agreed, { by }] of ownership.agreements) {
    const isUnticked = isOutside(agreed, address) && !ticked.includes(agreed);
    if (isUnticked && isSameAddress(by, you)) forgetAgreement(agreed, store);
  }
  const now = ownershipOf(store.all());
  store.write(keptAgreements([...insideOf(named, address), ...ticked], now, { by: you, at: Date.now() }));
}

export function keepDeclined({ store }: Pick<OpenedSpreadsheet, 'store'>): void {
  store.mark(DECLINED);
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
  adoptHere();
  startSchedule(services);
}

/**
 * Ends the schedule, deletes the tabs that we have made where that is asked (`tabs`), and forgets everything that is kept
 * for this spreadsheet. What cannot be done for want of permission
 * stops by itself: a trigger without a schedule removes itself when it fires. Throws a refusal where no spreadsheet is open,
 * since nothing is removed there.
 */
export function removeEverything(tabs: boolean, language: Language): { removed: true } {
  identityHere();
  attempted(() => {
    const services = scheduleServices();
    if (ownershipOf(services.store.readAll()).generation > 0) stopSchedule(services, 'schedule_removed_by');
  });
  if (tabs) deleteOwnTabs(openSpreadsheet(language));
  storedHere.removeAll();
  return { removed: true };
}
