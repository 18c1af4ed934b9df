import { rowsWhere } from './condition';
import type { Term } from './formula';
import type { Period } from './period';
import type { Table } from './table';

const remembered = new WeakMap<Table, Map<string, Float64Array>>();

/** The term's number for each row (rows × 1); NaN where the row has none. Terms never depend on the period. */
export function termOf(term: Term, table: Table): Float64Array {
  if (term !== 1 && 'field' in term) return numbersOf(table, term.field);
  let terms = remembered.get(table);
  if (!terms) {
    terms = new Map();
    remembered.set(table, terms);
  }
  const key = JSON.stringify(term);
  let values = terms.get(key);
  if (!values) {
    values = evaluate(term, table);
    terms.set(key, values);
  }
  return values;
}

function numbersOf(table: Table, field: string): Float64Array {
  const column = table.columns[field];
  if (column?.type === 'number') return column.values;
  return new Float64Array(table.rows).fill(Number.NaN);
}

const NO_PERIOD: Period = { from: null, to: Number.POSITIVE_INFINITY };

function evaluate(term: Exclude<Term, { field: string }>, table: Table): Float64Array {
  const values = new Float64Array(table.rows);
  if (term === 1) return values.fill(1);
  const mask = rowsWhere(term.when, table, NO_PERIOD);
  const inner = termOf(term.counts, table);
  for (let i = 0; i < table.rows; i++) values[i] = mask[i] === 1 ? inner[i] : 0;
  return values;
}
