import type { TableName } from '../tables/tables';
import { country } from './customers/country';
import { region } from './customers/region';
import { segment } from './customers/segment';
import { startMonth } from './customers/start-month';
import { activityBand } from './deals/activity-band';
import { closeWeekday } from './deals/close-weekday';
import { bandsNamed, cycleBand, cycleBandIn } from './deals/cycle-band';
import { demo } from './deals/demo';
import { demoInStage } from './deals/demo-in-stage';
import { outcome } from './deals/outcome';
import { pipeline } from './deals/pipeline';
import { stage } from './deals/stage';
import { stageReached } from './deals/stage-reached';
import { type } from './deals/type';
import type { Dimension } from './declare';
import { responseBand } from './leads/response-band';
import { campaign } from './marketing/campaign';
import { channel } from './marketing/channel';
import { source } from './marketing/source';
import { month } from './month';
import { category } from './products/category';
import { product } from './products/product';
import { rep } from './team/rep';
import { team } from './team/team';

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
  stage,
  stageReached,
  campaign,
  outcome,
  demo,
  demoInStage,
  activityBand,
  cycleBand,
  closeWeekday,
  responseBand,
  startMonth,
];

export type DimensionId = (typeof declared)[number]['id'];

export const dimensions: readonly Dimension<DimensionId>[] = declared;

/** The dimension of an id. */
export function dimensionOf(id: DimensionId): Dimension<DimensionId> {
  return dimensions.find((one) => one.id === id) as Dimension<DimensionId>;
}

/** What a plan says of dimensions. */
export interface PlannedBands {
  /** The limits in days of the bands of cycle lengths: 7, 21, 45 */
  cycleBands?: string;
}

/** The dimension of an id as a plan has it: in the bands that it names. */
export function plannedDimension(id: DimensionId, { cycleBands = '' }: PlannedBands): Dimension<DimensionId> {
  const bands = id === cycleBand.id ? bandsNamed(cycleBands) : null;
  return bands ? cycleBandIn(bands) : dimensionOf(id);
}

/** True for a column of a table by which figures are broken down. */
export function isLabel(table: TableName, field: string): boolean {
  return dimensions.some(
    ({ label, alike }) => label !== 'month' && label.column === field && alike.some((list) => list.includes(table)),
  );
}
