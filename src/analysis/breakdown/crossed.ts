import { type DimensionId, dimensionOf } from '../../dimensions';
import type { Grouping } from '../../engine/figures';
import { BEYOND, CROSSING, crossed, groupsByMonth } from '../../engine/groups';
import type { GroupResult } from '../../engine/result';
import { isSentence } from '../../texts/sentence';
import type { Asked } from '../ask';
import { groupingBy, groupOf, hasLine } from './breakdown';

/** One cell of a table by two dimensions. */
export interface CrossedGroup extends GroupResult {
  /** The key in the second dimension; `key` is that in the first. */
  other: string;
}

/** Every pair of labels that has rows; empty where the tables cannot be grouped so. */
export function crossedBy(asked: Asked, first: DimensionId, second: DimensionId): CrossedGroup[] {
  const { evaluation } = asked;
  if (isSentence(evaluation)) return [];
  const [one, two] = [first, second].map((id) => groupingOf(asked, id));
  const grouping: Grouping = (table) => {
    const [rows, columns] = [one(table), two(table)];
    return rows && columns && crossed(rows, columns);
  };
  const cells = [...(evaluation.by(grouping) ?? [])].filter(([, figures]) => hasLine(figures));
  return cells.map(([label, figures]) => {
    const [key, other] = label === BEYOND ? [BEYOND, BEYOND] : label.split(CROSSING);
    return { ...groupOf(asked, key, figures), other };
  });
}

function groupingOf({ formula }: Asked, id: DimensionId): Grouping {
  const date = formula?.shape === 'rows' ? formula.rows.date : null;
  if (id !== 'month') return groupingBy(dimensionOf(id));
  return (table) => (date === null ? null : groupsByMonth(table, date));
}
