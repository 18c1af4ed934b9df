import type { Analysis } from '../../../analysis/analysis';
import type { Language } from '../../../base/language';
import type { OwnTab } from '../../../sheet/build-sheets';
import type { SheetDraft } from '../../../sheet/draft/draft';
import { dateFormat, numberFormat } from '../../../sheet/draft/number-format';
import { type RecordKind, recordDraft } from '../tab/record-tab';
import { lastRun, thinnedDeals } from './deal-log';
import { type DealColumn, type DealRow, dealCells, dealLayouts, dealRows, reversed } from './deal-row';
import { UNKNOWN_CURRENCY } from './deals-now';

const dealLog: RecordKind<DealRow, DealColumn> = {
  title: 'deal_log_tab',
  help: 'deal_log_help',
  layouts: dealLayouts,
  wide: ['name'],
  numbers: ['amount'],
  centred: ['closes'],
  rows: dealRows,
  cells: dealCells,
  format: ({ amount, currency }, column, { language, locale }) => {
    if (column === 'measured') return `${dateFormat(locale)} hh:mm`;
    if (column === 'closes') return dateFormat(locale);
    const isKnown = currency !== '' && currency !== UNKNOWN_CURRENCY;
    return column === 'amount' ? numberFormat('money', amount, isKnown ? currency : null, language) : undefined;
  },
  newestFirst: reversed,
};

/** Adds rows to the deal log, or makes it; null when there is nothing to add. Once a month it is thinned. */
export function dealLogDraft(
  tab: OwnTab | null,
  added: readonly DealRow[],
  { asOf, locale }: Pick<Analysis, 'asOf' | 'locale'>,
  language: Language,
): SheetDraft | null {
  if (added.length === 0) return null;
  const rows = dealRows(tab?.cells ?? []);
  const isNewMonth = lastRun(rows).slice(0, 7) < lastRun(added).slice(0, 7);
  const kept = isNewMonth ? thinnedDeals(rows, asOf) : rows;
  return recordDraft(dealLog, tab, { added, kept: kept.length < rows.length ? kept : null }, { language, locale });
}
