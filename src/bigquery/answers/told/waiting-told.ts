import type { Groups } from '../../../engine/figures';
import { NO_DATE, NO_LABEL } from '../../../engine/groups';
import { addWaiting, noneWaiting, type WaitingRows } from '../../../engine/rows/waiting-rows';
import type { TextKey } from '../../../texts/texts';
import { WAITING } from '../../waiting-lines';
import { type AnswerLine, listInLabel } from '../answer-line';
import { coded } from './coded';

/** The key of those that have no label, or no day. */
export const unlabelledBy = (by: Groups['by']): string => (by === 'month' ? NO_DATE : NO_LABEL);

/** The rows of a figure that wait, of all of them, or group by group: `known` are labels that groups have, with rows or without. */
export function waitingTold(
  lines: readonly AnswerLine[],
  of: { dimension: string; by: Groups['by']; known: Iterable<string> } | null,
): WaitingRows[] {
  const told = lines.flatMap((line) => {
    if (line.dimension !== WAITING) return [];
    const [dimension, label, reason] = listInLabel(line);
    return dimension === (of?.dimension ?? null) ? [{ label: label ?? unlabelledBy(of?.by), reason, n: line.n }] : [];
  });
  const labels = told.map(({ label }) => label);
  const groups = of && { ...coded([...new Set([unlabelledBy(of.by), ...of.known])], labels), by: of.by };
  const counted = noneWaiting(groups);
  told.forEach(({ reason, n }, row) => {
    if (reason === null) counted[groups ? groups.codes[row] : 0].used = n;
    else addWaiting(counted, groups, row, reason as TextKey, n);
  });
  return counted;
}
