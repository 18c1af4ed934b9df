import type { Group, Line } from '../../../engine/evaluate/evaluation';
import { rowsIn } from '../../../engine/evaluate/evaluation';
import type { LeafOfRows } from '../../../engine/formula/walk';
import type { Parts } from '../../../engine/rows/parts';
import { sidesIn } from '../../rows-alike';

/**
 * On which sides of a figure each kind of row stands, by the signs of what it puts there. `told`: by kind why it is left out,
 * or those signs. Of rows that share a key the first alone counts, and no query says which that is: NaN for each of them. None
 * of a model, and of customers who weigh on one row and are kept by another.
 */
export function linesTold(
  leaf: LeafOfRows,
  parts: Parts,
  told: readonly (string | null)[],
  only: Group | null,
): Line[] {
  if (leaf.shape !== 'rows') return [];
  const isIn = rowsIn(only, parts.table);
  const side = (signOf: (said: string | null) => number): Float64Array =>
    Float64Array.from(parts.leftOut, (code, row) => {
      if (code !== 0 || !isIn(row)) return 0;
      return leaf.countBy === undefined ? signOf(told[row]) : Number.NaN;
    });
  const isSum = leaf.measure === 'sum' || leaf.measure === 'count';
  const top = side((said) => (leaf.measure === 'count' ? 1 : (sidesIn(said)?.top ?? 1)));
  return [{ input: '', parts, top, bottom: isSum ? null : side((said) => sidesIn(said)?.bottom ?? 1) }];
}
