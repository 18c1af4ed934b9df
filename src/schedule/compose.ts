import { say } from '../texts/say';
import { alertContent } from './alert-content';
import type { AlertTask } from './alerts';
import type { Compose } from './delivery';
import type { DueTask } from './due';
import { reportHtml } from './mail-html';
import { reportText } from './mail-text';
import type { Recorded } from './record';
import type { Refreshed } from './refresh';
import { reportContent } from './report-content';
import type { Said } from './said';

/** Composes the reports of one refresh. */
export function composer(
  { run: { analysis }, built: { plan } }: Refreshed,
  recorded: Recorded,
  from: { owner: string; url: string; told: readonly Said[] },
): Compose {
  return ({ task, slot }, last, notices) => {
    const content = reportContent({ task, slot, analysis, plan, recorded, last, notices, ...from });
    const subject = `${content.heading}: ${content.summary} (${content.period})`.replace(/\s+/g, ' ');
    return {
      said: content.said,
      mail: {
        to: task.address,
        subject,
        text: reportText(content),
        html: reportHtml(content, []),
        images: [],
        attachments: [],
      },
    };
  };
}

/** Composes the alerts of one refresh. */
export function alertComposer(
  { run: { analysis }, built: { plan } }: Refreshed,
  tasks: readonly DueTask<AlertTask>[],
  from: { owner: string; url: string },
): Compose {
  return (due, _last, notices) => {
    const { task } = tasks.find((one) => one.task.key === due.task.key) as DueTask<AlertTask>;
    const content = alertContent({ task, analysis, plan, notices, ...from });
    const subject = `${content.heading}: ${content.summary}`.replace(/\s+/g, ' ');
    const mail = { to: task.address, subject, text: reportText(content), html: reportHtml(content, []) };
    return { said: content.said, mail: { ...mail, images: [], attachments: [] } };
  };
}

/** The same report with itself as a PDF beside it. */
export function withPdf(compose: Compose): Compose {
  return (due, last, notices) => {
    const { mail, said } = compose(due, last, notices);
    const name = mail.subject
      .replace(/[^\p{L}\p{N} .-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return { said, mail: { ...mail, attachments: [{ name, html: mail.html }] } };
  };
}

/** The same report, marked as a test and sent to the person who asked for it. */
export function asTest(compose: Compose, address: string): Compose {
  return (due, last, notices) => {
    const { mail, said } = compose(due, last, notices);
    const subject = say({ text: 'report_test', values: { subject: mail.subject } }, due.task.language);
    return { said, mail: { ...mail, to: address, subject } };
  };
}
