import type { Day } from '../../base/day';
import type { DataSet } from '../../engine/data-set';
import type { RowAccount } from '../../engine/result';
import type { Table } from '../../tables/table';
import { rowDays, usualGap } from './row-days';

/** Where the rows of one kind end. */
export interface DataEnd {
  tabs: string[];
  /** The last day on which something happened in them. */
  last: Day;
  /** So many days may pass after it without a word. */
  patience: number;
}

/** A weekend with a holiday on either side of it goes by without news; costs are booked by the month. */
const RESTING_DAYS = 4;
const RESTING_DAYS_OF_COSTS = 31;
/** A tab that is filled once a month may rest three times as long as it usually does. */
const USUAL_GAPS = 3;
const LOOKED_BACK = 366;

/** Where the data ends by the end of a day, table by table. Surveys come in waves, and the day of the last answer is nobody's business. */
export function dataEnds(tables: DataSet['tables'], until: Day): DataEnd[] {
  return Object.values(tables).flatMap((table): DataEnd[] => {
    const days = table === undefined || table.table === 'survey' ? [] : happenedOn(table, until);
    if (table === undefined || days.length === 0) return [];
    const resting = table.table === 'costs' ? RESTING_DAYS_OF_COSTS : RESTING_DAYS;
    const patience = Math.max(resting, usualGap(days) * USUAL_GAPS);
    return [{ tabs: table.segments.map(({ tab }) => tab), last: days[days.length - 1], patience }];
  });
}

/** True where the data stops too early to say anything of this day. */
export function isShort({ last, patience }: DataEnd, day: Day): boolean {
  return last < day - patience;
}

/**
 * The last day of the data in the tabs that these rows are of, where that is short of `day`; null where the data reaches
 * it. Of no tab in particular: of the one that reaches furthest.
 */
export function reachOf(ends: readonly DataEnd[], rows: readonly RowAccount[], day: Day): Day | null {
  const read = ends.filter(({ tabs }) => rows.some(({ tab }) => tabs.includes(tab)));
  const furthest = [...ends].sort((a, b) => b.last - a.last).slice(0, 1);
  const short = (read.length > 0 ? read : furthest).filter((end) => isShort(end, day));
  return short.length === 0 ? null : Math.min(...short.map(({ last }) => last));
}

/** The days of the last year of the table on which something happened, in order. */
function happenedOn(table: Table, until: Day): Day[] {
  const all = rowDays(table).filter((day) => day <= until);
  return all.filter((day) => day > all[all.length - 1] - LOOKED_BACK);
}
