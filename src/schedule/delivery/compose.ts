import { withoutEnd } from '../../base/text/without-end';
import type { Chart } from '../../charts/chart';
import { cutAtWord } from '../../texts/cut-at-word';
import { say } from '../../texts/say';
import type { DueTask } from '../calendar/due';
import type { MailImage, Picture } from '../ports/mail';
import type { Recorded } from '../records/history/record';
import type { Refreshed } from '../records/refreshed';
import { alertContent } from '../reporting/alert/alert-content';
import type { AlertTask } from '../reporting/alert/alerts';
import { reportCharts } from '../reporting/charts/report-charts';
import { type ReportContent, reportContent } from '../reporting/report-content';
import { writtenToFit } from '../reporting/shortened';
import type { Compose } from './delivery';
import { reportHtml } from './mail-html';
import { mailSubject } from './mail-subject';
import { reportText } from './mail-text';

/** What a report is put together with, beside its numbers. */
export interface Sender {
  /** In whose name reports go out, and where the sheet is. */
  owner: string;
  url: string;
  /** Draws a chart; null when that fails: the report goes without the picture. */
  draw: (chart: Chart) => Picture | null;
}

/** Composes the reports of one refresh. */
export function composer(
  { computed: { analysis }, built: { plan } }: Refreshed,
  recorded: Recorded,
  { owner, url, draw }: Sender,
): Compose {
  return ({ task, occurrence }, last, notices) => {
    const content = reportContent({ task, occurrence, analysis, plan, recorded, last, notices, owner, url });
    const { language, lines, waterfall, reported } = content;
    const { history } = recorded;
    const images: MailImage[] = [];
    const charts = reportCharts({ lines, analysis, plan, history, language, waterfall });
    const shown = charts.map((chart, at) => {
      const picture = draw(chart);
      const name = `chart${at + 1}`;
      if (picture) images.push({ name, picture });
      return { chart, image: picture && name };
    });
    const subject = mailSubject(content, content.span);
    const written = writtenToFit(content, (shorter) => ({
      text: reportText(shorter, charts),
      html: reportHtml(shorter, shown),
    }));
    return {
      reported,
      name: fileName(content),
      mail: { to: task.address, subject, ...written, images, attachments: [] },
    };
  };
}

/** What of the names of the sheet and report a file is called by: the period behind them is kept. */
const LONGEST_NAME = 50;

/** Of a report as a file: `KPI report Acme Board May 2017` */
function fileName({ kind, heading, span }: ReportContent): string {
  return [kind, cutAtWord(heading, LONGEST_NAME), span]
    .join(' ')
    .replace(/–/g, '-')
    .replace(/[^\p{L}\p{N} .-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Composes the alerts of one refresh. */
export function alertComposer(
  { computed: { analysis }, built: { plan } }: Refreshed,
  tasks: readonly DueTask<AlertTask>[],
  { owner, url }: Sender,
): Compose {
  return (due, _last, notices) => {
    const { task } = tasks.find((one) => one.task.key === due.task.key) as DueTask<AlertTask>;
    const content = alertContent({ task, analysis, plan, notices, owner, url });
    const subject = mailSubject(content);
    const written = writtenToFit(content, (shorter) => ({
      text: reportText(shorter, []),
      html: reportHtml(shorter, []),
    }));
    const mail = { to: task.address, subject, ...written, images: [], attachments: [] };
    return { reported: content.reported, name: fileName(content), mail };
  };
}

/** The same report with itself as a PDF beside it. */
export function withPdf(compose: Compose): Compose {
  return (due, last, notices) => {
    const composed = compose(due, last, notices);
    const { mail, name } = composed;
    return {
      ...composed,
      mail: { ...mail, attachments: [{ name: withoutEnd(name, /[\s.]/), html: mail.html }] },
    };
  };
}

/** The same report, marked as a test and sent to the person who asked for it. */
export function asTest(compose: Compose, address: string): Compose {
  return (due, last, notices) => {
    const composed = compose(due, last, notices);
    const { mail } = composed;
    const subject = say({ text: 'report_test', values: { subject: mail.subject } }, due.task.language);
    return { ...composed, mail: { ...mail, to: address, subject } };
  };
}
