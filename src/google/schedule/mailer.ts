import { LONGEST_SUBJECT } from '../../schedule/delivery/mail-subject';
import type { Mail, Mailer, MailImage, PdfPage, Picture } from '../../schedule/ports/mail';
import { cutAtWord } from '../../texts/cut-at-word';
import { attempted } from '../attempted';
import { drawChart } from '../charts/draw-chart';

/** A file name is cut at a word, as a subject is. */
const LONGEST_FILE_NAME = 100;

type Blob = GoogleAppsScript.Base.Blob;

/** Mail in the name of the person whose trigger runs: MailApp asks for less than Gmail. */
export function newMailer(): Mailer {
  const drawn = new Map<string, Picture>();
  let fails = false;
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    draw(chart) {
      const key = JSON.stringify(chart);
      const known = drawn.get(key);
      if (known || fails) return known ?? null;
      const picture = attempted((): Picture => ({ drawn: drawChart(chart) }));
      if (picture) drawn.set(key, picture);
      // What was refused once is refused again: the other mails are not to wait for it.
      fails = picture === null;
      return picture;
    },
    send: (mail) => MailApp.sendEmail(messageOf(mail)),
  };
}

function messageOf({
  to,
  subject,
  text,
  html,
  images,
  attachments,
}: Mail): GoogleAppsScript.Mail.MailAdvancedParameters {
  return {
    to,
    subject: cutAtWord(subject, LONGEST_SUBJECT),
    body: text,
    htmlBody: html,
    ...(images.length > 0 && { inlineImages: Object.fromEntries(images.map((image) => [image.name, blobOf(image)])) }),
    ...(attachments.length > 0 && { attachments: attachments.map((page) => pdfOf(page, images)) }),
  };
}

const blobOf = ({ picture }: MailImage): Blob => picture.drawn as Blob;

/** Google prints HTML by itself, which asks for no permission; pictures have to be in it. */
function pdfOf({ name, html }: PdfPage, images: readonly MailImage[]): Blob {
  const whole = images.reduce((page, image) => {
    const bytes = Utilities.base64Encode(blobOf(image).getBytes());
    return page.split(`cid:${image.name}"`).join(`data:image/png;base64,${bytes}"`);
  }, html);
  const file = cutAtWord(name, LONGEST_FILE_NAME - '.html'.length);
  return Utilities.newBlob(whole, 'text/html', `${file}.html`).getAs('application/pdf').setName(`${file}.pdf`);
}
