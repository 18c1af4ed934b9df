import type { Chart } from '../../charts/chart';
import { say } from '../../texts/say';
import type { TextKey } from '../../texts/texts';
import type { ReportContent } from '../reporting/report-content';
import { withoutLinks } from './without-links';

/** A report as plain text, for programs that show no HTML. The one link in it is that of the sheet. */
export function reportText(content: ReportContent, charts: readonly Chart[]): string {
  const told = (text: TextKey): string => say({ text }, content.language);
  const block = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
  const kpis = content.lines.flatMap(({ title, value, n, target, statusText, change, remarks }) => {
    const of = target === '' ? '' : ` / ${target}`;
    const [shown, moved] = [(value || '–') + (n === '' ? '' : ` (${n})`), change === '' ? '' : ` (${change})`];
    return [`- ${title}: ${shown}${of}, ${statusText}${moved}`, ...remarks.map((remark) => `  ${remark}`)];
  });
  const typed = content.notes.map(({ title, owner, note }) => `${[title, owner].filter(Boolean).join(' · ')}: ${note}`);
  const lines = [
    [content.kind, content.heading].filter(Boolean).join(' – '),
    content.period,
    '',
    content.summary,
    ...block(told('report_section_notices'), content.notices),
    '',
    ...kpis,
    ...content.remarks,
    ...block(told('report_section_changes'), content.changes),
    ...block(told('report_section_todo'), content.todo),
    ...block(`${told('report_section_notes')} (${told('report_notes_typed')})`, typed),
    ...block(
      told('report_section_charts'),
      charts.map(({ words }) => words),
    ),
    ...content.sections.flatMap(({ heading, text, rows }) => [
      '',
      heading,
      ...text,
      ...rows.map((row) => row.join(' | ')),
    ]),
    '',
  ];
  return [...lines.map(withoutLinks), content.url, withoutLinks(content.footer)].join('\n');
}
