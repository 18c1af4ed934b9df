import type { Sentence } from '../engine/sentence';
import type { Language } from '../plan/plan';
import { valueText } from '../sheet/value-text';
import { say } from '../texts/say';
import { isSame } from './new-history';
import type { ReportLine } from './report-line';
import type { Said } from './said';

/** What is different from the last report of the same kind, the changes of status first; nothing in a first report. */
export function changesSince(lines: readonly ReportLine[], last: Said | null, language: Language): Sentence[] {
  if (last === null) return [];
  const turned: Sentence[] = [];
  const moved: Sentence[] = [];
  for (const { key, title, status, statusText, said, facts } of lines) {
    const before = last.figures[key];
    if (!before || !said) continue;
    if (before.status !== status) {
      const was = say({ text: `status_${before.status}` }, language);
      turned.push({ text: 'report_turned', values: { kpi: title, before: was, now: statusText } });
    }
    const { unit, currency } = facts.result;
    const shown = (value: number): string => valueText(value, unit, currency, language);
    const isSamePeriod = before.from === said.from;
    if (isSamePeriod && !isSame(before.value, said.value) && shown(before.value) !== shown(said.value)) {
      const values = { kpi: title, before: shown(before.value), now: shown(said.value) };
      moved.push({ text: 'report_moved', values });
    }
  }
  return [...turned, ...moved];
}
