import type { ScheduleServices, Triggers } from '../../schedule/ports/services';
import { spreadsheetHere } from '../here';
import { newMailer } from './mailer';

/** The function that the hourly trigger calls. Triggers of people who use the add-on name it: it can never be renamed. */
const HANDLER = 'refreshOnSchedule';

/** Google's services, as the schedule uses them. */
export function googleServices(): Pick<ScheduleServices, 'now' | 'user' | 'triggers' | 'mail' | 'permissionUrl'> {
  return {
    now: () => Date.now(),
    user: () => Session.getEffectiveUser().getEmail(),
    triggers,
    mail: newMailer(),
    permissionUrl() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const isRequired = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
      return isRequired ? (info.getAuthorizationUrl() ?? '') : null;
    },
  };
}

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
