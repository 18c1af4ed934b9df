import { emulationOf, enumeration, offered } from '../../emulation';
import type { ClockTrigger, HostState } from '../../state';
import { EmulatedTrigger, EmulatedTriggerBuilder, eventTypes, triggerSources } from './triggers';

type Google = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;

export class EmulatedScriptApp
  implements
    Pick<
      Google,
      | 'newTrigger'
      | 'deleteTrigger'
      | 'getProjectTriggers'
      | 'getUserTriggers'
      | 'getAuthorizationInfo'
      | 'getScriptId'
      | 'getService'
      | 'AuthMode'
      | 'AuthorizationStatus'
      | 'EventType'
      | 'TriggerSource'
      | 'WeekDay'
    >
{
  static readonly emulates = 'ScriptApp';
  AuthMode = authModes;
  AuthorizationStatus = enumeration<Google['AuthorizationStatus']>('REQUIRED', 'NOT_REQUIRED');
  EventType = eventTypes;
  TriggerSource = triggerSources;
  WeekDay = enumeration<Google['WeekDay']>(
    'SUNDAY',
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
  );
  #state: HostState;

  constructor(state: HostState) {
    this.#state = state;
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return offered(new EmulatedTriggerBuilder(this.#state, functionName));
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    const id = emulationOf<EmulatedTrigger>(trigger).getUniqueId();
    this.#state.triggers = this.#state.triggers.filter((each) => each.id !== id);
  }

  getProjectTriggers(): GoogleTrigger[] {
    return this.#mine().map((trigger) => offered<GoogleTrigger>(new EmulatedTrigger(trigger)));
  }

  getUserTriggers(_document: unknown): GoogleTrigger[] {
    const here = this.#state.listsNoTriggers ? [] : this.#mine().filter(({ elsewhere }) => !elsewhere);
    return here.map((trigger) => offered<GoogleTrigger>(new EmulatedTrigger(trigger)));
  }

  getAuthorizationInfo(_mode: unknown): GoogleAppsScript.Script.AuthorizationInfo {
    const { REQUIRED, NOT_REQUIRED } = this.AuthorizationStatus;
    return offered(new EmulatedAuthorizationInfo(this.#state.withdrawnScopes.size > 0 ? REQUIRED : NOT_REQUIRED));
  }

  getScriptId(): string {
    return 'local-script';
  }

  getService(): GoogleAppsScript.Script.Service {
    return offered(new EmulatedService());
  }

  #mine(): ClockTrigger[] {
    return this.#state.triggers.filter(({ user }) => user === this.#state.user.email);
  }
}

/** One set of values, so that a mode handed to a trigger equals the one the script asks for. */
export const authModes = enumeration<Google['AuthMode']>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

class EmulatedAuthorizationInfo
  implements Pick<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  static readonly emulates = 'AuthorizationInfo';
  #status: GoogleAppsScript.Script.AuthorizationStatus;

  constructor(status: GoogleAppsScript.Script.AuthorizationStatus) {
    this.#status = status;
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.#status;
  }

  /** null when nothing is required, whatever the types say. */
  getAuthorizationUrl(): string {
    const isRequired = this.#status.toString() === 'REQUIRED';
    return isRequired ? 'https://accounts.google.com/o/oauth2/auth?local' : (null as unknown as string);
  }
}

class EmulatedService implements Pick<GoogleAppsScript.Script.Service, 'getUrl' | 'isEnabled'> {
  static readonly emulates = 'Service';

  getUrl(): string {
    return '';
  }

  isEnabled(): boolean {
    return false;
  }
}
