import type { SheetDraft } from '../../../sheet/draft/draft';
import type { RecordTabs } from '../../../sheet/own-tabs';
import type { Sentence } from '../../../texts/sentence';
import { newDealRows } from '../deals/deal-log';
import { dealLogDraft } from '../deals/deal-log-tab';
import { type DealRow, dealRows } from '../deals/deal-row';
import { dealsNow } from '../deals/deals-now';
import type { AnalysedSheets } from '../refreshed';
import { type HistoryRow, historyRows } from './history-row';
import { historyDraft } from './history-tab';
import { newHistory } from './new-history';
import type { GoalMemory } from './typed-goals';

/** What the schedule has recorded, and what a report's reader should know of it. */
export interface Recorded {
  history: readonly HistoryRow[];
  deals: readonly DealRow[];
  notices: Sentence[];
}

/** What stands in the tabs of records. */
export function recordedIn({ history, deals }: RecordTabs): Recorded {
  return { history: historyRows(history?.cells ?? []), deals: dealRows(deals?.cells ?? []), notices: [] };
}

/**
 * What a refresh adds to the records, as drafts, and the records with it. `run`: the name under which they know it;
 * `seen`: the goals that stood when a period ended; `standing`: the rows of the history once the drafts are written.
 */
export function record(
  { computed: { analysis }, built: { plan, rows } }: AnalysedSheets,
  tabs: RecordTabs,
  run: string,
  seen: GoalMemory,
): { drafts: SheetDraft[]; recorded: Recorded; standing: readonly HistoryRow[] } {
  const before = recordedIn(tabs);
  const language = plan.language ?? 'en';
  const { asOf } = analysis;
  const measured = { plan, rows, before: before.history, run, seen };
  const figures = analysis.together((one) => newHistory({ ...measured, analysis: one }));
  const now = dealsNow(analysis);
  const found = now && newDealRows(before.deals, now, asOf, run);
  const notices: Sentence[] = [];
  if (now && !found) notices.push({ text: 'deal_log_partial', values: { count: now.deals.size } });
  if (now && now.unnamed > 0) notices.push({ text: 'deal_log_unnamed', values: { count: now.unnamed } });
  const { draft, standing } = historyDraft(tabs.history, figures, analysis, plan);
  const drafts = [draft, dealLogDraft(tabs.deals, found ?? [], analysis, language)];
  return {
    drafts: drafts.flatMap((one) => one ?? []),
    recorded: { history: [...before.history, ...figures], deals: [...before.deals, ...(found ?? [])], notices },
    standing,
  };
}
