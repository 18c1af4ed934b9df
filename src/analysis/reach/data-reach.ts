import type { Day } from '../../base/day';
import type { DataSet } from '../../engine/data-set';
import type { RowAccount } from '../../engine/result';
import type { Comes } from '../../tables/declare';
import type { Table } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import { rowDays, usualGap } from './row-days';

/** Where the rows of one kind end. */
export interface DataEnd {
  tabs: string[];
  /** The last day on which something happened in them. */
  last: Day;
  /** So many days may pass after it without a word. */
  patience: number;
}

/**
 * So many days may go by without news in any tab. Over a weekend with a holiday on either side of it nothing comes; after
 * a wave of answers nothing is due, and the day of the last one is nobody's business.
 */
const RESTING_DAYS: Record<Comes, number | null> = { 'by day': 4, 'by month': 31, 'in waves': null };
/** A tab that is filled once a month may rest three times as long as it usually does. */
const USUAL_GAPS = 3;
const LOOKED_BACK = 366;

/** Where the data ends by the end of a day, table by table. */
export function dataEnds(tables: DataSet['tables'], until: Day): DataEnd[] {
  return Object.values(tables).flatMap((table): DataEnd[] => {
    const comes = table && !table.isNoticed ? declarationOf(table.table).happens?.comes : undefined;
    const resting = comes ? RESTING_DAYS[comes] : null;
    const days = table === undefined || resting === null ? [] : happenedOn(table, until);
    if (table === undefined || resting === null || days.length === 0) return [];
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
