import { offered } from '../emulation';
import type { Execution, HostState } from '../state';

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
    return user(this.#execution.caller === 'trigger' ? '' : this.#state.user.email);
  }

  getEffectiveUser(): GoogleUser {
    return user(this.#state.user.email);
  }

  getActiveUserLocale(): string {
    return this.#state.user.locale;
  }

  getScriptTimeZone(): string {
    return this.#state.bundle.manifest.timeZone;
  }
}

const user = (email: string): GoogleUser => offered<GoogleUser>(new EmulatedUser(email));

class EmulatedUser implements Pick<GoogleUser, 'getEmail'> {
  static readonly emulates = 'User';
  #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}
