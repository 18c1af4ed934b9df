import type { Day } from '../../../base/day';
import type { Language } from '../../../base/language';
import type { OwnTab } from '../../../sheet/build-sheets';
import type { DraftCell, SheetDraft } from '../../../sheet/draft/draft';
import { recordDraft } from '../history/record-tab';
import { lastRun, thinnedDeals } from './deal-log';
import { type DealRow, dealCells, dealHeader, dealRows } from './deal-row';

/** Adds rows to the deal log, or makes it; null when there is nothing to add. Once a month it is thinned. */
export function dealLogDraft(
  tab: OwnTab | null,
  added: readonly DealRow[],
  { asOf, language }: { asOf: Day; language: Language },
): SheetDraft | null {
  if (added.length === 0) return null;
  const cellsOf = (rows: readonly DealRow[]): DraftCell[][] => rows.map((row) => dealCells(row, language));
  const rows = dealRows(tab?.cells ?? []);
  const isNewMonth = lastRun(rows).slice(0, 7) < lastRun(added).slice(0, 7);
  const kept = isNewMonth ? cellsOf(thinnedDeals(rows, asOf)) : null;
  const texts = { title: 'deal_log_tab', help: 'deal_log_help' } as const;
  return recordDraft(
    tab,
    { ...texts, header: dealHeader(language), added: cellsOf(added), kept, standing: rows.length },
    language,
  );
}
