import type { Day } from '../base/day';

/** From when data is looked at. */
export interface SeenFrom {
  /** The day as of which: what is dated later had not happened by then. */
  asOf: Day;
  /** No later day can have come: a closing that is dated beyond it has another, which nobody knows. */
  today: Day;
}
