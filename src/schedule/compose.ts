import type { Bridge } from '../charts/bridge-chart';
import type { Chart } from '../charts/chart';
import { say } from '../texts/say';
import type { Compose } from './delivery';
import type { HistoryRow } from './history-row';
import type { MailImage, Picture } from './mail';
import { reportHtml } from './mail-html';
import { reportText } from './mail-text';
import type { Refreshed } from './refresh';
import { reportCharts } from './report-charts';
import { reportContent } from './report-content';
import type { Said } from './said';

/** What a report is put together with, beside its numbers. */
export interface Sender {
  /** In whose name reports go out, and where the sheet is. */
  owner: string;
  url: string;
  /** Draws a chart; null when that fails: the report goes without the picture. */
  draw: (chart: Chart) => Picture | null;
  /** What happened to the pipeline since the last report, in the reader's language; absent where that is not known. */
  bridge?: Bridge | null;
}

/** Composes the reports of one refresh. */
export function composer(
  { run: { analysis }, built: { plan } }: Refreshed,
  history: readonly HistoryRow[],
  { owner, url, draw, bridge = null }: Sender,
): Compose {
  return ({ task, slot }, last, notices) => {
    const content = reportContent({ task, slot, analysis, plan, history, last, notices, owner, url });
    const { language, lines } = content;
    const said: Said = {};
    for (const line of lines) if (line.said) said[line.key] = line.said;
    const images: MailImage[] = [];
    const charts = reportCharts({ lines, analysis, plan, history, language, bridge });
    const shown = charts.map((chart, at) => {
      const picture = draw(chart);
      const name = `chart${at + 1}`;
      if (picture) images.push({ name, picture });
      return { chart, image: picture && name };
    });
    const subject = `${content.heading}: ${content.summary} (${content.period})`.replace(/\s+/g, ' ');
    const text = reportText(content, charts);
    const html = reportHtml(content, shown);
    return { said, mail: { to: task.address, subject, text, html, images, attachments: [] } };
  };
}

/** The same report with itself as a PDF beside it. */
export function withPdf(compose: Compose): Compose {
  return (due, last, notices) => {
    const { mail, said } = compose(due, last, notices);
    const name = mail.subject.replace(/[^\p{L}\p{N} .-]+/gu, ' ').replace(/\s+/g, ' ');
    return { said, mail: { ...mail, attachments: [{ name: name.trim(), html: mail.html }] } };
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
