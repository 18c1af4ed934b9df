import type { Clock } from '../../host/state';

/** The real time, until somebody sets it: from then on it stands still until it is set again. */
export class PageClock implements Clock {
  #set: number | null;

  /** `set`: the moment at which it was left standing, if it was. */
  constructor(set: number | null = null) {
    this.#set = set;
  }

  /** The moment at which it stands; null while real time flows. */
  get stands(): number | null {
    return this.#set;
  }

  get time(): number {
    return this.#set ?? Date.now();
  }

  set time(moment: number) {
    this.#set = moment;
  }

  now(): number {
    return this.time;
  }
}
