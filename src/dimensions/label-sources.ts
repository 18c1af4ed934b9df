import type { TableName } from '../tables/tables';
import { BY_WHOM } from './declare';
import { type DimensionId, dimensionOf } from './index';

/** The tables from which rows of another one may have their label in a dimension. */
export function labelSources(by: DimensionId): readonly TableName[] {
  const { saidBy = [...BY_WHOM, 'activities', 'team'], handedOn = [] } = dimensionOf(by);
  return [...saidBy, ...handedOn];
}
