import type { TableName } from '../tables/tables';
import { campaign } from './campaign';
import { category } from './category';
import { channel } from './channel';
import { country } from './country';
import type { Dimension } from './declare';
import { lostReason } from './lost-reason';
import { month } from './month';
import { outcome } from './outcome';
import { pipeline } from './pipeline';
import { product } from './product';
import { region } from './region';
import { rep } from './rep';
import { segment } from './segment';
import { source } from './source';
import { team } from './team';
import { type } from './type';

/** Every dimension, in the order in which they are listed. */
const declared = [
  rep,
  month,
  source,
  channel,
  product,
  type,
  category,
  team,
  segment,
  region,
  country,
  pipeline,
  lostReason,
  campaign,
  outcome,
];

export type DimensionId = (typeof declared)[number]['id'];

export const dimensions: readonly Dimension<DimensionId>[] = declared;

/** The dimension of an id. */
export function dimensionOf(id: DimensionId): Dimension<DimensionId> {
  return dimensions.find((one) => one.id === id) as Dimension<DimensionId>;
}

/** True for a column of a table by which figures are broken down. */
export function isLabel(table: TableName, field: string): boolean {
  return dimensions.some(
    ({ label, alike }) => label !== 'month' && label.column === field && alike.some((list) => list.includes(table)),
  );
}
