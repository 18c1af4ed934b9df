import type { Dimension } from '../../dimensions/declare';
import type { Figures } from '../../engine/figures';
import type { GroupResult } from '../../engine/result';
import { isSentence } from '../../texts/sentence';
import type { Asked } from '../ask';
import { breakdownBy, groupingBy } from './breakdown';

/** One line of a breakdown with what it is made of. */
export interface GroupParts extends GroupResult {
  /** What stands above and below the line; null where there is no line. */
  top: number | null;
  bottom: number | null;
  /** The values of which it is the mean or the median; null where it is neither. */
  sample: Float64Array | null;
  middle: 'mean' | 'median' | null;
}

/**
 * The lines of a breakdown by labels, with their parts; empty where there is none. `isKept`: which groups, where it is not
 * those that have a line.
 */
export function groupParts(asked: Asked, dimension: Dimension, isKept?: (group: Figures) => boolean): GroupParts[] {
  const { evaluation, formula } = asked;
  if (isSentence(evaluation)) return [];
  const grouping = groupingBy(dimension);
  const lines = breakdownBy(asked, dimension, [], isKept);
  const figures = lines.length === 0 ? null : evaluation.by(grouping);
  const samples = lines.length === 0 ? null : (evaluation.samples?.(grouping) ?? null);
  const measure = formula?.shape === 'rows' ? formula.measure : null;
  const middle = measure === 'mean' || measure === 'median' ? measure : null;
  return lines.map((line) => ({
    ...line,
    top: figures?.get(line.key)?.top ?? null,
    bottom: figures?.get(line.key)?.bottom ?? null,
    sample: samples?.get(line.key) ?? null,
    middle,
  }));
}
