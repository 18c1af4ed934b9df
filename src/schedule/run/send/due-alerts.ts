import { plainAddress } from '../../../plan/people/address';
import type { DueTask } from '../../calendar/due';
import { type Occurrence, occurrenceName } from '../../calendar/occurrence';
import { isAlert } from '../../calendar/task-key';
import type { ReportTask } from '../../calendar/tasks';
import { NOTHING_REPORTED } from '../../records/memory/last-reported';
import type { KeptMark } from '../../records/memory/run-memory';
import { readersIn } from '../../records/memory/unknown-deliveries';
import { type AlertTask, DELIVERY_UNKNOWN, standingName } from '../../reporting/alert/alerts';
import { lines } from '../../reporting/alert/crossing';
import { departed } from '../align-marks';

export interface AlertMoment {
  occurrence: Occurrence;
  /** Instant. */
  now: number;
  /** Whether a report of this run tells this person of this KPI. */
  reported: (address: string, kpi: string) => boolean;
}

/** The alerts to people who get a report in this run: they stand on top of its mail, so that nobody gets two at once. */
export function alertsBesideReports(
  tasks: readonly AlertTask[],
  marks: Map<string, KeptMark>,
  reports: readonly DueTask<ReportTask>[],
  moment: AlertMoment,
): DueTask<AlertTask>[] {
  const readers = new Set(reports.map(({ task }) => readerOf(task)));
  return tasks
    .filter((task) => readers.has(readerOf(task)))
    .flatMap((task) => told(withoutReported(task, moment), marks, moment) ?? []);
}

/** What a report is to tell has been told once that has gone, see `dueAlerts`: until then no alert remembers it. */
function withoutReported(task: AlertTask, { reported }: AlertMoment): AlertTask {
  const kpis = task.kpis.filter((kpi) => reported(task.address, kpi));
  const names = kpis.flatMap((kpi) => lines.map((line) => standingName(line, kpi)));
  return { ...task, standing: omit(task.standing, names) };
}

const omit = (standing: AlertTask['standing'], names: readonly string[]): AlertTask['standing'] =>
  Object.fromEntries(Object.entries(standing).filter(([name]) => !names.includes(name)));

/** Whose mail, in which language. */
const readerOf = ({ address, language }: ReportTask): string => `${language} ${plainAddress(address)}`;

/** What an alert to a person has told already, by the mark of its task. What may have arrived is told, until a person asks for it again. */
export function toldBy(mark: KeptMark | undefined): Record<string, string> {
  const alerts = Object.entries(mark?.lastReported?.alerts ?? {});
  const told = alerts.filter(([, at]) => mark?.state !== 'failed' || !at.startsWith(DELIVERY_UNKNOWN));
  return Object.fromEntries(told.map(([name, at]) => [name, at.replace(DELIVERY_UNKNOWN, '')]));
}

/**
 * The other alerts to send now; of those that are none the marks are brought up to date, so that what has recovered may be told again.
 * Nothing is sent of a KPI that a report of the same run tells to the same person: it says how it stands and what to do,
 * and two mails within a minute make people stop reading either. `beside`: those that this run has sent, or tried to,
 * beside a report: a report that then did not go has left what it was to tell to an alert.
 */
export function dueAlerts(
  tasks: readonly AlertTask[],
  marks: Map<string, KeptMark>,
  moment: AlertMoment,
  beside: readonly DueTask<AlertTask>[] = [],
): DueTask<AlertTask>[] {
  const { occurrence, now } = moment;
  for (const [key, mark] of marks) {
    const isLeft = isAlert(key) && !tasks.some((task) => task.key === key);
    if (isLeft) marks.set(key, departed(key, mark, readersIn(marks), now));
  }
  return tasks.flatMap((task): DueTask<AlertTask>[] => {
    const mark = marks.get(task.key);
    if (!hasGone(mark, occurrence) && beside.some((one) => one.task.key === task.key)) return [];
    const due = told(task, marks, moment);
    if (due) return [due];
    if ((mark || Object.keys(task.standing).length > 0) && !waits(mark, now))
      marks.set(task.key, seen(task, mark, { occurrence, now, cutOff: isCutOff(mark) }));
    return [];
  });
}

/** Whether the mail of this occurrence has gone out: one for which the time was too short still has the mark of the one before. */
export const hasGone = (mark: KeptMark | undefined, occurrence: Occurrence): boolean =>
  mark?.state === 'done' && mark.occurrence === occurrenceName(occurrence);

/** The alert with what no report tells; null for none, and for one that waits. One that may have been cut off is not sent again by itself. */
function told(
  task: AlertTask,
  marks: Map<string, KeptMark>,
  { occurrence, now, reported }: AlertMoment,
): DueTask<AlertTask> | null {
  const mark = marks.get(task.key);
  const crossings = task.crossings.filter((_, at) => !reported(task.address, task.kpis[at]));
  if (crossings.length + task.troubles.length === 0 || isCutOff(mark) || waits(mark, now)) return null;
  if (!mark) marks.set(task.key, { since: now, occurrence: null, state: 'done' });
  const kpis = crossings.map((one) => task.kpis[task.crossings.indexOf(one)]);
  return { task: { ...task, crossings, kpis }, occurrence };
}

const isCutOff = (mark: KeptMark | undefined): boolean =>
  mark?.state === 'unknown' && mark.lastReported?.at !== mark.occurrence;

const waits = (mark: KeptMark | undefined, now: number): boolean => mark?.state === 'failed' && now < (mark.retry ?? 0);

function seen(
  { standing }: AlertTask,
  mark: KeptMark | undefined,
  { occurrence, now, cutOff }: { occurrence: Occurrence; now: number; cutOff: boolean },
): KeptMark {
  const before = mark?.lastReported?.alerts ?? {};
  const alerts = Object.fromEntries(
    Object.entries(standing).map(([name, at]) => {
      const isUnknown = cutOff ? before[name] !== at : before[name] === DELIVERY_UNKNOWN + at;
      return [name, isUnknown ? DELIVERY_UNKNOWN + at : at];
    }),
  );
  // Once somebody was told of it, it lasts no longer than what there would be to send again.
  const isUnknown = !mark?.told || Object.values(alerts).some((at) => at.startsWith(DELIVERY_UNKNOWN));
  const state = mark?.state === 'unknown' && isUnknown ? 'unknown' : 'done';
  const last = mark?.occurrence ?? occurrenceName(occurrence);
  const at = state === 'unknown' ? last : '';
  const told = state === 'unknown' ? mark?.told : undefined;
  return {
    since: mark?.since ?? now,
    occurrence: last,
    state,
    told,
    lastReported: { ...NOTHING_REPORTED, at, alerts },
  };
}
