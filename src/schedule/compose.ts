import { say } from '../texts/say';
import type { Compose } from './delivery';
import type { HistoryRow } from './history-row';
import { reportHtml } from './mail-html';
import { reportText } from './mail-text';
import type { Refreshed } from './refresh';
import { reportContent } from './report-content';
import type { Said } from './said';

/** Composes the reports of one refresh. */
export function composer(
  { run: { analysis }, built: { plan } }: Refreshed,
  history: readonly HistoryRow[],
  from: { owner: string; url: string },
): Compose {
  return ({ task, slot }, last, notices) => {
    const content = reportContent({ task, slot, analysis, plan, history, last, notices, ...from });
    const said: Said = {};
    for (const line of content.lines) if (line.said) said[line.key] = line.said;
    const subject = `${content.heading}: ${content.summary} (${content.period})`.replace(/\s+/g, ' ');
    return {
      said,
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
