import { offered } from '../emulation';
import type { HostState } from '../state';

type Google = GoogleAppsScript.Lock.Lock;

export class EmulatedLockService implements GoogleAppsScript.Lock.LockService {
  static readonly emulates = 'LockService';
  #state: HostState;
  #locks = new Map<string, Google>();

  constructor(state: HostState) {
    this.#state = state;
  }

  getDocumentLock(): Google {
    return this.#lock('document');
  }

  getScriptLock(): Google {
    return this.#lock('script');
  }

  getUserLock(): Google {
    return this.#lock('user');
  }

  #lock(name: string): Google {
    const lock = this.#locks.get(name) ?? offered<Google>(new EmulatedLock(name, this.#state));
    this.#locks.set(name, lock);
    return lock;
  }
}

/** Free unless the host was told that somebody else holds it; released when the script ends. */
class EmulatedLock implements Pick<Google, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'> {
  static readonly emulates = 'Lock';
  #name: string;
  #state: HostState;
  #held = false;

  constructor(name: string, state: HostState) {
    this.#name = name;
    this.#state = state;
  }

  tryLock(_timeoutInMillis: number): boolean {
    this.#held ||= !this.#state.locksElsewhere.has(this.#name);
    return this.#held;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.#held;
  }

  releaseLock(): void {
    this.#held = false;
  }
}
