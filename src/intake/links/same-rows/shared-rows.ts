import { dayOf } from '../../../base/day';
import type { AnyField } from '../../../tables/prepared-fields';
import { type Column, labelAt, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import { tellingFields } from '../../../tables/telling-fields';
import { squeezed } from '../../text/normal-text';
import { idKey } from '../id-key';

/** The rows that two tabs of one kind both have. */
export interface SharedRows {
  /** True where ids tell it; else names, customers and the days on which they began do. */
  hasIds: boolean;
  pairs: [row: number, there: number][];
}

/** What tells the lines of one order apart. */
const OF_LINES = ['product', 'category', 'type', 'line'] satisfies AnyField[];

/** The rows of one tab beside those of the other that are the same thing; null where either has several rows of one. */
export function sharedRows(one: Table, other: Table): SharedRows | null {
  const { copies } = declarationOf(one.table);
  const has = (field: string): boolean => one.columns[field] !== undefined && other.columns[field] !== undefined;
  if (has('id')) {
    const ways = copies === 'equal rows and versions' ? [['id'], ['id', ...OF_LINES.filter(has)]] : [['id']];
    for (const fields of ways) {
      const pairs = pairsBy(fields, one, other);
      if (pairs !== null) return { hasIds: true, pairs };
    }
    return null;
  }
  const fields = [...tellingFields.texts, ...tellingFields.dates].filter(has);
  const pairs = fields.length === 0 || one.columns.id || other.columns.id ? null : pairsBy(fields, one, other);
  return pairs && { hasIds: false, pairs };
}

function pairsBy(fields: readonly string[], one: Table, other: Table): [number, number][] | null {
  const [left, right] = [rowsBy(fields, one), rowsBy(fields, other)];
  if (left === null || right === null) return null;
  return [...left].flatMap(([key, row]): [number, number][] => {
    const there = right.get(key);
    return there === undefined ? [] : [[row, there]];
  });
}

/** The row under each key; null where a key has several. */
function rowsBy(fields: readonly string[], { columns, leftOut, rows }: Table): Map<string, number> | null {
  const found = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] !== 0) continue;
    const parts = fields.map((field) => partOf(field, columns[field], row));
    if (parts[0] === '') continue;
    const key = parts.join('\n');
    if (found.has(key)) return null;
    found.set(key, row);
  }
  return found;
}

function partOf(field: string, column: Column, row: number): string {
  if (column.type === 'text') {
    const label = labelAt(column, row);
    return field === 'id' ? idKey(label) : squeezed(label);
  }
  const day = column.type === 'date' ? dayOf(column.values[row]) : Number.NaN;
  return Number.isNaN(day) ? '' : String(day);
}
