import type { ScheduleServices, Triggers } from '../schedule/services';
import type { Store } from '../schedule/store';
import { newMailer } from './mailer';
import { userLanguage } from './open-ui';
import { OpenedDocument } from './schedule-document';

/** The function that the hourly trigger calls. Triggers of people who use the add-on name it: it can never be renamed. */
const HANDLER = 'refreshOnSchedule';

const NOT_THERE = 'document properties';

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

function properties(): GoogleAppsScript.Properties.Properties {
  const kept = PropertiesService.getDocumentProperties();
  if (!kept) throw new Error(NOT_THERE);
  return kept;
}

const store: Store = {
  readAll: () => properties().getProperties(),
  write: (values) => {
    properties().setProperties(values, false);
  },
  remove: (name) => {
    properties().deleteProperty(name);
  },
};

const triggers: Triggers = {
  list: () => mine().map((trigger) => trigger.getUniqueId()),
  create: () => ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create().getUniqueId(),
  remove(id) {
    for (const trigger of mine()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  },
};

function mine(): GoogleAppsScript.Script.Trigger[] {
  const own = ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());
  return own.filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}
