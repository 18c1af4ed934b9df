import type { Chart } from './chart';

/** A picture that a mail shows in its text. */
export interface MailImage {
  /** Its name in the text: <img src="cid:name"> */
  name: string;
  chart: Chart;
}

/** A mail, ready to go. */
export interface Mail {
  to: string;
  subject: string;
  /** For programs that show no HTML. */
  text: string;
  html: string;
  images: MailImage[];
  attachments: PdfPage[];
}

/** A page that goes along as a PDF, its pictures in it. */
export interface PdfPage {
  /** File name, without `.pdf`. */
  name: string;
  html: string;
}

/** Sends mail in the name of the person whose schedule it is. */
export interface Mailer {
  /** Recipients that today's quota still has room for; throws without permission. */
  remaining(): number;
  /** Throws when the mail was not sent. */
  send(mail: Mail): void;
}
