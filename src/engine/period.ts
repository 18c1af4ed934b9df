import type { Day } from './day';

/**
 * A half-open span of days [from, to). `from: null` means everything before `to`, rows without a date included:
 * the period that people call "all".
 */
export interface Period {
  from: Day | null;
  to: Day;
}
