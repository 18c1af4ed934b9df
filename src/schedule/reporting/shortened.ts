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
 * Writes the reports of a mail as long as Google lets it be. What there is no room for is left out, a kind at a time, and each
 * report says so.
 */
export function writtenToFit<Mail extends Written>(
  contents: readonly ReportContent[],
  write: (contents: readonly ReportContent[]) => Mail,
): Mail {
  let written = write(contents);
  let left = contents.map((content) => ({
    ...content,
    notices: [...content.notices, say({ text: 'mail_shortened' }, content.language)],
  }));
  for (const cut of cuts) {
    if (utf8Length(written.text) + utf8Length(written.html) <= LARGEST_BODY) break;
    left = left.map((content) => ({ ...content, ...cut(content) }));
    written = write(left);
  }
  return written;
}
