import { dayOf } from '../../../base/day';
import { REPORT_HOUR } from '../../../plan/calendar/next-report';
import { workingDayTest } from '../../../plan/calendar/working-days';
import { isSameAddress } from '../../../plan/people/address';
import { say } from '../../../texts/say';
import type { DueTask } from '../../calendar/due';
import { type ReportTask, reportTasks } from '../../calendar/tasks';
import { alertComposer, composer, type Sender } from '../../delivery/compose';
import { type Compose, Delivery } from '../../delivery/delivery';
import { heldSentences } from '../../delivery/held';
import type { Refreshed } from '../../records/refreshed';
import { type AlertTask, alertTasks } from '../../reporting/alert/alerts';
import { alignMarks } from '../align-marks';
import { dueNow } from '../due-now';
import { type ScheduledRun, wallOf } from '../scheduled-run';
import type { WrittenRefresh } from '../write-refresh';
import { dueAlerts, toldBy } from './due-alerts';

/** Sends the reports that are due by the plan as it was just written, then alerts; answers how many mails are left to the next run. */
export function sendDue(run: ScheduledRun, { refreshed, recorded }: WrittenRefresh): number {
  const { services, ownership, marks, time, memory } = run;
  const { plan } = refreshed.built;
  const reports = reportTasks(plan);
  alignMarks(run, reports, memory.peeked);
  const due = dueNow(run, reports, plan);
  const sender = senderOf(run);
  const toOwner = tellingOwner(run);
  const delivery = new Delivery(services, ownership, marks, time);
  const unsent = due.length > 0 ? delivery.send(due, toOwner(composer(refreshed, recorded, sender))) : 0;
  const alerts = alertsDue(run, refreshed, due);
  return unsent + (alerts.length > 0 ? delivery.send(alerts, toOwner(alertComposer(refreshed, alerts, sender))) : 0);
}

/** The owner, and nobody else, reads in a mail whose mails wait for the owner's yes. */
function tellingOwner({ services, ownership, marks }: ScheduledRun): (compose: Compose) => Compose {
  const held = heldSentences(marks, ownership, services.document().zone);
  return (compose) => (due, last, notices) =>
    compose(due, last, isSameAddress(due.task.address, ownership.owner) ? [...notices, ...held] : notices);
}

/** In whose name mails go out. */
export function senderOf({ services, ownership }: ScheduledRun): Sender {
  return { owner: ownership.owner, url: services.document().url(), draw: (chart) => services.mail.draw(chart) };
}

/** What needs a person at once, and was neither told before nor by a report of this run; on a day off it waits for the next working day. */
function alertsDue(
  scheduled: ScheduledRun,
  { computed, built }: Refreshed,
  reports: readonly DueTask<ReportTask>[],
): DueTask<AlertTask>[] {
  const { marks, started } = scheduled;
  const { plan, rows } = built;
  const today = dayOf(wallOf(scheduled));
  if (!workingDayTest(plan.openingHours)(today)) return [];
  const tasks = alertTasks({
    analysis: computed.analysis,
    plan,
    rows,
    hour: REPORT_HOUR,
    today,
    name: say({ text: 'alert_name' }, plan.language ?? 'en'),
    told: (key) => toldBy(marks.get(key)),
  });
  const reported = (address: string, kpi: string): boolean =>
    reports.some(
      ({ task }) =>
        task.address.toLowerCase() === address.toLowerCase() &&
        task.kpis.includes(kpi) &&
        marks.get(task.key)?.state === 'done',
    );
  const occurrence = { day: today, hour: REPORT_HOUR };
  return dueAlerts(tasks, marks, { occurrence, now: started, reported });
}
