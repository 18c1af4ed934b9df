import type { Wall } from '../../base/day';
import { ownersByAddress } from '../../plan/people/report-mail';
import { occurrenceName, occurrenceStart } from '../calendar/occurrence';
import { runName } from '../calendar/run-name';
import { REFRESH } from '../calendar/task-key';
import { reportTasks } from '../calendar/tasks';
import type { TabsOfRun } from '../protect/tabs-of-run';
import { insideOf, keptAgreements } from '../records/memory/agreement';
import { ownershipOf } from '../records/memory/ownership';
import type { KeptMark } from '../records/memory/run-memory';
import { alignMarks } from './align-marks';
import { dueNow } from './due-now';
import { finishOnBuilt, finishRefresh, MOST_KEPT, nextRun, waiting } from './finish-run';
import { keep, peek, readAll, type ScheduledRun, wallOf } from './scheduled-run';
import { sendDue } from './send/send-due';
import { writeHeartbeat } from './write-heartbeat';
import { type WrittenRefresh, writeRefresh } from './write-refresh';

/** Ids of our sheets. */
export interface WrittenSheets {
  kpiSheet: number;
  planTab: number;
}

/** Looks what is due, and does it: refreshes, then sends. Answers whether anything was. */
export function doWhatIsDue(run: ScheduledRun): boolean {
  const { memory, marks, started } = run;
  if (memory.short !== null && started < memory.short.retry) return false;
  const peeked = peek(run);
  const known = peeked ?? readAll(run);
  alignMarks(run, known.tasks, memory.peeked);
  const due = dueNow(run, known.tasks, known.plan);
  if (due.length === 0) {
    idle(run);
    return false;
  }
  const written = write(
    run,
    peeked ? readAll(run) : known,
    Math.max(...due.map(({ occurrence }) => occurrenceStart(occurrence))),
  );
  for (const { task, occurrence } of due) {
    const mark = marks.get(task.key) as KeptMark;
    if (task.key === REFRESH) marks.set(REFRESH, { ...mark, occurrence: occurrenceName(occurrence), state: 'done' });
  }
  finishRefresh(run, written, sendDue(run, written));
  return true;
}

/**
 * Refreshes at once, whatever is due: what a person sees on starting the schedule. Tasks count from here, and whoever starts
 * it agrees to the people inside the domain as they stand in the plan.
 */
export function refreshAtOnce(run: ScheduledRun): void {
  const known = readAll(run);
  agreeToPlan(run, known);
  alignMarks(run, known.tasks, run.memory.peeked);
  finishRefresh(run, write(run, known, wallOf(run)));
}

function agreeToPlan(run: ScheduledRun, { plan }: TabsOfRun): void {
  const { services, ownership, started } = run;
  const { owner } = ownership;
  const owners = ownersByAddress((plan.kpis ?? []).map((planned) => planned.owner));
  const addresses = [...reportTasks(plan).map(({ address }) => address), ...owners];
  const agreed = keptAgreements(insideOf(addresses, owner), ownership, { by: owner, at: started });
  if (Object.keys(agreed).length === 0) return;
  services.store.write(agreed);
  run.ownership = ownershipOf(services.store.readAll());
}

/** Counts tasks from here on sheets that were written just now: only the heartbeat is written. */
export function countFromNow(run: ScheduledRun, { kpiSheet, planTab }: WrittenSheets): void {
  Object.assign(run.memory, { kpiSheet, planTab });
  const known = peek(run);
  if (known) alignMarks(run, known.tasks, run.started);
  finishOnBuilt(run);
}

/** Nothing is due; only what waits for a person, or waits no longer, is news. */
function idle(run: ScheduledRun): void {
  const { memory, started } = run;
  const found = memory.attention.filter(({ text }) => text !== 'schedule_no_permission' && !text.startsWith('mail_'));
  const attention = [...found, ...waiting(run)].slice(0, MOST_KEPT);
  if (JSON.stringify(attention) !== JSON.stringify(memory.attention)) {
    const { ran, seconds } = memory;
    writeHeartbeat(run, { attention, next: nextRun(run), ran, seconds });
  }
  keep(run, { peeked: started, attention });
}

/**
 * `occurrence`: by which the records know the refresh, so that one that is cut off and done again is no second one. Where it
 * lies before the last refresh, that one may have had it already, and the moment of the run stands in.
 */
function write(run: ScheduledRun, known: TabsOfRun, occurrence: Wall): WrittenRefresh {
  const { services, memory, behind, notices, time } = run;
  const { store } = services;
  const document = services.document();
  const { zone } = document;
  const now = wallOf(run);
  const name = runName(zone.toInstant(occurrence) > (memory.ran ?? 0) ? occurrence : now, zone);
  const written = writeRefresh(known, { document, store, behind, notices, time, now, name });
  const { tabs, sorted } = written.opened;
  const idOf = (tab: { index: number } | null): number | null => (tab ? tabs[tab.index].id : null);
  run.opened = written.opened;
  run.made = written.sheet;
  run.memory.kpiSheet = idOf(sorted.own.kpiSheet);
  run.memory.planTab = idOf(sorted.own.planTab);
  return written;
}
