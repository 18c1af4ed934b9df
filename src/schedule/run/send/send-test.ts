import { dayOf } from '../../../base/day';
import { limits } from '../../../base/limits';
import type { Plan } from '../../../plan/plan';
import { Refusal } from '../../../texts/refusal';
import type { Sentence } from '../../../texts/sentence';
import { latestOccurrence } from '../../calendar/occurrence';
import { type ReportTask, reportTasks } from '../../calendar/tasks';
import { composer } from '../../delivery/compose';
import { asTest, withPdf, writeMail } from '../../delivery/write-mail';
import { recordedIn } from '../../records/history/record';
import { Stopped } from '../../records/memory/time-box';
import { refresh } from '../refresh';
import { readAll, type ScheduledRun, wallOf } from '../scheduled-run';
import { senderOf } from './send-due';

/**
 * Sends each report of the plan to one person alone, as it would go out now, and remembers nothing of it. `isPdf`: with
 * itself as a PDF, as far as Google makes one. Throws a refusal when the plan has no report, and where a PDF is missing.
 */
export function sendTests(run: ScheduledRun, address: string, isPdf: boolean): void {
  const { services, marks } = run;
  const now = wallOf(run);
  const { sorted } = readAll(run);
  const refreshed = refresh(sorted, services.document(), now);
  const { plan } = refreshed.built;
  const compose = composer(refreshed, recordedIn(sorted.records), senderOf(run));
  const refused: string[] = [];
  const { tested, untested } = reportsToTest(plan);
  if (tested.length === 0) throw new Stopped({ text: 'report_none_planned' });
  for (const task of tested) {
    const occurrence = latestOccurrence(task.cadence, task.hour, now, plan) ?? { day: dayOf(now), hour: task.hour };
    const last = marks.get(task.key)?.lastReported ?? null;
    const told = task === tested[tested.length - 1] ? untested : [];
    const send = (hasPdf: boolean, notices: Sentence[] = []): void => {
      const composed = compose({ task, occurrence }, last, [...told, ...notices]);
      const mail = asTest(writeMail([composed], address), composed);
      services.mail.send(hasPdf ? withPdf(mail, composed) : mail);
    };
    try {
      send(isPdf);
    } catch (error) {
      if (!isPdf) throw error;
      // Whatever kept it back with the PDF is no reason to keep the report back: what is wrong with the mail itself fails again.
      send(false, [{ text: 'report_without_pdf' }]);
      refused.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (refused.length > 0) throw new Refusal({ text: 'report_pdf_refused' }, refused[0]);
}

/** One mail of each report of a plan, up to the most that a person wants to see, and what is said of the others. */
export function reportsToTest(plan: Plan): { tested: ReportTask[]; untested: Sentence[] } {
  const reports = reportTasks(plan);
  const isFirst = ({ name, cadence }: ReportTask, at: number): boolean =>
    reports.findIndex((one) => one.name === name && one.cadence === cadence) === at;
  const each = reports.filter(isFirst);
  const tested = each.slice(0, limits.testReports);
  const left = each.length - tested.length;
  return { tested, untested: left > 0 ? [{ text: 'report_untested', values: { count: left } }] : [] };
}
