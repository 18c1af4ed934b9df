import type { TableName } from '../tables/tables';
import { type DimensionId, dimensionOf } from './index';

/** The tables from which rows of another one may have their label in a dimension. */
export const labelSources = (by: DimensionId): readonly TableName[] =>
  dimensionOf(by).saidBy ?? ['customers', 'leads', 'activities', 'team'];
