import type { Sentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import type { ReportLine } from './report-line';

type Group = 'good' | 'risk' | 'off';

const GROUPS: Partial<Record<ReportLine['status'], Group>> = {
  ahead: 'good',
  on_track: 'good',
  at_risk: 'risk',
  off_track: 'off',
};

/** What is said where every KPI stands alike: of one, of two, and of more. */
const ALIKE: Record<Group, [one: TextKey, both: TextKey, all: TextKey]> = {
  good: ['report_summary_one', 'report_summary_both', 'report_summary_all'],
  risk: ['report_summary_one_risk', 'report_summary_both_risk', 'report_summary_all_risk'],
  off: ['report_summary_one_off', 'report_summary_both_off', 'report_summary_all_off'],
};

/** True where any KPI has a verdict. */
export function isJudged(lines: readonly Pick<ReportLine, 'status'>[]): boolean {
  return lines.some(({ status }) => GROUPS[status] !== undefined);
}

/** How the KPIs of a report stand, in one sentence; of statuses that no KPI has it says nothing. */
export function summaryOf(lines: readonly Pick<ReportLine, 'status' | 'title'>[]): Sentence {
  const judged = lines.filter(({ status }) => GROUPS[status] !== undefined);
  const groups = judged.flatMap(({ status }) => GROUPS[status] ?? []);
  const all = groups.length;
  if (all === 0) return { text: 'report_summary_none' };
  const count = (group: Group): number => groups.filter((one) => one === group).length;
  const [good, risk, off] = [count('good'), count('risk'), count('off')];
  const [{ status, title: kpi }] = judged;
  if (all === 1 && status === 'ahead') return { text: 'report_summary_one_ahead', values: { kpi } };
  if (count(groups[0]) === all) return { text: ALIKE[groups[0]][Math.min(all, 3) - 1], values: { all, kpi } };
  const values = { good, all, risk, off };
  if (good === 0) return { text: 'report_summary_neither', values };
  if (off === 0) return { text: 'report_summary_risk', values };
  return { text: risk === 0 ? 'report_summary_off' : 'report_summary', values };
}
