import { dayOf, isoDay, isoMonth } from '../../base/day';
import type { Parts } from '../../engine/rows/parts';
import type { Sentence } from '../../texts/sentence';

/** More than this share of a month's leads on one day is the mark of an import, in a month of at least so many. */
const SHARE = 0.4;
const FEWEST = 10;

/** Months in which the creation dates look like the day of an import. */
export function bulkImports({ table, leftOut }: Parts): Sentence[] {
  const { created } = table.columns;
  if (created?.type !== 'date') return [];
  const byDay = new Map<number, number>();
  for (let i = 0; i < table.rows; i++) {
    if (leftOut[i] !== 0 || Number.isNaN(created.values[i])) continue;
    const day = dayOf(created.values[i]);
    byDay.set(day, (byDay.get(day) ?? 0) + (table.times ? table.times[i] : 1));
  }
  const byMonth = new Map<string, number>();
  for (const [day, leads] of byDay) byMonth.set(isoMonth(day), (byMonth.get(isoMonth(day)) ?? 0) + leads);
  return [...byDay].flatMap(([day, leads]): Sentence[] => {
    const month = isoMonth(day);
    const all = byMonth.get(month) as number;
    if (all < FEWEST || leads <= SHARE * all) return [];
    const values = { share: Math.round((leads / all) * 100), month, day: isoDay(day) };
    return [{ text: 'note_bulk_import', values }];
  });
}
