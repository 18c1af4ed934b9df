import { offered } from '../../emulation';
import type { HostState } from '../../state';

type Google = GoogleAppsScript.Base.Logger;

export class EmulatedLogger implements Pick<Google, 'log' | 'clear' | 'getLog'> {
  static readonly emulates = 'Logger';
  #state: HostState;

  constructor(state: HostState) {
    this.#state = state;
  }

  log(data: unknown, ...values: unknown[]): Google {
    let next = 0;
    const text = String(data).replace(/%s/g, () => String(values[next++]));
    this.#state.log.push({ level: 'log', text });
    return offered<Google>(this);
  }

  clear(): void {
    this.#state.log.length = 0;
  }

  getLog(): string {
    return this.#state.log.map(({ text }) => text).join('\n');
  }
}
