import { type Day, dayOf, isoMonth } from '../../base/day';
import { isDateColumn } from '../../tables/table';
import type { Parts } from './parts';

/** A day on which so many of the rows of its month were made that they look imported. */
export interface CrowdedDay {
  day: Day;
  rows: number;
  ofMonth: number;
}

/** More than this share of a month's rows on one day is the mark of an import, in a month of at least so many. */
export const CROWDED = { share: 0.4, fewest: 10 };

/** The crowded days of the rows used, by the day on which they were made, in order. */
export function crowdedDays({ table, leftOut, crowded }: Parts): readonly CrowdedDay[] {
  const { created } = table.columns;
  if (crowded) return crowded(null);
  if (!isDateColumn(created)) return [];
  const byDay = new Map<Day, number>();
  for (let i = 0; i < table.rows; i++) {
    if (leftOut[i] !== 0 || Number.isNaN(created.values[i])) continue;
    const day = dayOf(created.values[i]);
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  const byMonth = new Map<string, number>();
  for (const [day, rows] of byDay) byMonth.set(isoMonth(day), (byMonth.get(isoMonth(day)) ?? 0) + rows);
  return Array.from(byDay, ([day, rows]) => ({ day, rows, ofMonth: byMonth.get(isoMonth(day)) as number }))
    .filter(({ rows, ofMonth }) => ofMonth >= CROWDED.fewest && rows > CROWDED.share * ofMonth)
    .sort((one, other) => one.day - other.day);
}
