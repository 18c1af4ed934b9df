import type { Wall } from '../../engine/day';
import { slotName, slotStart } from '../due/slot';
import { REFRESH } from '../due/tasks';
import { sendDue } from '../mail/send-due';
import { dueNow, know, leave } from './due-now';
import { finishOnBuilt, finishRefresh, nextRun } from './finish-run';
import type { Opened } from './opened';
import { permissionSentences } from './permission-sentence';
import { type KeptMark, markTexts } from './run-memory';
import { look, memoryText, readAll, type ScheduledRun, seeGoals, wallOf } from './scheduled-run';
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
  const looked = look(run);
  const known = looked ?? readAll(run);
  seeGoals(run, known);
  const due = dueNow(run, known.tasks, known.plan);
  know(run, known.tasks, memory.looked);
  leave(run, known.tasks);
  if (due.length === 0) {
    idle(run);
    return false;
  }
  const written = write(run, looked ? readAll(run) : known, Math.max(...due.map(({ slot }) => slotStart(slot))));
  for (const { task, slot } of due) {
    const mark = marks.get(task.key) as KeptMark;
    if (task.key === REFRESH) marks.set(REFRESH, { ...mark, slot: slotName(slot), state: 'done' });
  }
  finishRefresh(run, written, sendDue(run, written));
  return true;
}

/** Refreshes at once, whatever is due: what a person sees on starting the schedule. Tasks count from here. */
export function refreshAtOnce(run: ScheduledRun): void {
  const known = readAll(run);
  know(run, known.tasks, run.memory.looked);
  finishRefresh(run, write(run, known, wallOf(run)));
}

/** Counts tasks from here on sheets that were written just now: only the heartbeat is written. */
export function settleOn(run: ScheduledRun, { kpiSheet, planTab }: WrittenSheets): void {
  Object.assign(run.memory, { kpiSheet, planTab });
  const known = look(run);
  know(run, known?.tasks ?? [], run.started);
  finishOnBuilt(run);
}

/** Nothing is due; only that Google asks for permission, or asks no longer, is news. */
function idle(run: ScheduledRun): void {
  const { services, memory, marks, started } = run;
  const told = memory.attention.filter(({ text }) => text !== 'schedule_no_permission');
  const attention = [...told, ...permissionSentences(run)];
  if (attention.length !== memory.attention.length) {
    const { ran, seconds } = memory;
    writeHeartbeat(run, { attention, next: nextRun(run), ran, seconds });
  }
  services.store.write({ ...memoryText(run, { looked: started, attention }), ...markTexts(marks) });
}

function write(run: ScheduledRun, known: Opened, slot: Wall): WrittenRefresh {
  const { services, left, notices, time } = run;
  const { store } = services;
  const document = services.document();
  const written = writeRefresh(known, { document, store, left, notices, time, now: wallOf(run), slot });
  const { tabs, sorted } = written.opened;
  const idOf = (tab: { index: number } | null): number | null => (tab ? tabs[tab.index].id : null);
  run.opened = written.opened;
  run.made = written.sheet;
  run.memory.kpiSheet = idOf(sorted.own.kpiSheet);
  run.memory.planTab = idOf(sorted.own.planTab);
  return written;
}
