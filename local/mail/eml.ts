import { bytesOf } from '../host/services/utilities/blob-content';
import type { Mail, MailPart } from '../host/state';

const BREAK = '\r\n';

/** A mail as a file that mail programs open (RFC 5322 and 2045): text, HTML, the pictures in it, and attachments. */
export function emlText(mail: Mail, from: string): string {
  const html = part('text/html; charset=utf-8', mail.htmlBody ?? '');
  const pictures = mail.images.map((picture) => file(picture, 'inline'));
  const text = part('text/plain; charset=utf-8', mail.body);
  const shown = pictures.length === 0 ? html : multipart('related', 'pictures', [html, ...pictures]);
  const read = mail.htmlBody === undefined ? text : multipart('alternative', 'choices', [text, shown]);
  const files = mail.attachments.map((attachment) => file(attachment, 'attachment'));
  return lines(
    `Date: ${new Date(mail.sentAt).toUTCString().replace('GMT', '+0000')}`,
    `From: ${mail.name === undefined ? from : `${encoded(mail.name)} <${from}>`}`,
    `To: ${mail.to.join(', ')}`,
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.join(', ')}`] : []),
    `Subject: ${encoded(mail.subject)}`,
    'MIME-Version: 1.0',
    files.length === 0 ? read : multipart('mixed', 'files', [read, ...files]),
    '',
  );
}

/** A name for its file: when, to whom, and what it is about. */
export function emlName(mail: Mail, number: number, zone: (instant: number) => string): string {
  const words = `${zone(mail.sentAt)} ${mail.to.join(' ')} ${mail.subject.split(':')[0]}`;
  const plain = words.replace(/[^\p{L}\p{N}@.\- ]+/gu, ' ').replace(/\s+/g, ' ');
  return `${String(number).padStart(3, '0')} ${plain.slice(0, 100).trim()}.eml`;
}

const lines = (...all: string[]): string => all.join(BREAK);

function part(type: string, text: string): string {
  return lines(`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', folded(base64Of(text)));
}

function file({ name, type, content }: MailPart, disposition: 'inline' | 'attachment'): string {
  const shown = encoded(name);
  return lines(
    `Content-Type: ${type}; name="${shown}"`,
    'Content-Transfer-Encoding: base64',
    ...(disposition === 'inline' ? [`Content-ID: <${name}>`] : []),
    `Content-Disposition: ${disposition}; filename="${shown}"`,
    '',
    folded(bytesOf(content).toString('base64')),
  );
}

function multipart(kind: string, boundary: string, parts: string[]): string {
  const inside = parts.map((each) => lines(`--${boundary}`, each)).join(BREAK);
  return lines(`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', inside, `--${boundary}--`);
}

const base64Of = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

const folded = (base64: string): string => (base64.match(/.{1,76}/g) ?? []).join(BREAK);

/** A header in words that are not ASCII, cut so that no line gets too long (RFC 2047). */
function encoded(text: string): string {
  const plain = text.replace(/[\r\n]+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(plain)) return plain;
  const words: string[] = [];
  for (const character of plain) {
    const last = words[words.length - 1];
    if (last !== undefined && Buffer.byteLength(last + character) <= 42) words[words.length - 1] = last + character;
    else words.push(character);
  }
  return words.map((word) => `=?utf-8?B?${base64Of(word)}?=`).join(`${BREAK} `);
}
