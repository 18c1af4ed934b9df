import type { Chart } from '../../charts/chart';

/** A chart that Google has drawn; only the mailer knows what it holds. */
export interface Picture {
  readonly drawn: unknown;
}

/** A picture that a mail shows in its text. */
export interface MailImage {
  /** Its name in the text: <img src="cid:name"> */
  name: string;
  picture: Picture;
}

/** A mail, ready to go. */
export interface Mail {
  to: string;
  subject: string;
  /** For programs that show no HTML. */
  text: string;
  html: string;
  images: MailImage[];
  /** Pages that go along as PDF, with the same pictures. */
  attachments: PdfPage[];
}

export interface PdfPage {
  /** File name, without `.pdf`. */
  name: string;
  html: string;
}

/** Sends mail in the name of the person whose schedule it is. */
export interface Mailer {
  /** Recipients that today's quota still has room for; throws without permission. */
  remaining(): number;
  /** The picture of a chart; null when it cannot be drawn now: a report goes without. Never throws. */
  draw(chart: Chart): Picture | null;
  /** Throws when the mail was not sent. */
  send(mail: Mail): void;
}
