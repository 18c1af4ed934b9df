import type { Mailer, PdfPage } from '../schedule/mail';

/** Mail in the name of the person whose trigger runs: MailApp asks for less than Gmail. */
export const mailer: Mailer = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html, attachments }) {
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, attachments: attachments.map(pdf) });
  },
};

/** Google prints HTML by itself; this asks for no permission. */
function pdf({ name, html }: PdfPage): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(html, 'text/html', `${name}.html`).getAs('application/pdf').setName(`${name}.pdf`);
}
