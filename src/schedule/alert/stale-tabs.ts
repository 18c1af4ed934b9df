import type { Analysis } from '../../analysis/analysis';
import { HAPPENED } from '../../dataset/assemble';
import { dateOf } from '../../dataset/prepared';
import { type Day, dayOf } from '../../engine/day';
import type { Table } from '../../engine/table';

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
const LOOKED_BACK = 366;

/** The tabs of raw data that have stopped: those whose last day lies further back than a week and than three usual gaps. */
export function staleTabs({ tables, now, asOf }: Analysis): StaleTabs[] {
  const yesterday = now === null ? asOf : dayOf(now) - 1;
  return Object.values(tables).flatMap((table): StaleTabs[] => {
    // Surveys come in waves, and the day of the last answer is nobody's business.
    if (table.table === 'survey') return [];
    const days = daysOf(table, yesterday);
    const last = days[days.length - 1];
    if (days.length < FEWEST_DAYS) return [];
    const since = yesterday - last;
    const gaps = days.slice(1).map((day, at) => day - days[at]);
    const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1];
    if (since < Math.max(PATIENT_DAYS, usual * USUAL_GAPS)) return [];
    return [{ tabs: table.segments.map(({ tab }) => tab), last, days: since }];
  });
}

/** The days of the last year of the table on which something happened, in order. */
function daysOf(table: Table, until: Day): Day[] {
  const days = new Set<Day>();
  for (const [name, field] of HAPPENED) {
    const column = name === table.table ? dateOf(table, field) : null;
    if (!column) continue;
    for (let row = 0; row < table.rows; row++) {
      const value = column.values[row];
      if (table.leftOut[row] === 0 && !Number.isNaN(value) && dayOf(value) <= until) days.add(dayOf(value));
    }
  }
  const all = [...days].sort((a, b) => a - b);
  return all.filter((day) => day > all[all.length - 1] - LOOKED_BACK);
}
