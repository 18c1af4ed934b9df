import type { Period } from '../../base/period';
import { isTextColumn, type Table, type TextColumn } from '../../tables/table';
import type { Groups } from '../figures';
import type { CohortFormula } from '../formula/formula';
import { rowsWhere } from '../rows/condition';
import type { Parts } from '../rows/parts';
import { selectRows } from '../rows/parts';
import { termOf } from '../rows/term';

/**
 * The customers of the base set, each weighing on their base rows, and above the line those who also belong to the
 * kept set (or those who do not). Computed from the sets themselves: customers who join meanwhile cannot hide a loss.
 * With groups, a customer with base rows in several of them is a customer of each.
 */
export function cohortParts(formula: CohortFormula, table: Table, period: Period, groups: Groups | null = null): Parts {
  const parts = selectRows(formula.rows, table, period);
  const customers = table.columns[formula.countBy];
  if (!isTextColumn(customers)) return parts;
  const { codes, labels } = customers;
  const base = rowsWhere(formula.base, table, period);
  const kept = rowsWhere(formula.kept, table, period);
  const inBase = new Uint8Array(labels.length);
  const isKept = new Uint8Array(labels.length);
  for (let i = 0; i < table.rows; i++) {
    if (parts.leftOut[i] !== 0) continue;
    inBase[codes[i]] |= base[i];
    isKept[codes[i]] |= kept[i];
  }
  const leftOut = parts.leftOut.slice();
  parts.reasons.push({ text: 'not_in_base' });
  const outside = parts.reasons.length;
  const top = new Float64Array(table.rows);
  const bottom = new Float64Array(table.rows);
  const counts = new Uint8Array(table.rows);
  const isFirst = firstSight(customers, groups);
  const weights = formula.weight === 1 ? null : termOf(formula.weight, table);
  for (let i = 0; i < table.rows; i++) {
    if (leftOut[i] !== 0) continue;
    const customer = codes[i];
    if (!base[i]) {
      if (!(kept[i] && inBase[customer])) leftOut[i] = outside;
      continue;
    }
    counts[i] = isFirst(i) ? 1 : 0;
    const weight = weights === null ? counts[i] : weights[i];
    const hit = formula.count === 'kept' ? isKept[customer] === 1 : isKept[customer] === 0;
    bottom[i] = weight;
    top[i] = hit ? weight : 0;
  }
  return { ...parts, leftOut, top, bottom, counts };
}

/** Tells whether a row is the first that is asked about of its customer, within its group. */
function firstSight({ codes, labels }: TextColumn, groups: Groups | null): (row: number) => boolean {
  if (groups === null) {
    const seen = new Uint8Array(labels.length);
    return (row) => {
      const first = seen[codes[row]] === 0;
      seen[codes[row]] = 1;
      return first;
    };
  }
  const seen = new Set<number>();
  return (row) => {
    const before = seen.size;
    return seen.add(codes[row] * groups.labels.length + groups.codes[row]).size > before;
  };
}
