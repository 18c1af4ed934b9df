import type { TableName } from '../tables/tables';
import type { DimensionId } from './index';
import { category } from './products/category';

/** The tables from which rows of another one may have their label in a dimension; a category comes with its product. */
export function labelSources(by: DimensionId): readonly TableName[] {
  return by === category.id ? ['products'] : ['customers', 'leads', 'activities', 'team'];
}
