import type { Day } from '../../base/day';
import type { DataSet } from '../../engine/data-set';
import type { Formula, RowSet } from '../../engine/formula/formula';
import { rowSetsOf } from '../../engine/formula/walk';
import { rowDays, usualGap } from './row-days';

/** Days without a row at the start of a period that say nothing. */
const USUAL_DAYS = 3;

/**
 * The first day that the rows of a formula reach back to, by the dates by which they count; of rows that come rarely, as
 * much earlier as they are usually apart. Of several tables the one that begins last. Null where nothing is dated.
 */
export function dataBegin(formula: Formula, tables: DataSet['tables']): Day | null {
  const rowSets = rowSetsOf(formula, (oneOf) => oneOf.filter((one) => isThere(one, tables)).slice(0, 1));
  const begins = rowSets.flatMap((rows) => beginOf(rows, tables) ?? []);
  return begins.length === 0 ? null : Math.max(...begins);
}

function isThere(formula: Formula, tables: DataSet['tables']): boolean {
  const rowSets = rowSetsOf(formula);
  return rowSets.length > 0 && rowSets.every(({ table }) => tables[table]);
}

function beginOf({ table: name, date }: RowSet, tables: DataSet['tables']): Day | null {
  const table = tables[name];
  if (!table) return null;
  const days = rowDays(table, date);
  return days.length === 0 ? null : days[0] - Math.max(0, usualGap(days) - USUAL_DAYS);
}
