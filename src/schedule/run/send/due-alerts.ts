import type { DueTask } from '../../calendar/due';
import { type Occurrence, occurrenceName } from '../../calendar/occurrence';
import { isAlert } from '../../calendar/task-key';
import { NOTHING_REPORTED } from '../../records/memory/last-reported';
import type { KeptMark } from '../../records/memory/run-memory';
import { readersIn } from '../../records/memory/unknown-deliveries';
import { type AlertTask, DELIVERY_UNKNOWN } from '../../reporting/alert/alerts';
import { departed } from '../align-marks';

export interface AlertMoment {
  occurrence: Occurrence;
  /** Instant. */
  now: number;
  /** Whether a report of this run has told this person of this KPI. */
  reported: (address: string, kpi: string) => boolean;
}

/** What an alert to a person has told already, by the mark of its task. What may have arrived is told, until a person asks for it again. */
export function toldBy(mark: KeptMark | undefined): Record<string, string> {
  const alerts = Object.entries(mark?.lastReported?.alerts ?? {});
  const told = alerts.filter(([, at]) => mark?.state !== 'failed' || !at.startsWith(DELIVERY_UNKNOWN));
  return Object.fromEntries(told.map(([name, at]) => [name, at.replace(DELIVERY_UNKNOWN, '')]));
}

/**
 * The alerts to send now; of the others the marks are brought up to date, so that what has recovered may be told again.
 * Nothing is sent of a KPI that a report of the same run tells to the same person: it says how it stands and what to do,
 * and two mails within a minute make people stop reading either. A mail that may have been cut off is not sent again by
 * itself.
 */
export function dueAlerts(
  tasks: readonly AlertTask[],
  marks: Map<string, KeptMark>,
  { occurrence, now, reported }: AlertMoment,
): DueTask<AlertTask>[] {
  for (const [key, mark] of marks) {
    const isLeft = isAlert(key) && !tasks.some((task) => task.key === key);
    if (isLeft) marks.set(key, departed(key, mark, readersIn(marks), now));
  }
  return tasks.flatMap((task): DueTask<AlertTask>[] => {
    const mark = marks.get(task.key);
    const crossings = task.crossings.filter((_, at) => !reported(task.address, task.kpis[at]));
    const isNew = crossings.length + task.troubles.length > 0;
    const cutOff = mark?.state === 'unknown' && mark.lastReported?.at !== mark.occurrence;
    const waits = mark?.state === 'failed' && now < (mark.retry ?? 0);
    if (isNew && !cutOff && !waits) {
      if (!mark) marks.set(task.key, { since: now, occurrence: null, state: 'done' });
      return [
        {
          task: { ...task, crossings, kpis: crossings.map((one) => task.kpis[task.crossings.indexOf(one)]) },
          occurrence,
        },
      ];
    }
    if ((mark || Object.keys(task.standing).length > 0) && !waits)
      marks.set(task.key, seen(task, mark, { occurrence, now, cutOff }));
    return [];
  });
}

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
