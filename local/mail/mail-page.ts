import { bytesOf } from '../host/services/utilities/blob-content';
import type { Mail } from '../host/state';

/** A mail as the page that a mail program would show: its pictures stand in it. */
export function pageOfMail({ htmlBody, body, images }: Mail): string {
  if (htmlBody === undefined) return `<pre>${body.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`;
  return images.reduce(
    (html, { name, type, content }) =>
      html.split(`"cid:${name}"`).join(`"data:${type};base64,${bytesOf(content).toString('base64')}"`),
    htmlBody,
  );
}
