import type { Analysis } from '../../analysis/analysis';
import { isShort } from '../../analysis/data-reach';
import { type Day, dayOf } from '../../engine/day';

/** Tabs of one kind to which nothing new has been added for longer than is usual with them. */
export interface StaleTabs {
  tabs: string[];
  /** The last day on which something happened in them. */
  last: Day;
  days: number;
}

/** The tabs of raw data that have stopped. */
export function staleTabs({ ends, now, asOf }: Analysis): StaleTabs[] {
  const yesterday = now === null ? asOf : dayOf(now) - 1;
  const stopped = ends().filter((end) => isShort(end, yesterday));
  return stopped.map(({ tabs, last }) => ({ tabs, last, days: yesterday - last }));
}
