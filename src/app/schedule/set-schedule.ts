import { documentZone } from '../../google/document-clock';
import { identityHere } from '../../google/spreadsheet/spreadsheet-port';
import type { ScheduleServices } from '../../schedule/ports/services';
import type { ScheduleView } from '../../schedule/schedule-view';
import { confirmRecipients, sendAgain } from '../../schedule/set-schedule';
import type { Envelope } from '../../sheet/envelope';
import { storeHere } from '../kept/store-here';
import { forPageAlone, sent } from '../page-call';
import { scheduleOf } from '../sidebar/schedule-of';
import { scheduleServices } from './schedule-services';

/** Changes something about the schedule while no run of it is under way, and tells how it stands then. */
export function setSchedule(change: (services: ScheduleServices) => void): Envelope<ScheduleView> {
  return forPageAlone((language) => {
    change(scheduleServices());
    const spreadsheet = identityHere();
    return scheduleOf({ store: storeHere(), spreadsheet, zone: documentZone() }, language);
  });
}

/** A person agrees that mail goes to addresses ({ addresses }). */
export function confirmSent(services: ScheduleServices, request: unknown): void {
  const addresses = sent(request, 'addresses');
  const given = Array.isArray(addresses) ? addresses.filter((one): one is string => typeof one === 'string') : [];
  confirmRecipients(services, given);
}

/** Sends a report again that may or may not have arrived ({ key }). */
export function sendAgainSent(services: ScheduleServices, request: unknown): void {
  sendAgain(services, String(sent(request, 'key')));
}
