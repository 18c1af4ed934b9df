import type { DueTask } from '../../calendar/due';
import { type Slot, slotName } from '../../calendar/slot';
import { isAlert } from '../../calendar/task-key';
import { readersIn } from '../../records/memory/doubts';
import type { KeptMark } from '../../records/memory/run-memory';
import { NOTHING_SAID } from '../../records/memory/said';
import { type AlertTask, IN_DOUBT } from '../../reporting/alert/alerts';
import { departed } from '../follow-plan';

export interface AlertMoment {
  slot: Slot;
  /** Instant. */
  now: number;
  /** Whether a report of this run has told this person of this KPI. */
  reported: (address: string, kpi: string) => boolean;
}

/** What an alert to a person has told already, by the mark of its task. What is in doubt is told, until a person asks for it again. */
export function toldBy(mark: KeptMark | undefined): Record<string, string> {
  const alerts = Object.entries(mark?.said?.alerts ?? {});
  const told = alerts.filter(([, at]) => mark?.state !== 'failed' || !at.startsWith(IN_DOUBT));
  return Object.fromEntries(told.map(([name, at]) => [name, at.replace(IN_DOUBT, '')]));
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
  { slot, now, reported }: AlertMoment,
): DueTask<AlertTask>[] {
  for (const [key, mark] of marks) {
    const isLeft = isAlert(key) && !tasks.some((task) => task.key === key);
    if (isLeft) marks.set(key, departed(key, mark, readersIn(marks), now));
  }
  return tasks.flatMap((task): DueTask<AlertTask>[] => {
    const mark = marks.get(task.key);
    const crossings = task.crossings.filter((_, at) => !reported(task.address, task.kpis[at]));
    const isNew = crossings.length + task.troubles.length > 0;
    const cutOff = mark?.state === 'uncertain' && mark.said?.at !== mark.slot;
    const waits = mark?.state === 'failed' && now < (mark.retry ?? 0);
    if (isNew && !cutOff && !waits) {
      if (!mark) marks.set(task.key, { since: now, slot: null, state: 'done' });
      return [
        { task: { ...task, crossings, kpis: crossings.map((one) => task.kpis[task.crossings.indexOf(one)]) }, slot },
      ];
    }
    if ((mark || Object.keys(task.standing).length > 0) && !waits)
      marks.set(task.key, seen(task, mark, { slot, now, cutOff }));
    return [];
  });
}

function seen(
  { standing }: AlertTask,
  mark: KeptMark | undefined,
  { slot, now, cutOff }: { slot: Slot; now: number; cutOff: boolean },
): KeptMark {
  const before = mark?.said?.alerts ?? {};
  const alerts = Object.fromEntries(
    Object.entries(standing).map(([name, at]) => {
      const isDoubtful = cutOff ? before[name] !== at : before[name] === IN_DOUBT + at;
      return [name, isDoubtful ? IN_DOUBT + at : at];
    }),
  );
  // Once somebody was told of the doubt, it lasts no longer than what there would be to send again.
  const isDoubtful = !mark?.told || Object.values(alerts).some((at) => at.startsWith(IN_DOUBT));
  const state = mark?.state === 'uncertain' && isDoubtful ? 'uncertain' : 'done';
  const last = mark?.slot ?? slotName(slot);
  const at = state === 'uncertain' ? last : '';
  const told = state === 'uncertain' ? mark?.told : undefined;
  return { since: mark?.since ?? now, slot: last, state, told, said: { ...NOTHING_SAID, at, alerts } };
}
