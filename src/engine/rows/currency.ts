import { isTextColumn } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import type { Evaluation } from '../evaluate/evaluation';
import type { Parts } from './parts';

/**
 * The one currency of the rows used, by their own column where the tab has one; null where none is named, 'mixed'
 * where there are several. Rows that are left out have no say.
 */
function currencyOf({ table, leftOut }: Parts): string | null | 'mixed' {
  if (table.currency !== 'mixed') return table.currency;
  const column = table.columns.currency;
  if (!isTextColumn(column)) return 'mixed';
  const used = new Set<number>();
  for (let i = 0; i < leftOut.length; i++) if (leftOut[i] === 0 && column.codes[i] > 0) used.add(column.codes[i]);
  const named = new Set(Array.from(used, (code) => column.labels[code]));
  return named.size > 1 ? 'mixed' : ([...named][0] ?? null);
}

/** An evaluation over one table, with the currency of what it adds up: amounts in several never are, and counts have none. */
export function inOneCurrency(evaluation: Evaluation, addsMoney: boolean): Evaluation | Sentence {
  if (!addsMoney) return evaluation;
  const currency = currencyOf(evaluation.parts[0]);
  return currency === 'mixed' ? { text: 'several_currencies' } : { ...evaluation, currency };
}
