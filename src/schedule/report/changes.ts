import type { Sentence } from '../../engine/sentence';
import { kpiOf } from '../../kpis';
import type { Language } from '../../plan/plan';
import type { KpiFacts } from '../../sheet/kpi-facts';
import { valueText } from '../../sheet/value-text';
import { say } from '../../texts/say';
import type { HistoryRow } from '../history/history-row';
import { isSame } from '../history/new-history';
import type { ReportLine } from './report-line';
import { spanSentence } from './restatement';
import type { Said, SaidFigure } from './said';

/**
 * What is different from the last report of the same kind, the changes of status first; nothing in a first report. Of a
 * period that has closed since it says how that ended: the new one is mostly too young to be judged.
 */
export function changesSince(
  lines: readonly ReportLine[],
  last: Said | null,
  history: readonly HistoryRow[],
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
    const closed = isSamePeriod ? null : closedSince(history, facts, before, last.at);
    if (closed) {
      const { target, value, from, to } = closed;
      const values = { kpi: title, period: spanSentence({ from, to }, language), value: shown(value) };
      const isJudged = target !== null && facts.goal !== null;
      turned.push(
        isJudged
          ? { text: 'report_ended_of', values: { ...values, target: shown(target) } }
          : { text: 'report_ended', values },
      );
    }
    if (!isSamePeriod) continue;
    const isMoved = !isSame(before.value, said.value) && shown(before.value) !== shown(said.value);
    const was = say({ text: `status_${before.status}` }, language);
    const turn = { kpi: title, before: was, now: statusText };
    const move = { kpi: title, value: shown(before.value), amount: shown(said.value) };
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

/** The row of the period that the last report was in the middle of, where it has closed since then. */
function closedSince(
  history: readonly HistoryRow[],
  { kpi, variant }: KpiFacts,
  { from, to }: SaidFigure,
  at: string,
): HistoryRow | null {
  if (kpiOf(kpi.id).anonymous) return null;
  const closed = history.filter(
    (row) =>
      row.kind === 'closed' &&
      row.segment === '' &&
      row.kpi === kpi.id &&
      row.variant === variant &&
      row.run > at &&
      row.from === from &&
      row.to >= to,
  );
  return closed.reduce<HistoryRow | null>((first, row) => (first && first.to <= row.to ? first : row), null);
}
