import type { Figures } from '../engine/figures';
import { NOTHING } from '../engine/figures';
import type { KpiResult, RowAccount } from '../engine/result';
import { accountOf } from '../engine/rows/parts';
import { touchedBy } from '../engine/rows/touched';
import { traitOf } from '../kpis/declaration/traits';
import { isSentence, type Sentence } from '../texts/sentence';
import type { Asked } from './ask';
import { notesOf } from './notes';

/** The answer to a question: figures, the account of the rows, and what ought to be said beside them. */
export function answer(asked: Asked): KpiResult {
  const { kpi, variantName, period, evaluation } = asked;
  const unit = traitOf(kpi, variantName, 'unit');
  const base = { id: kpi.id, variant: variantName, unit, period };
  if (isSentence(evaluation)) return { ...base, ...without(evaluation), rows: [], notes: [] };
  const rows = accountOfAll(asked);
  const figures = evaluation.all();
  const found = { n: figures.n, top: figures.top, bottom: figures.bottom, figures: figures.extra };
  const currency = unit === 'money' ? evaluation.currency : null;
  const notes = notesOf(asked, figures);
  const standsIn = figures.standsIn ? { standsIn: figures.standsIn } : {};
  if (figures.value === null) {
    const reason = figures.reason ?? evaluation.emptyReason;
    return { ...base, ...found, value: null, reason, currency, rows, notes };
  }
  return { ...base, ...found, ...standsIn, value: figures.value, reason: null, currency, rows, notes };
}

type Found = Pick<KpiResult, 'value' | 'reason' | 'n' | 'top' | 'bottom' | 'figures' | 'currency'>;

function without(reason: Sentence): Found {
  const { n, top, bottom }: Figures = NOTHING;
  return { value: null, reason, n, top, bottom, figures: {}, currency: null };
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
