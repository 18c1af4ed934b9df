import type { ReportContent } from '../report/report-content';

/**
 * The subject of a mail. It begins with our own words for the kind of mail, whatever names stand on the sheet: a company
 * called "IT Service Desk" cannot write to people in the name of the one whose schedule it is. The period comes before
 * what is said of it: of a subject that is cut, the end is lost.
 */
export function mailSubject({ kind, heading, summary }: ReportContent, span = ''): string {
  const whose = [kind, heading].filter(Boolean).join(': ');
  const about = span === '' ? whose : `${whose} (${span})`;
  return [about, summary].filter(Boolean).join(': ').replace(/\s+/g, ' ');
}
