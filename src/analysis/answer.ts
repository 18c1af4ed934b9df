import type { Figures } from '../engine/figures';
import { NOTHING } from '../engine/figures';
import type { KpiResult, RowAccount } from '../engine/result';
import { accountOf } from '../engine/rows/parts';
import { touchedBy } from '../engine/rows/touched';
import { traitOf } from '../kpis/declaration/traits';
import { isSentence } from '../texts/sentence';
import type { Asked } from './ask';
import { notesOf } from './notes';

/** The answer to a question: figures, the account of the rows, and what ought to be said beside them. */
export function answer(asked: Asked): KpiResult {
  const { kpi, variantName, period, evaluation } = asked;
  const unit = traitOf(kpi, variantName, 'unit');
  const isAnswered = !isSentence(evaluation);
  const figures: Figures = isAnswered ? evaluation.all() : NOTHING;
  const { value, n, top, bottom, extra, standsIn } = figures;
  // Written out: a sheet asks thousands of questions, and objects spread into each other take several times as long.
  const result: KpiResult = {
    id: kpi.id,
    variant: variantName,
    unit,
    period,
    n,
    top,
    bottom,
    figures: extra,
    value,
    reason: value === null ? (isAnswered ? (figures.reason ?? evaluation.emptyReason) : evaluation) : null,
    currency: isAnswered && unit === 'money' ? evaluation.currency : null,
    rows: accountOfAll(asked),
    notes: notesOf(asked, figures),
  };
  if (standsIn && value !== null) result.standsIn = standsIn;
  return result;
}

/** The rows of every tab that the question read. */
export function accountOfAll({ evaluation, formula }: Asked): RowAccount[] {
  if (isSentence(evaluation) || formula === null) return [];
  const accounts: RowAccount[] = [];
  for (const account of touchedBy(evaluation, formula).flatMap(({ parts, fields }) => accountOf(parts, fields))) {
    // A tab read twice, itself and joined to another, is accounted for by the first.
    if (!accounts.some(({ tab }) => tab === account.tab)) accounts.push(account);
  }
  return accounts;
}
