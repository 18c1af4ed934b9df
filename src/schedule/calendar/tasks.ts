import type { Wall } from '../../base/day';
import type { Language } from '../../base/language';
import { limits } from '../../base/limits';
import type { Cadence } from '../../plan/calendar/cadences';
import { REPORT_HOUR } from '../../plan/calendar/next-report';
import { recipientsOf } from '../../plan/people/report-mail';
import type { Plan } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import type { Sentence } from '../../texts/sentence';
import type { Task } from './due';
import { nextOccurrence, type Occurrence, occurrenceStart } from './occurrence';
import { REFRESH, taskKey } from './task-key';

/** One mail that comes round: the KPIs of one report for one recipient at one cadence. */
export interface ReportTask extends Task {
  cadence: Cadence;
  /** As the plan names the report; '' where it names none. */
  name: string;
  address: string;
  language: Language;
  /** Keys of its KPIs, in the plan's order. */
  kpis: string[];
}

/** A report that names more people than one report goes to. */
interface Crowded {
  name: string;
  count: number;
}

/** The mails of a plan, one to each of the first people of a report; see `mailsOf`. */
export function reportTasks(plan: Plan): ReportTask[] {
  return mailsOf(plan).tasks;
}

/** Says which reports name too many people, and what to do. */
export function crowdedSentences(plan: Plan): Sentence[] {
  return mailsOf(plan).crowded.map(({ name, count }) => {
    const report = name || { text: 'report_title' as const };
    return { text: 'mail_crowded', values: { report, count, most: limits.recipients } };
  });
}

/**
 * The mails of a plan. KPIs of the same report, whatever its capitals, cadence and recipient come in one, at the earliest
 * hour that one of them names. A KPI whose report names nobody goes to its owner, where the owner is an address. A report
 * goes to so many people and no more: a cell is quickly filled with a whole company.
 */
function mailsOf(plan: Plan): { tasks: ReportTask[]; crowded: Crowded[] } {
  const tasks = new Map<string, ReportTask>();
  const readers = new Map<string, { name: string; people: Set<string> }>();
  for (const planned of plan.kpis ?? []) {
    const { cadence, name = '', hour = REPORT_HOUR } = planned.report ?? {};
    if (!cadence) continue;
    for (const { address, language } of recipientsOf(planned)) {
      const mail = { kind: 'report', cadence, address: address.toLowerCase(), name: name.trim() } as const;
      const key = taskKey(mail);
      const known = tasks.get(key.toLowerCase());
      const report = taskKey({ ...mail, address: '', name: name.trim().toLowerCase() });
      const reader = readers.get(report) ?? { name: name.trim(), people: new Set<string>() };
      const { people } = reader;
      readers.set(report, reader);
      people.add(address.toLowerCase());
      if (people.size > limits.recipients && !known) continue;
      if (known) {
        known.hour = Math.min(known.hour, hour);
        if (!known.kpis.includes(keyOf(planned))) known.kpis.push(keyOf(planned));
      } else {
        const speaks = language ?? plan.language ?? 'en';
        tasks.set(key.toLowerCase(), {
          key,
          cadence,
          hour,
          name,
          address,
          language: speaks,
          kpis: [keyOf(planned)],
        });
      }
    }
  }
  const counted = [...readers.values()].map(({ name, people }) => ({ name, count: people.size }));
  return { tasks: [...tasks.values()], crowded: counted.filter(({ count }) => count > limits.recipients) };
}

/** The sheet is refreshed every day, by the hour of the earliest report and no later than reports usually go out. */
export function refreshTask(reports: readonly ReportTask[]): Task {
  return { key: REFRESH, cadence: 'daily', hour: Math.min(REPORT_HOUR, ...reports.map(({ hour }) => hour)) };
}

/** The first occurrence of any task after `now`; every day has one. */
export function nextOf(tasks: readonly Task[], now: Wall, plan: Plan): Occurrence | null {
  const occurrences = tasks.flatMap(({ cadence, hour }) => nextOccurrence(cadence, hour, now, plan) ?? []);
  return occurrences.reduce<Occurrence | null>(
    (first, occurrence) => (first && occurrenceStart(first) <= occurrenceStart(occurrence) ? first : occurrence),
    null,
  );
}
