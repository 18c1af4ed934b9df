import { cutAtWord } from '../../texts/cut-at-word';
import type { ReportContent } from '../reporting/report-content';

/** What a list of mails shows of a subject, and far less than the 250 characters at which Google refuses one. */
export const LONGEST_SUBJECT = 80;
/** A name that leaves no room is cut, but not to less than this. */
const SHORTEST_HEADING = 24;

/**
 * The subject of a mail. It begins with our own words for the kind of mail, whatever names stand on the sheet: a company
 * called "IT Service Desk" cannot write to people in the name of the one whose schedule it is. Where all of it is too
 * long, the name of the sheet and report is cut first: what the mail says is what it is opened for.
 */
export function mailSubject({ kind, heading, summary }: ReportContent, span = ''): string {
  const put = (name: string): string => {
    const whose = [kind, name].filter(Boolean).join(': ');
    const about = span === '' ? whose : `${whose} (${span})`;
    return [about, summary].filter(Boolean).join(': ').replace(/\s+/g, ' ');
  };
  const room = LONGEST_SUBJECT - (put(heading).length - heading.length);
  return put(cutAtWord(heading, Math.max(SHORTEST_HEADING, room)));
}
