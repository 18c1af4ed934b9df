import { limits } from '../../../base/limits';
import { Refusal } from '../../../texts/refusal';

/** Mails take seconds: they may go on a little longer than reading and computing. */
const MINUTES_WITH_MAILS = 4.75;

/** A run that stops where it can go on later, and the sentence that says so. */
export class Stopped extends Refusal {}

/** The time that a run may take. */
export interface TimeBox {
  /** Throws when the time is over. `tab`: the one that is being read. */
  check(tab?: string): void;
  /** True when no other mail is to be begun. */
  isOver(): boolean;
  seconds(): number;
}

export function timeBox(now: () => number): TimeBox {
  const started = now();
  return {
    check(tab) {
      if (now() - started < limits.refreshMinutes * 60_000) return;
      throw new Stopped(
        tab === undefined
          ? { text: 'schedule_out_of_time', values: { minutes: limits.refreshMinutes } }
          : { text: 'schedule_too_large', values: { tab, minutes: limits.refreshMinutes } },
      );
    },
    isOver: () => now() - started >= MINUTES_WITH_MAILS * 60_000,
    seconds: () => (now() - started) / 1_000,
  };
}
