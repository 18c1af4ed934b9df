import type { NoticedStages } from '../../../dataset/stages/noticed-stages';
import type { OwnTab } from '../../../sheet/build-sheets';
import { runDay } from '../../calendar/run-name';
import { DETAILED_DAYS } from './deal-log';
import { dealRowsAt } from './deal-row';

/**
 * Into which stages the refreshes saw deals come, by the day of the refresh; null where the log does not tell. In which stage a
 * deal stood when the log began is known, not since when.
 */
export function dealStages({ name: tab, cells }: OwnTab): NoticedStages | null {
  const rows = dealRowsAt(cells).filter(({ row }) => row.reached !== '' && runDay(row.run) !== null);
  if (rows.length === 0) return null;
  const dayOf = (run: string): number => runDay(run) ?? 0;
  const begun = rows[0].row.run;
  const stands = new Map<string, string>();
  const entries: NoticedStages['entries'] = [];
  for (const { row, sheetRow } of rows) {
    const { id: deal, reached: stage, run } = row;
    if (stands.get(deal) !== stage && run > begun) entries.push({ deal, stage, day: dayOf(run), sheetRow });
    stands.set(deal, stage);
  }
  return { tab, since: dayOf(begun), within: DETAILED_DAYS, entries };
}
