import type { Language } from '../../../base/language';
import { kpiOf } from '../../../kpis';
import { type Status, statusOf, thresholdsOf } from '../../../plan/goals/status';
import type { Plan } from '../../../plan/plan';
import type { SheetPeriod } from '../../../scorecard/kpi-facts';
import { hasOtherLength } from '../../../scorecard/other-length';
import type { Sentence } from '../../../texts/sentence';
import { valueText } from '../../../texts/value-text';
import type { HistoryRow } from '../../records/history/history-row';
import { spanSentence } from '../../records/history/restatement';
import type { LastReported } from '../../records/memory/last-reported';
import type { ReportLine } from '../report-line';

/** How a period closed that the last report to this recipient was in the middle of. */
export interface Ended {
  line: ReportLine;
  row: HistoryRow;
  /** By the target that held then; `no_target` also where that is meant for a period of another length. */
  status: Status;
}

/** What has closed since the last report, in the order of the lines. */
export function endedSince(
  lines: readonly ReportLine[],
  last: LastReported | null,
  history: readonly HistoryRow[],
  { period, plan }: { period: SheetPeriod; plan: Plan },
): Ended[] {
  return lines.flatMap((line): Ended[] => {
    const row = last && closedSince(line, last, history);
    if (!row) return [];
    const { kpi, result } = line.facts;
    const { value: actual, n, target, floor, stretch } = row;
    const held = hasOtherLength(line.facts, period) ? null : target;
    const [{ unit }, { better }] = [result, kpi];
    const question = { actual, n, target: held, floor, stretch, unit, better, share: 1, elapsed: null };
    return [{ line, row, status: statusOf({ ...question, incomplete: false }, thresholdsOf(plan)) }];
  });
}

function closedSince(
  { key, reported, facts }: ReportLine,
  last: LastReported,
  history: readonly HistoryRow[],
): HistoryRow | null {
  const { kpi, variant } = facts;
  const before = last.figures[key];
  if (!before || before.from === reported?.from || kpiOf(kpi.id).anonymous) return null;
  const closed = history.filter(
    (row) =>
      row.kind === 'closed' &&
      row.part === '' &&
      row.kpi === kpi.id &&
      row.variant === variant &&
      row.run > last.at &&
      row.from === before.from &&
      row.to >= before.to,
  );
  return closed.reduce<HistoryRow | null>((first, row) => (first && first.to <= row.to ? first : row), null);
}

/** True where a target was not reached. */
export function isMissed({ status }: Ended): boolean {
  return status === 'off_track' || status === 'at_risk';
}

/** For the headline: whose target was missed, else that all were met; null where none was judged. */
export function endedSummary(ended: readonly Ended[], language: Language): Sentence | null {
  const missed = ended.filter(isMissed);
  const [first] =
    missed.length > 0 ? missed : ended.filter(({ status }) => status === 'on_track' || status === 'ahead');
  if (!first) return null;
  const period = spanSentence(first.row, language);
  if (missed.length === 0) return { text: 'report_ended_met', values: { period } };
  return { text: 'report_ended_missed', values: { period, kpis: missed.map(({ line }) => line.title).join(', ') } };
}

/** What is asked of those whose target was missed. */
export function endedTodo(ended: readonly Ended[], language: Language): Sentence[] {
  return ended.filter(isMissed).map((one) => {
    const owner: Sentence | string = one.line.owner === '' ? { text: 'report_nobody' } : one.line.owner;
    return { text: 'report_do_ended', values: { ...endedValues(one, language), owner } };
  });
}

/** What a sentence on a closed period names. */
export function endedValues({ line, row }: Ended, language: Language): NonNullable<Sentence['values']> {
  const { unit, currency } = line.facts.result;
  const shown = (value: number | null): string => (value === null ? '' : valueText(value, unit, currency, language));
  return { kpi: line.title, period: spanSentence(row, language), value: shown(row.value), target: shown(row.target) };
}
