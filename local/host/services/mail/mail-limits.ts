import type { Mail } from '../../state';
import { sizeOf } from '../utilities/blob-content';

/** Of a consumer account: recipients, files and bytes a message. */
const RECIPIENTS = 50;
const FILES = 250;
const BODY = 200 * 1024;
const SUBJECT = 250;

export const recipientsOf = ({ to, cc, bcc }: Mail): string[] => [...to, ...cc, ...bcc];

/** Why Google would not send a mail, in its words; null when it would. `bytes`: what a mail may weigh with all it carries. */
export function mailRefusal(mail: Mail, bytes: number): string | null {
  const all = recipientsOf(mail);
  const wrong = all.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));
  const body = Buffer.byteLength(mail.body + (mail.htmlBody ?? ''));
  const files = [...mail.attachments, ...mail.images];
  if (all.length === 0) return 'Failed to send email: no recipient';
  if (wrong) return `Invalid email: ${wrong}`;
  if (all.length > RECIPIENTS) return 'Limit Exceeded: Email Recipients Per Message.';
  if (mail.subject.length > SUBJECT) return 'Argument too large: subject';
  if (body > BODY) return 'Limit Exceeded: Email Body Size.';
  if (files.length > FILES) return 'Limit Exceeded: Email Attachments Per Message.';
  const weight = files.reduce((sum, { content }) => sum + sizeOf(content), body);
  return weight > bytes ? 'Limit Exceeded: Email Total Attachments Size.' : null;
}
