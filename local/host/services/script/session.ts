import type { Execution, HostState } from '../../state';
import { userOf } from './user';

type Google = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;

export class EmulatedSession
  implements Pick<Google, 'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone'>
{
  static readonly emulates = 'Session';
  #state: HostState;
  #execution: Execution;

  constructor(state: HostState, execution: Execution) {
    this.#state = state;
    this.#execution = execution;
  }

  /** Nobody is at the keyboard when a trigger runs: then the address is ''. */
  getActiveUser(): GoogleUser {
    return userOf(this.#execution.caller === 'trigger' ? '' : this.#state.user.email);
  }

  getEffectiveUser(): GoogleUser {
    return userOf(this.#state.user.email);
  }

  getActiveUserLocale(): string {
    return this.#state.user.locale;
  }

  getScriptTimeZone(): string {
    return this.#state.bundle.manifest.timeZone;
  }
}
