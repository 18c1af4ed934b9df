import type { Period } from '../../base/period';
import { isNumberColumn, type Table } from '../../tables/table';
import type { Term } from '../formula/formula';
import { rowsWhere } from './condition';
import { declaredKey } from './declared-key';
import { perTable } from './per-table';

/** Whole numbers that fit are kept small: a million rows of ones take a megabyte, not eight. */
export type Numbers = Float64Array | Uint8Array;

const remembered = perTable<Numbers>();

/** The term's number for each row (rows × 1); NaN where the row has none. Terms never depend on the period. */
export function termOf(term: Term, table: Table): Numbers {
  if (term !== 1 && 'field' in term) return numbersOf(table, term.field);
  return remembered(table, term === 1 ? '1' : declaredKey(term), () => evaluate(term, table));
}

function numbersOf(table: Table, field: string): Float64Array {
  const column = table.columns[field];
  if (isNumberColumn(column)) return column.values;
  return new Float64Array(table.rows).fill(Number.NaN);
}

const NO_PERIOD: Period = { from: null, to: Number.POSITIVE_INFINITY };

function evaluate(term: Exclude<Term, { field: string }>, table: Table): Numbers {
  if (term === 1) return new Uint8Array(table.rows).fill(1);
  const mask = rowsWhere(term.when, table, NO_PERIOD);
  if (term.counts === 1) return mask;
  const values = new Float64Array(table.rows);
  const inner = termOf(term.counts, table);
  for (let i = 0; i < table.rows; i++) values[i] = mask[i] === 1 ? inner[i] : 0;
  return values;
}
