import { civilOf, type Day, isoMonth, monthStart } from '../../base/day';
import type { GroupResult } from '../../engine/result';

/** One month of a KPI's past; null where the month has no number. */
export interface MonthValue {
  /** 2017-03 */
  month: string;
  value: number | null;
}

/** Data that begins in the first days of a month is taken to cover it. */
const LATEST_FIRST_DAY = 4;

/** True where data from `begin` on covers a period that starts on `from`. */
export function reachesBack(begin: Day, from: Day): boolean {
  return begin < from + LATEST_FIRST_DAY;
}

/** The first month that data from this day on covers. */
export function firstWholeMonth(firstDay: Day): Day {
  return civilOf(firstDay).date <= LATEST_FIRST_DAY ? monthStart(firstDay) : monthStart(firstDay, 1);
}

/**
 * The last whole months of a KPI, oldest first: a spine without gaps, so that a month without rows is there as 0 for
 * what adds up over time and as null for anything else. Months that the data covers in part are left out.
 */
export function monthlyHistory(
  byMonth: readonly GroupResult[],
  firstDay: Day,
  asOf: Day,
  flow: boolean,
  months = 12,
): MonthValue[] {
  const found = new Map(byMonth.map((group) => [group.key, group.value]));
  const start = firstWholeMonth(firstDay);
  const end = monthStart(asOf + 1);
  const history: MonthValue[] = [];
  for (let day = Math.max(start, monthStart(end, -months)); day < end; day = monthStart(day, 1)) {
    const value = found.get(isoMonth(day));
    history.push({ month: isoMonth(day), value: value === undefined && flow ? 0 : (value ?? null) });
  }
  return history;
}

/**
 * What each run of so many months in a row brought together, oldest first: the past of a goal that lasts as long. A run
 * with a month that has no number is left out.
 */
export function rollingSums(history: readonly MonthValue[], months: number): number[] {
  const sums: number[] = [];
  for (let start = 0; start + months <= history.length; start++) {
    const values = history.slice(start, start + months).map(({ value }) => value);
    if (values.every((value) => value !== null)) sums.push((values as number[]).reduce((sum, value) => sum + value, 0));
  }
  return sums;
}
