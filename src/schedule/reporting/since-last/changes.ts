import type { Language } from '../../../base/language';
import { say } from '../../../texts/say';
import type { Sentence } from '../../../texts/sentence';
import { valueText } from '../../../texts/value-text';
import { isSame } from '../../records/history/new-history';
import type { LastReported } from '../../records/memory/last-reported';
import type { ReportLine } from '../report-line';
import { type Ended, endedValues } from './ended';

/**
 * What is different from the last report of the same kind, the changes of status first; nothing in a first report. Of a
 * period that has closed since it says how that ended: the new one is mostly too young to be judged.
 */
export function changesSince(
  lines: readonly ReportLine[],
  last: LastReported | null,
  ended: readonly Ended[],
  language: Language,
): Sentence[] {
  if (last === null) return [];
  const turned: Sentence[] = [];
  const moved: Sentence[] = [];
  for (const { key, title, status, statusText, reported, facts } of lines) {
    const before = last.figures[key];
    if (!before || !reported) continue;
    const { unit, currency } = facts.result;
    const shown = (value: number): string => valueText(value, unit, currency, language);
    const isSamePeriod = before.from === reported.from;
    const closed = ended.find(({ line }) => line.key === key);
    if (closed) {
      const text = closed.status === 'no_target' ? 'report_ended' : 'report_ended_of';
      turned.push({ text, values: endedValues(closed, language) });
    }
    if (!isSamePeriod) continue;
    const isMoved = !isSame(before.value, reported.value) && shown(before.value) !== shown(reported.value);
    const was = say({ text: `status_${before.status}` }, language);
    const turn = { kpi: title, before: was, now: statusText };
    const move = { kpi: title, value: shown(before.value), amount: shown(reported.value) };
    if (before.status !== status) {
      turned.push(
        isMoved
          ? { text: 'report_turned_moved', values: { ...turn, ...move } }
          : { text: 'report_turned', values: turn },
      );
    } else if (isMoved) moved.push({ text: 'report_moved', values: move });
  }
  return [...turned, ...moved];
}
