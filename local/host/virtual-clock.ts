import type { Clock } from './state';

/** A clock that stands still until it is set: time passes when a test, or a person, says so. */
export class VirtualClock implements Clock {
  constructor(public time: number) {}

  now(): number {
    return this.time;
  }
}
