import type { ReportContent } from '../report/report-content';

/**
 * The subject of a mail. It begins with our own words for the kind of mail, whatever names stand on the sheet: a company
 * called "IT Service Desk" cannot write to people in the name of the one whose schedule it is.
 */
export function mailSubject({ kind, heading, summary }: ReportContent, period = ''): string {
  const said = [kind, heading, summary].filter(Boolean).join(': ');
  return (period === '' ? said : `${said} (${period})`).replace(/\s+/g, ' ');
}
