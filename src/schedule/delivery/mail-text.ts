import type { Chart } from '../../charts/chart';
import { say } from '../../texts/say';
import type { TextKey } from '../../texts/texts';
import { headingOf, type ReportContent } from '../reporting/report-content';
import { calledPeriod, type MailContent, type ReportInMail, reportCalled } from './mail-content';
import { withoutLinks } from './without-links';

/** A mail as plain text, for programs that show no HTML. The one link in it is that of the sheet. */
export function mailText({ cover, parts }: MailContent<{ chart: Chart }>): string {
  const notices = noticesText(cover);
  const lines = [
    [cover.kind, headingOf(cover)].filter(Boolean).join(' – '),
    cover.period,
    '',
    cover.summary,
    ...notices,
    ...parts.flatMap((part) => [...(parts.length > 1 ? bandText(part.content) : []), ...reportText(part)]),
    '',
  ];
  return [...lines.map(withoutLinks), cover.url, withoutLinks(cover.footer)].join('\n');
}

/** Above a report in a mail that holds several. */
function bandText(content: ReportContent): string[] {
  const name = [reportCalled(content), calledPeriod(content)].filter(Boolean).join(', ');
  return ['', '', `== ${name} ==`, ...(content.summary === '' ? [] : [content.summary])];
}

function noticesText({ notices, language }: ReportContent): string[] {
  return block(say({ text: 'report_section_notices' }, language), notices);
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
}

function reportText({ content, charts }: ReportInMail<{ chart: Chart }>): string[] {
  const told = (text: TextKey): string => say({ text }, content.language);
  const kpis = content.lines.flatMap(({ title, value, n, target, statusText, change, remarks }) => {
    const of = target === '' ? '' : ` / ${target}`;
    const [shown, moved] = [(value || '–') + (n === '' ? '' : ` (${n})`), change === '' ? '' : ` (${change})`];
    return [`- ${title}: ${shown}${of}, ${statusText}${moved}`, ...remarks.map((remark) => `  ${remark}`)];
  });
  // A picture has words of its own for whoever cannot see it; here a part of the report may say the same.
  const saidBelow = new Set(content.sections.flatMap(({ text }) => text));
  const typed = content.notes.map(({ title, owner, note }) => `${[title, owner].filter(Boolean).join(' · ')}: ${note}`);
  return [
    ...noticesText(content),
    '',
    ...kpis,
    ...content.remarks,
    ...block(told('report_section_changes'), content.changes),
    ...block(told('report_section_todo'), content.todo),
    ...block(`${told('report_section_notes')} (${told('report_notes_typed')})`, typed),
    ...block(
      told('report_section_charts'),
      charts.flatMap(({ chart: { words } }) => (saidBelow.has(words) ? [] : words)),
    ),
    ...content.sections.flatMap(({ heading, text, rows }) => [
      '',
      heading,
      ...text,
      ...rows.map((row) => row.join(' | ')),
    ]),
  ];
}
