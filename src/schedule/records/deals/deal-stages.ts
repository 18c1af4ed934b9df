import type { NoticedStages } from '../../../dataset/stages/noticed-stages';
import type { OwnTab } from '../../../sheet/build-sheets';
import { runDay } from '../../calendar/run-name';
import { DETAILED_DAYS } from './deal-log';
import { dealRowsAt } from './deal-row';

/**
 * Into which stages the refreshes saw deals come, by the last whole day that each of them knew; null where the log does not
 * reach. In which stage a deal stood when the log began is known, not since when; what is older than the rows that it keeps one
 * by one is incomplete.
 */
export function dealStages({ name: tab, cells }: OwnTab): NoticedStages | null {
  const rows = dealRowsAt(cells).filter(({ row }) => row.reached !== '' && runDay(row.run) !== null);
  if (rows.length === 0) return null;
  const dayOf = (run: string): number => (runDay(run) ?? 0) - 1;
  const begun = rows[0].row.run;
  const since = Math.max(dayOf(begun) + 1, dayOf(rows[rows.length - 1].row.run) - DETAILED_DAYS);
  const stands = new Map<string, string>();
  const entries: NoticedStages['entries'] = [];
  for (const { row, sheetRow } of rows) {
    const { id: deal, reached: stage, run } = row;
    const [was, day] = [stands.get(deal), dayOf(run)];
    stands.set(deal, stage);
    if (was !== stage && run > begun && day >= since) entries.push({ deal, stage, day, sheetRow });
  }
  return entries.length === 0 ? null : { tab, since, entries };
}
