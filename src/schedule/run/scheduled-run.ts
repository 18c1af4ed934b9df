import { dayOf, type Wall } from '../../base/day';
import type { Properties } from '../../store/properties';
import type { ScheduleServices } from '../ports/services';
import { guardFrom, type Notice, noticesFrom } from '../protect/guard-memory';
import type { TabsOfRun } from '../protect/tabs-of-run';
import { goalMemoryOf, goalsSeen, keptGoals } from '../records/history/typed-goals';
import { journalFrom } from '../records/memory/journal';
import type { Ownership } from '../records/memory/ownership';
import {
  forgetMark,
  type KeptMark,
  keptMarks,
  keptMemory,
  marksOf,
  memoryOf,
  type RunMemory,
} from '../records/memory/run-memory';
import { type TimeBox, timeBox } from '../records/memory/time-box';
import { type LeftBehind, opened } from './open-tabs';

/**
 * After 13 months nothing is compared with what a report said, and a task that returns counts from its return, whether
 * or not it is remembered: that a mark is forgotten sends nothing twice.
 */
const FORGOTTEN_AFTER = 400 * 86_400_000;

/** One run of the schedule: what it knows from the last, and what it has found so far. */
export interface ScheduledRun {
  services: ScheduleServices;
  ownership: Ownership;
  /** Instant. */
  started: number;
  time: TimeBox;
  memory: RunMemory;
  /** By key of the task. */
  marks: Map<string, KeptMark>;
  /** Their keys as the last run left them. */
  kept: readonly string[];
  behind: LeftBehind;
  /** Noticed by earlier runs on our tabs. */
  notices: Notice[];
  /** Where Google asks for permission anew; null when all is granted. */
  permissionUrl: string | null;
  opened: TabsOfRun | null;
  /** Name of the KPI sheet that this run has written, where it made it. */
  made: string;
}

/** A run as it begins, by what the document's properties tell. Opens no spreadsheet. */
export function newRun(
  services: ScheduleServices,
  ownership: Ownership,
  properties: Readonly<Properties>,
): ScheduledRun {
  const marks = marksOf(properties);
  const kept = [...marks.keys()];
  const started = services.now();
  for (const [key, { unplanned }] of marks)
    if (unplanned !== undefined && started - unplanned > FORGOTTEN_AFTER) marks.delete(key);
  // A mail that was begun and never proven: the run that sent it was cut off.
  for (const [key, mark] of marks) {
    if (mark.state === 'begun') marks.set(key, { ...mark, state: 'unknown' });
  }
  return {
    services,
    ownership,
    started,
    time: timeBox(services.now),
    memory: memoryOf(properties, ownership.started),
    marks,
    kept,
    behind: {
      journal: journalFrom(properties),
      guard: guardFrom(properties),
      goals: goalMemoryOf(properties),
      at: started,
    },
    notices: noticesFrom(properties),
    permissionUrl: services.permissionUrl(),
    opened: null,
    made: '',
  };
}

/** When the run began, on the wall clock of the spreadsheet. */
export function wallOf({ services, started }: ScheduledRun): Wall {
  return services.document().zone.toWall(started);
}

/** Our own tabs alone, by the ids that the last run left; null when they are not known, or gone. */
export function peek(run: ScheduledRun): TabsOfRun | null {
  const document = run.services.document();
  const { kpiSheet, planTab } = run.memory;
  const tabs = kpiSheet === null || planTab === null ? null : document.peek([kpiSheet, planTab]);
  const found = tabs && opened(tabs, document, run.behind);
  if (!found?.sorted.own.kpiSheet || !found.sorted.own.planTab) return null;
  return seen(run, found);
}

/** Remembers what was opened, and the goals that hold today as people have left them by now. */
function seen(run: ScheduledRun, found: TabsOfRun): TabsOfRun {
  run.opened = found;
  run.behind = { ...run.behind, goals: goalsSeen(run.behind.goals, found.plan, dayOf(wallOf(run))) };
  return found;
}

/** Every tab; throws Stopped when the time is over meanwhile. */
export function readAll(run: ScheduledRun): TabsOfRun {
  const document = run.services.document();
  const tabs = document.read((tab) => run.time.check(tab));
  return seen(run, opened(tabs, document, run.behind));
}

/** The properties that keep what the next run is to know. */
export function whatIsKept({ memory, behind }: ScheduledRun, changes: Partial<RunMemory>): Properties {
  return { ...keptMemory({ ...memory, ...changes }), ...keptGoals(behind.goals) };
}

/** Keeps what the next run is to know, its marks too, and `values` with it; marks that are no more go. */
export function keep(run: ScheduledRun, changes: Partial<RunMemory>, values: Properties = {}): void {
  const { services, marks, kept } = run;
  services.store.write({ ...whatIsKept(run, changes), ...keptMarks(marks), ...values });
  for (const key of kept) if (!marks.has(key)) forgetMark(key, services.store);
}
