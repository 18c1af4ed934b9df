import type { Analysis } from '../../analysis/analysis';
import { HAPPENED } from '../../dataset/assemble';
import { dateOf } from '../../dataset/prepared';
import { type Day, dayOf } from '../../engine/day';
import type { Table } from '../../engine/table';
import { kpiOf } from '../../kpis';
import type { KpiFacts } from '../../sheet/kpi-facts';

/** The last day of the data behind a KPI where that lies too far before `day`; null where the data reaches it. */
export type DataReach = (facts: Pick<KpiFacts, 'kpi' | 'result'>, day: Day) => Day | null;

/** A weekend with a holiday on either side of it goes by without news. */
const RESTING_DAYS = 4;
const USUAL_GAPS = 3;
const FEWEST_DAYS = 5;
const LOOKED_BACK = 366;

/**
 * How far the data reaches, by the tabs that a KPI reads: short of a day by more than four days, and by more than three
 * of the gaps that are usual in the tab. A tab with few dated rows is short only where all of the data is. Surveys come
 * in waves and are never short.
 */
export function dataReach(analysis: Analysis): DataReach {
  const { tables, asOf, lastDay } = analysis;
  const yesterday = yesterdayOf(analysis);
  const ends = Object.values(tables).flatMap((table) => {
    const days = table.table === 'survey' ? [] : happenedOn(table, yesterday);
    const patience = Math.max(RESTING_DAYS, (usualGap(days) ?? 0) * USUAL_GAPS);
    const tabs = table.segments.map(({ tab }) => tab);
    return days.length < FEWEST_DAYS ? [] : [{ tabs, last: days[days.length - 1], patience }];
  });
  return ({ kpi, result }, day) => {
    if (kpiOf(kpi.id).anonymous) return null;
    const read = ends.filter(({ tabs }) => result.rows.some(({ tab }) => tabs.includes(tab)));
    const short = read.filter(({ last, patience }) => last < day - patience).map(({ last }) => last);
    if (short.length > 0) return Math.min(...short);
    // Stale data is looked at as of its last day.
    return read.length === 0 && asOf < day ? lastDay : null;
  };
}

/** The last whole day of a run, or the day as of which the data is looked at. */
export function yesterdayOf({ now, asOf }: Analysis): Day {
  return now === null ? asOf : dayOf(now) - 1;
}

/** The days of the last year of the table on which something happened, in order. */
export function happenedOn(table: Table, until: Day): Day[] {
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

/** The median number of days from one to the next; null of fewer than two. */
export function usualGap(days: readonly Day[]): number | null {
  const gaps = days.slice(1).map((day, at) => day - days[at]);
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? null;
}
