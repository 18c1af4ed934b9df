import { dayOf } from '../../../base/day';
import { REPORT_HOUR } from '../../../plan/calendar/next-report';
import { workingDayTest } from '../../../plan/calendar/working-days';
import { isSameAddress } from '../../../plan/people/address';
import { say } from '../../../texts/say';
import type { DueTask } from '../../calendar/due';
import { isAlert } from '../../calendar/task-key';
import { type ReportTask, reportTasks } from '../../calendar/tasks';
import { alertComposer, composer, type Sender } from '../../delivery/compose';
import { type Compose, Delivery } from '../../delivery/delivery';
import { waitingSentences } from '../../delivery/waiting-mail';
import type { Refreshed } from '../../records/refreshed';
import { type AlertTask, alertTasks } from '../../reporting/alert/alerts';
import { alignMarks } from '../align-marks';
import { dueNow } from '../due-now';
import { type ScheduledRun, wallOf } from '../scheduled-run';
import type { WrittenRefresh } from '../write-refresh';
import { type AlertMoment, alertsBesideReports, dueAlerts, hasGone, toldBy } from './due-alerts';

/**
 * Sends the reports that are due by the plan as it was just written, each with the alerts to its reader, then the other
 * alerts; answers how many mails are left to the next run.
 */
export function sendDue(run: ScheduledRun, { refreshed, recorded }: WrittenRefresh): number {
  const { services, ownership, marks, time, memory } = run;
  const { plan } = refreshed.built;
  const reports = reportTasks(plan);
  alignMarks(run, reports, memory.peeked);
  const due = dueNow(run, reports, plan);
  const sender = senderOf(run);
  const ofReports = composer(refreshed, recorded, sender);
  const delivery = new Delivery(services, ownership, marks, time);
  const send = (alerts: readonly DueTask<AlertTask>[], tasks: readonly DueTask<ReportTask>[]): number => {
    const ofAlerts = alertComposer(refreshed, alerts, sender);
    const compose: Compose = (one, ...rest) => (isAlert(one.task.key) ? ofAlerts : ofReports)(one, ...rest);
    const all = [...alerts, ...tasks];
    return all.length > 0 ? delivery.send(all, tellingOwner(run)(compose)) : 0;
  };
  const today = dayOf(wallOf(run));
  // On a day off alerts wait for the next working day.
  if (!workingDayTest(plan.openingHours)(today)) return send([], due);
  const moment = { occurrence: { day: today, hour: REPORT_HOUR }, now: run.started };
  const all = { ...moment, reported: tells(due) };
  const beside = due.length > 0 ? alertsBesideReports(alertsNow(run, refreshed), marks, due, all) : [];
  const unsent = send(beside, due);
  const gone = due.filter(({ task, occurrence }) => hasGone(marks.get(task.key), occurrence));
  const done = { ...moment, reported: tells(gone) };
  return unsent + send(dueAlerts(alertsNow(run, refreshed), marks, done, beside), []);
}

/** Whether one of these reports tells a person of a KPI. */
function tells(reports: readonly DueTask<ReportTask>[]): AlertMoment['reported'] {
  return (address, kpi) => reports.some(({ task }) => isSameAddress(task.address, address) && task.kpis.includes(kpi));
}

/** The owner, and nobody else, reads in a mail whose mails wait for the owner's yes. */
function tellingOwner({ services, ownership, marks }: ScheduledRun): (compose: Compose) => Compose {
  const waiting = waitingSentences(marks, ownership, services.document().zone);
  return (compose) => (due, last, notices) =>
    compose(due, last, isSameAddress(due.task.address, ownership.owner) ? [...notices, ...waiting] : notices);
}

/** In whose name mails go out. */
export function senderOf({ services, ownership }: ScheduledRun): Sender {
  return { owner: ownership.owner, url: services.document().url(), draw: (chart) => services.mail.draw(chart) };
}

/** What needs a person at once, by what each has been told. */
function alertsNow(run: ScheduledRun, { computed, built }: Refreshed): AlertTask[] {
  const { plan, rows } = built;
  return alertTasks({
    analysis: computed.analysis,
    plan,
    rows,
    keeper: run.ownership.owner,
    hour: REPORT_HOUR,
    today: dayOf(wallOf(run)),
    name: say({ text: 'alert_name' }, plan.language ?? 'en'),
    told: (key) => toldBy(run.marks.get(key)),
  });
}
