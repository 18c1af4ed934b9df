import { dayFromIso, isoDay } from '../engine/day';
import type { Sentence } from '../engine/sentence';
import { kpiLabel } from '../plan/kpi-name';
import type { Language } from '../plan/plan';
import type { KpiFacts, SheetPeriod } from '../sheet/kpi-facts';
import { valueText } from '../sheet/value-text';
import type { HistoryRow } from './history-row';
import { isOver } from './report-period';
import { spanText } from './restatement';
import type { SaidFigure } from './said';

/** A KPI judged as it was agreed when the period closed, and the target that was typed afterwards. */
export interface Frozen {
  facts: KpiFacts;
  /** null where the target was taken away; undefined where nothing was typed since. */
  typed?: number | null;
}

/** The target of a period that is over is the one that held when it closed. */
export function frozen(facts: KpiFacts, period: SheetPeriod, history: readonly HistoryRow[]): Frozen {
  const { from, to } = period.window.period;
  if (!isOver(period) || from === null) return { facts };
  const [first, last] = [isoDay(from), isoDay(to - 1)];
  const closed = history.find(
    (row) =>
      row.kind === 'closed' &&
      row.segment === '' &&
      row.kpi === facts.kpi.id &&
      row.variant === facts.variant &&
      row.from === first &&
      row.to === last,
  );
  const typed = facts.goal?.target ?? null;
  if (!closed || closed.target === typed) return { facts };
  const due = facts.goal?.due ?? (dayFromIso(last) === null ? null : last);
  const goal = { target: closed.target, floor: null, stretch: null, due, remark: null };
  return { facts: { ...facts, goal }, typed };
}

/** Says that a typed target came too late, once; null where it was said of the same period before. */
export function frozenSentence(
  { facts, typed }: Frozen,
  last: SaidFigure | undefined,
  span: { from: string; to: string },
  language: Language,
): Sentence | null {
  if (typed === undefined) return null;
  const isSaid = last !== undefined && last.from === span.from && last.to === span.to && last.typed === typed;
  if (isSaid) return null;
  const { result, goal } = facts;
  const shown = (value: number | null | undefined): string | Sentence =>
    value == null ? { text: 'frozen_none' } : valueText(value, result.unit, result.currency, language);
  const kpi = kpiLabel(facts.kpi, facts.variant, language);
  const values = { kpi, period: spanText(span, language), agreed: shown(goal?.target), typed: shown(typed) };
  return { text: 'frozen_target', values };
}
