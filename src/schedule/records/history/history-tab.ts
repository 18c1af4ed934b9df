import type { Analysis } from '../../../analysis/analysis';
import { kpis } from '../../../kpis';
import { traitOf } from '../../../kpis/declaration/traits';
import type { Plan } from '../../../plan/plan';
import type { OwnTab } from '../../../sheet/build-sheets';
import type { SheetDraft } from '../../../sheet/draft/draft';
import { dateFormat, numberFormat } from '../../../sheet/draft/number-format';
import { isAllOurs, type RecordKind, recordDraft } from '../tab/record-tab';
import { type HistoryColumn, type HistoryRow, historyCells, historyLayouts, historyRows, inTime } from './history-row';
import { thinned } from './thin-history';

const history: RecordKind<HistoryRow, HistoryColumn> = {
  title: 'history_tab',
  help: 'history_help',
  layouts: historyLayouts,
  wide: ['name', 'inputs'],
  numbers: ['value', 'target', 'floor', 'stretch'],
  centred: ['n'],
  rows: historyRows,
  cells: historyCells,
  format: (row, column, { language, locale }) => {
    if (column === 'measured') return `${dateFormat(locale)} hh:mm`;
    if (column === 'n') return '#,##0';
    const kpi = kpis.find(({ id }) => id === row.kpi);
    const measure = measures.find((one) => one === column);
    if (!kpi || !measure) return undefined;
    return numberFormat(traitOf(kpi, row.variant, 'unit'), row[measure], row.currency || null, language);
  },
  newestFirst: inTime(-1),
};

const measures = ['value', 'target', 'floor', 'stretch'] as const;

/** The history with rows added: as a draft, null when there is nothing to add, and all rows that stand there then. */
export interface NewHistory {
  draft: SheetDraft | null;
  standing: readonly HistoryRow[];
}

/** Adds rows to the history tab, or makes it. When a period has closed, the tab is rewritten without what is thinned out. */
export function historyDraft(
  tab: OwnTab | null,
  added: readonly HistoryRow[],
  { asOf, locale }: Pick<Analysis, 'asOf' | 'locale'>,
  plan: Plan,
): NewHistory {
  const rows = historyRows(tab?.cells ?? []);
  if (added.length === 0) return { draft: null, standing: rows };
  const thins = tab !== null && added.some(({ kind }) => kind === 'closed') && isAllOurs(history, tab);
  const kept = thins ? thinned(rows, asOf, plan) : rows;
  const change = { added, kept: kept.length < rows.length ? kept : null };
  const draft = recordDraft(history, tab, change, { language: plan.language ?? 'en', locale });
  return { draft, standing: [...kept, ...added] };
}
