import type { Cell } from '../../base/cell';
import { cellAddress } from '../../base/cell-address';
import type { TableName } from '../../tables/tables';
import type { Problem } from '../reading';
import type { SeenColumn } from '../recognise/recognise';
import type { Found, OtherTable } from './find-table';
import { type Block, lastRowOf } from './layout';

/** Blocks are tables of their own when two are recognised, when one ends well before another, or when headers return. */
export function areApart(cells: Cell[][], blocks: Block[], found: Found[]): boolean {
  if (found.filter(({ recognition }) => recognition !== null).length > 1) return true;
  const heights = blocks.map((block) => lastRowOf(cells, block) - block.row);
  if (Math.min(...heights) < Math.max(...heights) * 0.8 && blocks.every(({ from, to }) => to - from > 1)) return true;
  const keys = found.flatMap(({ columns }) => columns.map(({ header }) => header.key).filter(Boolean));
  return new Set(keys).size < keys.length;
}

/**
 * What is to be said of a tab with another table of the same kind, beside the one that was found or below it, or with one
 * that may be a part of it: null where there is none. Whichever were read, the figures would lack the other or mix them.
 */
export function besideItself(
  table: TableName,
  others: readonly OtherTable[],
  columns: readonly SeenColumn[],
  { row }: Block,
  rows: number,
): Problem | null {
  const other = others.find((one) => one.table === table)?.block ?? comesAgain(columns, row);
  if (!other) return null;
  const cell = cellAddress(other.from, other.row + 1);
  return { reason: { text: 'intake_problem_beside', values: { cell } }, rows, cells: [cell] };
}

/** Where a header begins again in its own row, column by column: two tables without a blank column between them. */
function comesAgain(columns: readonly SeenColumn[], row: number): Block | null {
  const named = columns.filter(({ header }) => header.key !== '');
  const [first] = named;
  const again = named.findIndex(({ header }, at) => at > 1 && header.key === first.header.key);
  const isAgain =
    again > 0 && named.slice(again).every(({ header }, at) => header.key === named[at % again].header.key);
  return isAgain ? { row, from: named[again].index, to: named[named.length - 1].index + 1 } : null;
}

/**
 * Of blocks that are read as one table over a blank column, those that may be another: of columns of their own, by the first
 * of which each row is another thing, and one of which the whole would read.
 */
export function mayBeOthers(whole: Found, apart: readonly Found[]): OtherTable[] {
  const kind = whole.recognition;
  if (kind === null || !apart.some(({ recognition }) => recognition?.table === kind.table)) return [];
  const used = new Set(Object.values(kind.fields).map(({ column }) => column.index));
  return apart.flatMap(({ block, columns, recognition }) => {
    const [key, ...more] = columns.filter(({ header }) => header.key !== '');
    if (key === undefined) return [];
    const isList = more.length > 0 && key.profile.filled > 1 && key.profile.labels.size === key.profile.filled;
    const isUsed = columns.some(({ index }) => used.has(index));
    return recognition === null && isList && isUsed ? [{ block, table: kind.table }] : [];
  });
}
