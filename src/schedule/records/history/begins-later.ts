import { dayFromIso } from '../../../base/day';
import { kpiOf } from '../../../kpis';
import { reachesBack } from '../../../plan/goals/history';
import { dayInWords } from '../../../texts/day-text';
import type { Sentence } from '../../../texts/sentence';
import type { Refreshed } from '../refreshed';
import type { HistoryRow } from './history-row';

/** Says, in one sentence for all KPIs, that the data no longer reaches back to periods that were recorded from it. */
export function beginsLater(
  { computed: { analysis }, built: { rows } }: Refreshed,
  history: readonly HistoryRow[],
): Sentence[] {
  const lost = rows.flatMap(({ kpi, variant }): number[] => {
    const begin = kpiOf(kpi.id).anonymous ? null : analysis.begin(kpi.id, variant);
    return history.flatMap((row) => {
      const from = row.kpi === kpi.id && row.variant === variant && isWhole(row) ? dayFromIso(row.from) : null;
      return from === null || begin === null || reachesBack(begin, from) ? [] : [from];
    });
  });
  return lost.length === 0 ? [] : [{ text: 'schedule_begins_later', values: { day: dayInWords(Math.min(...lost)) } }];
}

function isWhole({ kind, part, n }: HistoryRow): boolean {
  return kind === 'closed' && part === '' && n > 0;
}
