import { bytesOf } from '../../host/services/utilities/blob-content';
import type { HostState, Mail } from '../../host/state';
import { pageOfMail } from '../../mail/mail-page';
import type { Asset } from '../server/assets';

/** A mail in a list; its number is its place in the outbox, from 0. */
export interface MailHead {
  number: number;
  to: string[];
  subject: string;
  /** Instant */
  sentAt: number;
  /** Names of the attachments */
  files: string[];
}

/** A mail that is opened. */
export interface OpenedMail extends MailHead {
  from: string;
  cc: string[];
  bcc: string[];
  /** A page of its own, that runs nothing and loads nothing. */
  html: string;
  text: string;
}

/** What a mail may show: itself. Nothing is loaded, so that looking at a mail tells nobody. */
const ALONE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"><base target="_blank">`;

/** All mails that were sent, newest first. */
export function mailHeads(outbox: Mail[]): MailHead[] {
  return outbox.map(headOf).reverse();
}

/** Throws an Error when there is no mail of this number. */
export function openedMail({ outbox, user }: HostState, number: number): OpenedMail {
  const mail = outbox[number];
  if (!mail) throw new Error(`No mail: ${number}`);
  const { cc, bcc, body, name } = mail;
  const from = name === undefined ? user.email : `${name} <${user.email}>`;
  const html = `<!DOCTYPE html>${ALONE}${pageOfMail(mail)}`;
  return { ...headOf(mail, number), from, cc, bcc, html, text: body };
}

/** A file of a mail, to be saved. Throws an Error when there is none, or it cannot be made. */
export function attachment(outbox: Mail[], number: number, place: number): Asset {
  const file = outbox[number]?.attachments[place];
  if (!file) throw new Error(`No attachment: ${number} ${place}`);
  return {
    type: file.type,
    body: bytesOf(file.content),
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
    },
  };
}

function headOf({ to, subject, sentAt, attachments }: Mail, number: number): MailHead {
  return { number, to, subject, sentAt, files: attachments.map(({ name }) => name) };
}
