import { dimensions } from '../../../dimensions';
import type { Dimension } from '../../../dimensions/declare';
import type { Groups } from '../../../engine/figures';
import type { Relation } from '../../dialect';

/** Those of the dimensions by which the rows of a table can be grouped: a table that has their labels, or a month. */
export function labelledBy(dimensions: readonly Dimension[], relation: Relation | undefined): Dimension[] {
  return dimensions.filter(
    ({ label, alike }) =>
      label === 'month' ||
      (relation !== undefined &&
        alike.flat().includes(relation.table) &&
        relation.columns.get(label.column) === 'text'),
  );
}

/** The columns that hold their labels. */
export const labelColumns = (dimensions: readonly Dimension[]): string[] =>
  dimensions.flatMap(({ label }) => (label === 'month' ? [] : [label.column]));

/** The dimension of a table by which groups are told. */
export const dimensionTold = (told: Groups['by'], relation: Relation | undefined): Dimension | undefined =>
  labelledBy(dimensions, relation).find(({ label }) =>
    told === 'month' || label === 'month' ? told === label : label.column === told?.column,
  );
