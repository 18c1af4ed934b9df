import type { Sentence } from '../../engine/sentence';
import type { Language } from '../../plan/plan';
import { valueText } from '../../sheet/value-text';
import { say } from '../../texts/say';
import { isSame } from '../history/new-history';
import { type Ended, endedValues } from './ended';
import type { ReportLine } from './report-line';
import type { Said } from './said';

/**
 * What is different from the last report of the same kind, the changes of status first; nothing in a first report. Of a
 * period that has closed since it says how that ended: the new one is mostly too young to be judged.
 */
export function changesSince(
  lines: readonly ReportLine[],
  last: Said | null,
  ended: readonly Ended[],
  language: Language,
): Sentence[] {
  if (last === null) return [];
  const turned: Sentence[] = [];
  const moved: Sentence[] = [];
  for (const { key, title, status, statusText, said, facts } of lines) {
    const before = last.figures[key];
    if (!before || !said) continue;
    const { unit, currency } = facts.result;
    const shown = (value: number): string => valueText(value, unit, currency, language);
    const isSamePeriod = before.from === said.from;
    const closed = ended.find(({ line }) => line.key === key);
    if (closed) {
      const text = closed.status === 'no_target' ? 'report_ended' : 'report_ended_of';
      turned.push({ text, values: endedValues(closed, language) });
    } else if (isSamePeriod && before.status !== status) {
      const was = say({ text: `status_${before.status}` }, language);
      turned.push({ text: 'report_turned', values: { kpi: title, before: was, now: statusText } });
    }
    if (isSamePeriod && !isSame(before.value, said.value) && shown(before.value) !== shown(said.value)) {
      const values = { kpi: title, before: shown(before.value), now: shown(said.value) };
      moved.push({ text: 'report_moved', values });
    }
  }
  return [...turned, ...moved];
}
