import { offered } from '../../emulation';
import type { Execution, HostState } from '../../state';

type Google = GoogleAppsScript.Lock.Lock;

export class EmulatedLockService implements GoogleAppsScript.Lock.LockService {
  static readonly emulates = 'LockService';
  #state: HostState;
  #execution: Execution;
  #locks = new Map<string, Google>();

  constructor(state: HostState, execution: Execution) {
    this.#state = state;
    this.#execution = execution;
  }

  getDocumentLock(): Google {
    // null outside a document, whatever the types say
    return this.#state.nulls.has('document lock') ? (null as unknown as Google) : this.#lock('document');
  }

  getScriptLock(): Google {
    return this.#lock('script');
  }

  getUserLock(): Google {
    return this.#lock('user');
  }

  #lock(name: string): Google {
    const lock = this.#locks.get(name) ?? offered<Google>(new EmulatedLock(name, this.#state, this.#execution));
    this.#locks.set(name, lock);
    return lock;
  }
}

/** Free unless another run holds it, or the host was told that somebody else does; released when the script ends. */
class EmulatedLock implements Pick<Google, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'> {
  static readonly emulates = 'Lock';
  #name: string;
  #state: HostState;
  #execution: Execution;

  constructor(name: string, state: HostState, execution: Execution) {
    this.#name = name;
    this.#state = state;
    this.#execution = execution;
  }

  tryLock(timeoutInMillis: number): boolean {
    const { locksElsewhere, locksHeld } = this.#state;
    if (timeoutInMillis < 0 || locksElsewhere.has(this.#name)) return false;
    if (!locksHeld.has(this.#name)) locksHeld.set(this.#name, this.#execution);
    return this.hasLock();
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.#state.locksHeld.get(this.#name) === this.#execution;
  }

  releaseLock(): void {
    if (!this.hasLock()) return;
    this.#state.locksHeld.delete(this.#name);
    if (this.#execution.unflushed) {
      this.#state.complaints.push('Lock.releaseLock: others may come before what was written; flush first');
    }
  }
}
