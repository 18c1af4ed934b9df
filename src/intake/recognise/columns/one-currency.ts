import type { FieldDeclaration } from '../../../tables/declare';
import { headerMoney } from '../../values/amounts/header-money';
import { ENOUGH } from '../header-words/vocabulary';
import type { SeenColumn } from '../recognise';

/**
 * Beside a column of several currencies, the amounts whose header names the one they are all in ("amount_eur") are those
 * that can be added up. What a person said a column is stays.
 */
export function yieldToOneCurrency(
  columns: readonly SeenColumn[],
  scores: number[][],
  names: readonly string[],
  declared: Record<string, FieldDeclaration>,
): void {
  const isCurrency = names.indexOf('currency');
  const areSeveral = columns.some(({ profile }, at) => profile.labels.size > 1 && scores[at][isCurrency] >= ENOUGH);
  if (!areSeveral) return;
  names.forEach((name, field) => {
    if (declared[name].unit !== 'money') return;
    const fitting = columns.map((column, at) => ({ column, at })).filter(({ at }) => scores[at][field] >= ENOUGH);
    const named = new Set(fitting.map(({ column }) => headerMoney(column.header).currency).filter(Boolean));
    if (named.size !== 1) return;
    for (const { column, at } of fitting)
      if (column.answered === undefined && headerMoney(column.header).currency === '') scores[at][field] = 0;
  });
}
