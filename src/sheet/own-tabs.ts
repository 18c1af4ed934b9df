import type { Zone } from '../base/zone';
import type { RawTab } from '../intake/reading';
import type { KpiDescription } from '../kpis/declaration/catalogue';
import { type PlanTab, readPlanTab } from '../plan/tab/plan-tab';
import { isPlanTab, shows } from '../plan/tab/plan-tab-labels';
import { breakdownIn } from './breakdown/breakdown-tab';
import type { OwnTab, OwnTabs } from './build-sheets';
import { isCohortTab } from './cohorts/cohort-tab';
import { isTornHeader } from './kpi-sheet/columns';
import { layoutOf } from './kpi-sheet/layout';
import { readExistingSheet } from './kpi-sheet/typed/existing-sheet';
import { isQuestionTab } from './questions/question-tab';

/** The header of a KPI sheet stands within so many rows. */
const HEADER_WITHIN = 100;

/** The spreadsheet's tabs, the add-on's own apart from the raw ones. */
export interface SortedTabs {
  own: OwnTabs;
  /** What the schedule keeps. */
  records: RecordTabs;
  raw: RawTab[];
}

/** The tabs in which the schedule keeps its records; each is known by the title in its first cell. */
export interface RecordTabs {
  history: OwnTab | null;
  deals: OwnTab | null;
  /** Charts, and the tables that they draw. */
  charts: OwnTab | null;
  /** A newer export that waits to be taken over, and what a tab held before the last one. Both are hidden. */
  incoming: OwnTab | null;
  before: OwnTab | null;
}

/**
 * Tells our tabs from raw ones by what stands in them, in either language: they are found after a renaming, in a copied
 * file, and without a mark that could be lost. Of several (an archived copy, say) the first is ours to write; the others
 * are left alone, and none of them is a raw tab. `lastPlan`: what the plan tab said when it was last written.
 */
export function sortTabs(
  tabs: RawTab[],
  kpis: readonly KpiDescription[],
  zone: Zone,
  lastPlan: () => PlanTab | null = () => null,
): SortedTabs {
  const own: OwnTabs = {
    ...{ kpiSheet: null, planTab: null, plan: null, lastPlan },
    ...{ breakdownTab: null, questionTab: null, cohortTab: null },
  };
  const records: RecordTabs = { history: null, deals: null, charts: null, incoming: null, before: null };
  const raw: RawTab[] = [];
  const sheets: number[] = [];
  tabs.forEach((tab, index) => {
    const { cells, name } = tab;
    if (isPlanTab(cells)) own.planTab = own.planTab ?? { index, name, cells };
    else if (isQuestionTab(cells)) own.questionTab = own.questionTab ?? { index, name, cells };
    else if (isCohortTab(cells)) own.cohortTab = own.cohortTab ?? { index, name, cells };
    else if (breakdownIn(cells)) own.breakdownTab = own.breakdownTab ?? { index, name, cells };
    else if (shows(cells[0]?.[0], 'history_tab')) records.history = records.history ?? { index, name, cells };
    else if (shows(cells[0]?.[0], 'deal_log_tab')) records.deals = records.deals ?? { index, name, cells };
    else if (shows(cells[0]?.[0], 'chart_tab')) records.charts = records.charts ?? { index, name, cells };
    else if (shows(cells[0]?.[0], 'incoming_tab')) records.incoming = records.incoming ?? { index, name, cells };
    else if (shows(cells[0]?.[0], 'before_tab')) records.before = records.before ?? { index, name, cells };
    else if (layoutOf(cells)) sheets.push(index);
    // A KPI sheet that a person has taken apart is no raw tab.
    else if (!cells.slice(0, HEADER_WITHIN).some(isTornHeader)) raw.push(tab);
  });
  own.plan = own.planTab ? readPlanTab(own.planTab.cells, kpis, zone) : lastPlan();
  if (sheets.length > 0) {
    const index = sheets[0];
    const { name, cells } = tabs[index];
    const sheet = readExistingSheet(cells, kpis, own.plan?.shown ?? []);
    own.kpiSheet = sheet && { index, name, cells, sheet };
  }
  return { own, records, raw };
}
