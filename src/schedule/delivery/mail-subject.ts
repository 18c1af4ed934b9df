import { cutAtWord } from '../../texts/cut-at-word';
import { headingOf, type ReportContent } from '../reporting/report-content';

/** What a list of mails shows of a subject, and far less than the 250 characters at which Google refuses one. */
export const LONGEST_SUBJECT = 80;
/** A name that would be cut to less than this is left out. */
const SHORTEST_HEADING = 8;

/**
 * The subject of a mail: how things stand, then whose report it is, and on which period. It begins with our own words for
 * the kind of mail, whatever names stand on the sheet: a company called "IT Service Desk" cannot write to people in the
 * name of the one whose schedule it is. Where all of it is too long, the name of the sheet and report is cut first: what
 * the mail says is what it is opened for. A mail of several names these alone: company and period stand in it.
 */
export function mailSubject(content: ReportContent, several = false): string {
  const { kind, summary } = content;
  const [heading, span] = several ? [content.name, ''] : [headingOf(content), content.span];
  const said = [kind, withoutStop(summary)].filter(Boolean).join(': ');
  const put = (name: string, when: string): string => {
    const about = [name, when].filter(Boolean).join(', ');
    return [said, about].filter(Boolean).join(' – ').replace(/\s+/g, ' ');
  };
  const room = LONGEST_SUBJECT - (put(heading, span).length - heading.length);
  const name = heading.length <= room ? heading : room < SHORTEST_HEADING ? '' : cutAtWord(heading, room);
  const whole = put(name, span);
  return cutAtWord(whole.length <= LONGEST_SUBJECT ? whole : put('', ''), LONGEST_SUBJECT);
}

/** A subject is no sentence. */
function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
