import { withoutEnd } from '../../base/text/without-end';
import type { Chart } from '../../charts/chart';
import { cutAtWord } from '../../texts/cut-at-word';
import { say } from '../../texts/say';
import type { Mail, MailImage, Picture } from '../ports/mail';
import { headingOf, type ReportContent } from '../reporting/report-content';
import { writtenToFit } from '../reporting/shortened';
import type { ShownChart } from './mail-charts';
import { mailContent, type ReportInMail } from './mail-content';
import { mailHtml } from './mail-html';
import { mailSubject } from './mail-subject';
import { mailText } from './mail-text';

/** A chart and what Google has drawn of it; null where it could not. */
export interface ChartWithPicture {
  chart: Chart;
  picture: Picture | null;
}

/** A report put together, before it is laid out. */
export type Composed = ReportInMail<ChartWithPicture>;

/** Writes the mail in which one person gets these reports, all in one language. */
export function writeMail(reports: readonly Composed[], to: string): Mail {
  const { cover, parts } = mailContent(reports);
  const images: MailImage[] = [];
  const shown = parts.map(({ charts }) => charts.map((one) => named(one, images)));
  const written = writtenToFit(
    reports.map(({ content }) => content),
    (contents) => {
      const mail = mailContent(contents.map((content, at) => ({ content, charts: shown[at] })));
      return { text: mailText(mail), html: mailHtml(mail) };
    },
  );
  return { to, subject: mailSubject(cover, parts.length > 1), ...written, images, attachments: [] };
}

/** The chart by the name of its picture, which is put beside those that the mail has. */
function named({ chart, picture }: ChartWithPicture, images: MailImage[]): ShownChart {
  if (!picture) return { chart, image: null };
  const name = `chart${images.length + 1}`;
  images.push({ name, picture });
  return { chart, image: name };
}

/** The mail with itself as a PDF beside it, which is called as the report is. */
export function withPdf(mail: Mail, { content }: Pick<Composed, 'content'>): Mail {
  return { ...mail, attachments: [{ name: withoutEnd(fileName(content), /[\s.]/), html: mail.html }] };
}

/** The mail, marked as a test. */
export function asTest(mail: Mail, { content: { language } }: Pick<Composed, 'content'>): Mail {
  return { ...mail, subject: say({ text: 'report_test', values: { subject: mail.subject } }, language) };
}

/** What of the names of the sheet and report a file is called by: the period behind them is kept. */
const LONGEST_NAME = 50;

/** Of a report as a file: `KPI report Acme Board May 2017` */
function fileName(content: ReportContent): string {
  return [content.kind, cutAtWord(headingOf(content), LONGEST_NAME), content.span]
    .join(' ')
    .replace(/–/g, '-')
    .replace(/[^\p{L}\p{N} .-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
