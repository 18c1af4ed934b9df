import { isoDay, isoMonth } from '../../base/day';
import { crowdedDays } from '../../engine/rows/crowded-days';
import type { Parts } from '../../engine/rows/parts';
import type { Sentence } from '../../texts/sentence';

/** Months in which the creation dates look like the day of an import. */
export const bulkImports = (parts: Parts): Sentence[] =>
  crowdedDays(parts).map(({ day, rows, ofMonth }): Sentence => {
    const values = { share: Math.round((rows / ofMonth) * 100), month: isoMonth(day), day: isoDay(day) };
    return { text: 'note_bulk_import', values };
  });
