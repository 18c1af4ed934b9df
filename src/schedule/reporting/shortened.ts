import { utf8Length } from '../../base/text/utf8-length';
import { say } from '../../texts/say';
import type { ReportContent } from './report-content';

/** What Google sends as the body of one mail, text and HTML together; some room is left for what it adds. */
const LARGEST_BODY = 195 * 1_024;

/** A report as it stands in a mail. */
interface Written {
  text: string;
  html: string;
}

/** What a report can do without, the least important first: everything stands in the spreadsheet too. */
const cuts: ((content: ReportContent) => Partial<ReportContent>)[] = [
  () => ({ sections: [] }),
  () => ({ notes: [] }),
  () => ({ changes: [], todo: [] }),
  ({ lines }) => ({ remarks: [], lines: lines.map((line) => ({ ...line, remarks: [], note: '' })) }),
  () => ({ lines: [] }),
];

/**
 * Writes a report as long as Google lets a mail be. What there is no room for is left out, a kind at a time, and the report
 * says so.
 */
export function writtenToFit<Mail extends Written>(
  content: ReportContent,
  write: (content: ReportContent) => Mail,
): Mail {
  let written = write(content);
  let left = content;
  const notices = [...content.notices, say({ text: 'mail_shortened' }, content.language)];
  for (const cut of cuts) {
    if (utf8Length(written.text) + utf8Length(written.html) <= LARGEST_BODY) break;
    left = { ...left, ...cut(left), notices };
    written = write(left);
  }
  return written;
}
