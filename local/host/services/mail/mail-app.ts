import type { HostState, Mail, MailPart } from '../../state';
import { EmulatedBlob } from '../utilities/blob';
import { mailRefusal, recipientsOf } from './mail-limits';

type Google = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const A_DAY = 24 * 60 * 60 * 1000;

/** Mail goes to the host's outbox and nowhere else. */
export class EmulatedMailApp implements Pick<Google, 'getRemainingDailyQuota' | 'sendEmail'> {
  static readonly emulates = 'MailApp';
  #state: HostState;

  constructor(state: HostState) {
    this.#state = state;
  }

  getRemainingDailyQuota(): number {
    const since = this.#state.clock.now() - A_DAY;
    const sent = this.#state.outbox.filter(({ sentAt }) => sentAt > since).map(recipientsOf);
    return this.#state.mailQuota - sent.reduce((sum, each) => sum + each.length, 0);
  }

  sendEmail(message: Message): void;
  sendEmail(recipient: string, subject: string, body: string): void;
  sendEmail(recipient: string, subject: string, body: string, options: Message): void;
  sendEmail(recipient: string, replyTo: string, subject: string, body: string): void;
  sendEmail(first: string | Message, ...rest: (string | Message)[]): void {
    const mail = this.#mail(typeof first === 'object' ? first : fromArguments(first, rest));
    const refusal = mailRefusal(mail, this.#state.mailBytes);
    if (refusal) throw new Error(refusal);
    if (recipientsOf(mail).length > this.getRemainingDailyQuota()) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    this.#state.outbox.push(mail);
  }

  #mail(message: Message): Mail {
    return {
      to: addresses(message.to),
      cc: addresses(message.cc),
      bcc: addresses(message.bcc),
      subject: String(message.subject ?? ''),
      body: String(message.body ?? ''),
      htmlBody: message.htmlBody,
      name: message.name,
      replyTo: message.replyTo,
      attachments: (message.attachments ?? []).map((source) => partOf(source)),
      images: Object.entries(message.inlineImages ?? {}).map(([name, source]) =>
        partOf(source as GoogleAppsScript.Base.BlobSource, name),
      ),
      sentAt: this.#state.clock.now(),
    };
  }
}

function partOf(source: GoogleAppsScript.Base.BlobSource, name?: string): MailPart {
  const blob = source.getBlob();
  return {
    name: name ?? blob.getName() ?? '',
    type: blob.getContentType() ?? '',
    content: EmulatedBlob.contentOf(blob),
  };
}

function fromArguments(to: string, rest: (string | Message)[]): Message {
  const [a, b, c] = rest;
  if (typeof c === 'string') return { to, replyTo: String(a), subject: String(b), body: c };
  return { ...(c ?? {}), to, subject: String(a), body: String(b ?? '') };
}

const addresses = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
