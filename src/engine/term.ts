import { rowsWhere } from './condition';
import type { Dataset } from './dataset';
import { dayOf, MILLISECONDS_A_MINUTE } from './day';
import type { Term } from './formula';
import type { Period } from './period';
import type { Table } from './table';

const remembered = new WeakMap<Table, Map<string, Float64Array>>();

/** The term's number for each row (rows × 1); NaN where the row has none. Terms never depend on the period. */
export function termOf(term: Term, table: Table, data: Dataset): Float64Array {
  if (term !== 1 && 'field' in term) return numbersOf(table, term.field);
  let terms = remembered.get(table);
  if (!terms) {
    terms = new Map();
    remembered.set(table, terms);
  }
  const key = JSON.stringify(term);
  let values = terms.get(key);
  if (!values) {
    values = evaluate(term, table, data);
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

function evaluate(term: Exclude<Term, { field: string }>, table: Table, data: Dataset): Float64Array {
  const values = new Float64Array(table.rows);
  if (term === 1) return values.fill(1);
  if ('when' in term) {
    const mask = rowsWhere(term.when, table, NO_PERIOD);
    const inner = termOf(term.then, table, data);
    for (let i = 0; i < table.rows; i++) values[i] = mask[i] === 1 ? inner[i] : 0;
    return values;
  }
  const from = table.columns['daysFrom' in term ? term.daysFrom : term.minutesFrom];
  const to = table.columns[term.to];
  if (from?.type !== 'date' || to?.type !== 'date') return values.fill(Number.NaN);
  const between = 'daysFrom' in term ? (a: number, b: number): number => dayOf(b) - dayOf(a) : minutesBetween(data);
  for (let i = 0; i < table.rows; i++) values[i] = between(from.values[i], to.values[i]);
  return values;
}

/** Elapsed minutes are counted between instants, so that a night in which the clock changes has its true length. */
function minutesBetween(data: Dataset): (from: number, to: number) => number {
  const { openingMinutes, zone } = data;
  if (openingMinutes) return (from, to) => (from === from && to === to ? openingMinutes(from, to) : Number.NaN);
  return (from, to) => {
    if (from !== from || to !== to) return Number.NaN;
    return (zone.toInstant(to) - zone.toInstant(from)) / MILLISECONDS_A_MINUTE;
  };
}
