import type { Plan } from '../plan/plan';
import type { SortedTabs } from '../sheet/own-tabs';
import type { Task } from './due';
import type { Journal } from './journal';
import { planOf, sortedTabs } from './refresh';
import type { OpenTab, ScheduleDocument } from './services';
import { refreshTask, reportTasks } from './tasks';

/** The tabs as they stand, ours told apart, and what the plan on them asks for. */
export interface Opened {
  tabs: OpenTab[];
  sorted: SortedTabs;
  plan: Plan;
  /** The reports, and the refresh itself. */
  tasks: Task[];
}

export function opened(tabs: OpenTab[], document: ScheduleDocument, journal: Journal): Opened {
  const sorted = sortedTabs(tabs, document, journal);
  const plan = planOf(sorted, document);
  const reports = reportTasks(plan);
  return { tabs, sorted, plan, tasks: [...reports, refreshTask(reports)] };
}

/** The same with our own tabs as they stand now; as it was when nothing in them has changed since they were read. */
export function openedAgain(before: Opened, document: ScheduleDocument, journal: Journal): Opened {
  const { tabs, sorted } = before;
  const indices = [sorted.own.kpiSheet, sorted.own.planTab].flatMap((tab) => (tab ? [tab.index] : []));
  const again = indices.length === 0 ? null : document.look(indices.map((index) => tabs[index].id));
  if (!again || indices.every((index, at) => sameCells(tabs[index], again[at]))) return before;
  const replaced = [...tabs];
  indices.forEach((index, at) => {
    replaced[index] = again[at];
  });
  return opened(replaced, document, journal);
}

function sameCells(one: OpenTab, other: OpenTab): boolean {
  return one.name === other.name && JSON.stringify(one.cells) === JSON.stringify(other.cells);
}
