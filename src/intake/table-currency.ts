import type { Table, TextColumn } from '../engine/table';
import { currencyOf } from './currencies';
import type { Problem } from './reading';
import type { Recognition } from './recognise';
import { declarationOf } from './vocabulary';

/** The currency of the amounts: of the currency column, else of signs beside the amounts, else of a header. */
export function tableCurrency(
  data: Table,
  { fields }: Recognition,
  inCells: Set<string>,
  problems: Problem[],
): Table['currency'] {
  const found = new Set<string>();
  const column = data.columns.currency as TextColumn | undefined;
  if (column !== undefined)
    for (const label of column.labels) if (label !== '') found.add(currencyOf(label) || label.toUpperCase());
  if (found.size === 0) for (const currency of inCells) found.add(currency);
  if (found.size === 0) {
    for (const field of Object.keys(fields)) {
      if (declarationOf(data.table).fields[field].type !== 'number') continue;
      const { header } = fields[field].column;
      for (const word of [...header.hints, ...header.words]) {
        const currency = word.length === 3 || word.length === 1 ? currencyOf(word) : null;
        if (currency) found.add(currency);
      }
    }
  }
  if (found.size > 1) {
    problems.push({
      reason: { text: 'intake_problem_currencies', values: { currencies: [...found].sort().join(', ') } },
      rows: data.rows,
      cells: [],
    });
    return 'mixed';
  }
  return found.size === 1 ? [...found][0] : null;
}
