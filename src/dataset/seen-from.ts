import type { Day } from '../base/day';

/** From when data is looked at. */
export interface SeenFrom {
  /** The day as of which: what is dated later had not happened by then. */
  asOf: Day;
  /** No later day can have come: a closing that is dated beyond it has another, which nobody knows. */
  today: Day;
  /** The day until which the data tells who is there; left out where it is not known yet. */
  reached?: Day;
}

/** That day, of data of which the last day is known: as it was exported, unless it is looked at as of a day before. */
export const reachedBy = ({ asOf, today }: SeenFrom, lastDay: Day | null): Day =>
  asOf < today ? asOf : Math.min(asOf, lastDay ?? asOf);
