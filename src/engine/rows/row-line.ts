import type { Codes } from '../../base/codes';
import type { Line } from '../evaluate/evaluation';
import type { Measure } from '../formula/formula';
import type { Parts } from './parts';

/**
 * What each row puts above and below the line of a figure of its own, so that the rows add up to what stands there: the
 * rows of one key count once, the first of them. Of a mean or a median each counts for one below.
 */
export function rowLine(
  parts: Parts,
  measure: Measure,
  countBy: Codes | null,
  isIn: (row: number) => boolean,
): Pick<Line, 'top' | 'bottom'> {
  const { leftOut } = parts;
  const top = new Float64Array(leftOut.length);
  const bottom = measure === 'sum' || measure === 'count' ? null : new Float64Array(leftOut.length);
  const seen = new Set<number>();
  for (let row = 0; row < leftOut.length; row++) {
    if (leftOut[row] !== 0 || !isIn(row)) continue;
    const counts = countBy === null || (!seen.has(countBy[row]) && !(parts.bottom && !(parts.bottom[row] > 0)));
    if (countBy !== null && counts) seen.add(countBy[row]);
    if (measure !== 'count') top[row] = parts.top ? parts.top[row] : 0;
    else if (counts) top[row] = parts.counts ? parts.counts[row] : 1;
    if (bottom && counts) bottom[row] = parts.bottom ? parts.bottom[row] : 1;
  }
  return { top, bottom };
}
