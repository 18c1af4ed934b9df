import { addTo } from '../../base/add-to';
import type { Language } from '../../base/language';
import { say } from '../../texts/say';
import type { ReportContent } from './report-content';
import type { ReportLine } from './report-line';

/** What would stand beside several KPIs stands below all of them, once. */
export function withSharedRemarks(
  lines: readonly ReportLine[],
  language: Language,
): Pick<ReportContent, 'lines' | 'remarks'> {
  const titles = new Map<string, string[]>();
  for (const { title, remarks } of lines) {
    for (const remark of remarks) addTo(titles, remark, title);
  }
  const isShared = (remark: string): boolean => (titles.get(remark)?.length ?? 0) > 1;
  const shared = [...titles].filter(([remark]) => isShared(remark));
  return {
    lines: lines.map((line) => ({ ...line, remarks: line.remarks.filter((remark) => !isShared(remark)) })),
    remarks: shared.map(([remark, kpis]) =>
      say({ text: 'report_remark_of', values: { kpis: kpis.join(', '), remark } }, language),
    ),
  };
}
