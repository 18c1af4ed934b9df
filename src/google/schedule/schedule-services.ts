import type { ScheduleServices, Triggers } from '../../schedule/ports/services';
import type { Store } from '../../schedule/ports/store';
import { propertiesHere, spreadsheetHere } from '../here';
import { keepProperties } from '../kept/keep-properties';
import { userLanguage } from '../open-ui';
import { newMailer } from './mailer';
import { OpenedDocument } from './schedule-document';

/** The function that the hourly trigger calls. Triggers of people who use the add-on name it: it can never be renamed. */
const HANDLER = 'refreshOnSchedule';

/** Google's services, as the schedule uses them. */
export function scheduleServices(): ScheduleServices {
  let document: OpenedDocument | null = null;
  return {
    now: () => Date.now(),
    user: () => Session.getEffectiveUser().getEmail(),
    store,
    triggers,
    mail: newMailer(),
    permissionUrl() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const isRequired = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
      return isRequired ? (info.getAuthorizationUrl() ?? '') : null;
    },
    document() {
      document = document ?? new OpenedDocument();
      return document;
    },
    language: userLanguage(),
  };
}

const store: Store = {
  readAll: () => propertiesHere().getProperties(),
  write: (values) => {
    keepProperties(propertiesHere(), values);
  },
  remove: (name) => {
    propertiesHere().deleteProperty(name);
  },
};

const triggers: Triggers = {
  listHere: () => hourly(ScriptApp.getUserTriggers(spreadsheetHere())).map((trigger) => trigger.getUniqueId()),
  stands: (id) => withId(id) !== undefined,
  count: () => ScriptApp.getProjectTriggers().length,
  create: () => ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create().getUniqueId(),
  remove(id) {
    const trigger = withId(id);
    if (trigger) ScriptApp.deleteTrigger(trigger);
  },
};

type Trigger = GoogleAppsScript.Script.Trigger;

/** Which document a trigger of the project belongs to is told by its id alone: only the one that is known may be touched. */
function withId(id: string): Trigger | undefined {
  return hourly(ScriptApp.getProjectTriggers()).find((trigger) => trigger.getUniqueId() === id);
}

function hourly(all: readonly Trigger[]): Trigger[] {
  return all.filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}
