import type { Analysis } from '../../analysis/analysis';
import type { Day } from '../../engine/day';
import { happenedOn, usualGap, yesterdayOf } from '../history/data-reach';

/** Tabs of one kind to which nothing new has been added for longer than is usual with them. */
export interface StaleTabs {
  tabs: string[];
  /** The last day on which something happened in them. */
  last: Day;
  days: number;
}

/** A week without news is news; a tab that is filled once a month may rest three times as long as it usually does. */
const PATIENT_DAYS = 7;
const USUAL_GAPS = 3;
const FEWEST_DAYS = 5;

/** The tabs of raw data that have stopped: those whose last day lies further back than a week and than three usual gaps. */
export function staleTabs(analysis: Analysis): StaleTabs[] {
  const yesterday = yesterdayOf(analysis);
  return Object.values(analysis.tables).flatMap((table): StaleTabs[] => {
    // Surveys come in waves, and the day of the last answer is nobody's business.
    if (table.table === 'survey') return [];
    const days = happenedOn(table, yesterday);
    const last = days[days.length - 1];
    if (days.length < FEWEST_DAYS) return [];
    const since = yesterday - last;
    if (since < Math.max(PATIENT_DAYS, (usualGap(days) ?? 0) * USUAL_GAPS)) return [];
    return [{ tabs: table.segments.map(({ tab }) => tab), last, days: since }];
  });
}
