import type { Cell } from '../../base/cell';
import type { Layout } from '../../sheet/kpi-sheet/layout';
import { refreshTask, reportTasks } from '../calendar/tasks';
import type { OpenTab, ScheduleDocument } from '../ports/services';
import type { GuardMemory } from '../protect/guard-memory';
import { mended } from '../protect/guard-mend';
import type { TabsOfRun } from '../protect/tabs-of-run';
import type { GoalMemory } from '../records/history/typed-goals';
import type { Journal } from '../records/memory/journal';
import { planOf, sortedTabs } from './refresh';

/** What the last run left that tells how our tabs are to be read. */
export interface LeftBehind {
  journal: Journal;
  guard: GuardMemory | null;
  goals: GoalMemory;
  /** Instant of the run that asks. */
  at: number;
}

export function opened(read: OpenTab[], document: ScheduleDocument, behind: LeftBehind): TabsOfRun {
  const { guard } = behind;
  const { zone, language } = document;
  const { tabs, mends } = mended(read, guard, { language, zone, formulasOf: (tab) => document.formulasOf(tab) });
  const sorted = sortedTabs(tabs, document, behind);
  const plan = planOf(sorted, document);
  const reports = reportTasks(plan);
  return { tabs, sorted, plan, tasks: [...reports, refreshTask(reports)], mends };
}

/** The same with our own tabs as they stand now; as it was when nothing in them has changed since they were read. */
export function openedAgain(before: TabsOfRun, document: ScheduleDocument, behind: LeftBehind): TabsOfRun {
  const { tabs, sorted } = before;
  const indices = [sorted.own.kpiSheet, sorted.own.planTab].flatMap((tab) => (tab ? [tab.index] : []));
  const again = indices.length === 0 ? null : document.peek(indices.map((index) => tabs[index].id));
  if (!again || indices.every((index, at) => sameCells(tabs[index], again[at], layoutOn(index, before)))) return before;
  const replaced = [...tabs];
  indices.forEach((index, at) => {
    replaced[index] = again[at];
  });
  return opened(replaced, document, behind);
}

/** The same with our own tabs as they stand now, where the KPI sheet is no longer as it was. */
export function openedAfterTyping(before: TabsOfRun, document: ScheduleDocument, behind: LeftBehind): TabsOfRun {
  const { kpiSheet } = before.sorted.own;
  const now = kpiSheet && document.peek([before.tabs[kpiSheet.index].id]);
  const layout = layoutOn(kpiSheet?.index, before);
  if (!kpiSheet || !now || sameCells(before.tabs[kpiSheet.index], now[0], layout)) return before;
  return openedAgain(before, document, behind);
}

function layoutOn(index: number | undefined, { sorted }: TabsOfRun): Layout | null {
  const { kpiSheet } = sorted.own;
  return kpiSheet?.index === index ? (kpiSheet?.sheet.layout ?? null) : null;
}

function sameCells(one: OpenTab, other: OpenTab, layout: Layout | null): boolean {
  const text = ({ cells }: OpenTab): string => JSON.stringify(layout === null ? cells : typedCells(cells, layout));
  return one.name === other.name && text(one) === text(other);
}

/** Of a KPI sheet the cells in which people type: above the header all but the labels and thresholds follows the rows. */
function typedCells(cells: readonly Cell[][], { headerRow, labels }: Layout): unknown[] {
  const labelled = Object.values(labels).map(
    (place) => place && cells[place.row - 1]?.slice(place.column - 1, place.column + 1),
  );
  return [labelled, cells.slice(headerRow - 1)];
}
