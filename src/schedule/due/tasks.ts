import type { Wall } from '../../engine/day';
import { REPORT_HOUR } from '../../plan/next-report';
import type { Cadence, Language, Plan } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { recipientsOf } from '../../plan/report-mail';
import type { Task } from './due';
import { nextSlot, type Slot, slotStart } from './slot';

/** One mail that comes round: the KPIs of one report for one recipient at one cadence. */
export interface ReportTask extends Task {
  rhythm: Cadence;
  /** As the plan names the report; '' where it names none. */
  name: string;
  address: string;
  language: Language;
  /** Keys of its KPIs, in the plan's order. */
  kpis: string[];
}

export const REFRESH = 'refresh';

/** How the keys of reports begin. */
export const REPORT = 'report|';

/**
 * The mails of a plan. KPIs of the same report, whatever its capitals, cadence and recipient come in one, at the earliest
 * hour that one of them names. A KPI whose report names nobody goes to its owner, where the owner is an address.
 */
export function reportTasks(plan: Plan): ReportTask[] {
  const tasks = new Map<string, ReportTask>();
  for (const planned of plan.kpis ?? []) {
    const { cadence, name = '', hour = REPORT_HOUR } = planned.report ?? {};
    if (!cadence) continue;
    for (const { address, language } of recipientsOf(planned)) {
      const key = [REPORT + cadence, address.toLowerCase(), name.trim()].join('|');
      const known = tasks.get(key.toLowerCase());
      if (known) {
        known.hour = Math.min(known.hour, hour);
        if (!known.kpis.includes(keyOf(planned))) known.kpis.push(keyOf(planned));
      } else {
        const speaks = language ?? plan.language ?? 'en';
        tasks.set(key.toLowerCase(), {
          key,
          rhythm: cadence,
          hour,
          name,
          address,
          language: speaks,
          kpis: [keyOf(planned)],
        });
      }
    }
  }
  return [...tasks.values()];
}

/** The sheet is refreshed every day, by the hour of the earliest report and no later than reports usually go out. */
export function refreshTask(reports: readonly ReportTask[]): Task {
  return { key: REFRESH, rhythm: 'daily', hour: Math.min(REPORT_HOUR, ...reports.map(({ hour }) => hour)) };
}

/** The first slot of any task after `now`; every day has one. */
export function nextOf(tasks: readonly Task[], now: Wall, plan: Plan): Slot | null {
  const slots = tasks.flatMap(({ rhythm, hour }) => nextSlot(rhythm, hour, now, plan) ?? []);
  return slots.reduce<Slot | null>(
    (first, slot) => (first && slotStart(first) <= slotStart(slot) ? first : slot),
    null,
  );
}
