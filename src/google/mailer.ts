import type { Mailer } from '../schedule/mail';

/** Mail in the name of the person whose trigger runs: MailApp asks for less than Gmail. */
export const mailer: Mailer = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html }) {
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html });
  },
};
