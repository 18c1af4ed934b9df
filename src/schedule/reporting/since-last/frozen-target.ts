import { dayFromIso, isoDay } from '../../../base/day';
import type { Language } from '../../../base/language';
import { kpiTitle } from '../../../plan/kpi-name';
import type { KpiFacts, SheetPeriod } from '../../../scorecard/kpi-facts';
import type { Sentence } from '../../../texts/sentence';
import { valueText } from '../../../texts/value-text';
import { type HistoryRow, heldGoal } from '../../records/history/history-row';
import { spanSentence } from '../../records/history/restatement';
import type { ReportedFigure } from '../../records/memory/last-reported';
import { isOver } from '../report-period';

/** A KPI judged as it was agreed when the period closed, and the target that was typed afterwards. */
export interface Frozen {
  facts: KpiFacts;
  /** null where the target was taken away; undefined where no other target was typed since. */
  typed?: number | null;
}

/** The goal of a period that is over, floor and stretch included, is the one that held when it closed. */
export function frozen(facts: KpiFacts, period: SheetPeriod, history: readonly HistoryRow[]): Frozen {
  const { from, to } = period.window.period;
  if (!isOver(period) || from === null) return { facts };
  const [first, last] = [isoDay(from), isoDay(to - 1)];
  const closed = history.find(
    (row) =>
      row.kind === 'closed' &&
      row.part === '' &&
      row.kpi === facts.kpi.id &&
      row.variant === facts.variant &&
      row.from === first &&
      row.to === last,
  );
  if (!closed) return { facts };
  const [held, typed] = [heldGoal(closed), heldGoal(facts.goal)];
  if (JSON.stringify(held) === JSON.stringify(typed)) return { facts };
  const due = facts.goal?.due ?? (dayFromIso(last) === null ? null : last);
  const agreed = { ...facts, goal: { ...held, due, remark: null } };
  return held.target === typed.target ? { facts: agreed } : { facts: agreed, typed: typed.target };
}

/** Says that a typed target came too late, once; null where it was said of the same period before. */
export function frozenSentence(
  { facts, typed }: Frozen,
  last: ReportedFigure | undefined,
  span: { from: string; to: string },
  language: Language,
): Sentence | null {
  if (typed === undefined) return null;
  const isSaid = last !== undefined && last.from === span.from && last.to === span.to && last.typed === typed;
  if (isSaid) return null;
  const { result, goal } = facts;
  const shown = (value: number | null | undefined): string | Sentence =>
    value == null ? { text: 'status_no_target' } : valueText(value, result.unit, result.currency, language);
  const kpi = kpiTitle(facts.kpi, facts.variant, language);
  const values = { kpi, period: spanSentence(span, language), agreed: shown(goal?.target), typed: shown(typed) };
  return { text: 'frozen_target', values };
}
