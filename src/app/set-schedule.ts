import { documentZone } from '../google/document-clock';
import { aloneOrRefused } from '../google/document-lock';
import { spreadsheetHere } from '../google/here';
import { userLanguage } from '../google/open-ui';
import type { ScheduleServices } from '../schedule/ports/services';
import type { ScheduleView } from '../schedule/schedule-view';
import type { Envelope } from '../sheet/envelope';
import { scheduleServices } from './schedule-services';
import { attempt } from './server-call';
import { scheduleOf } from './sidebar-schedule';
import { storeHere } from './store-here';

/** Changes something about the schedule while no run of it is under way, and tells how it stands then. */
export function setSchedule(change: (services: ScheduleServices) => void): Envelope<ScheduleView> {
  const language = userLanguage();
  return attempt(language, () => aloneOrRefused(() => changed(change, language)));
}

function changed(change: (services: ScheduleServices) => void, language: ScheduleView['language']): ScheduleView {
  change(scheduleServices());
  const spreadsheet = spreadsheetHere();
  return scheduleOf({ store: storeHere(), spreadsheet, zone: documentZone() }, language);
}
