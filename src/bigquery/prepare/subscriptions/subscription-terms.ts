import type { Day } from '../../../base/day';
import type { AnyField } from '../../../tables/prepared-fields';
import { holds, NO_TEXT, type QueryParameters } from '../../dialect';
import { columnOf, type MadeColumn, made, madeOf, type Prepared, withMade } from '../prepared';

/** The plans that make no customer, by the labels of the product column. */
export interface UnpaidPlans {
  trial: readonly string[];
  /** Called free: they make no customer where they cost nothing. */
  free: readonly string[];
}

/**
 * Since when and until when the customer of a row was one (`start`, `end`), and the state in which it is, as `paidTerms` of
 * the data set tells it of a tab; null for a table without starts.
 */
export function withTerms(
  begun: Prepared,
  plans: UnpaidPlans,
  reached: Day,
  parameters: QueryParameters,
): Prepared | null {
  const read = begun.relation;
  const started = columnOf(read, 'startedOn', 'date');
  if (started === null) return null;
  const ended = withMade(begun, madeOf('own_end', 'date', endSql(begun, parameters)));
  const state = stateSql(ended, started, plans, parameters);
  const terms: MadeColumn[] = [
    made('start', 'date', startSql(begun, started)),
    made('state', 'text', state),
    ...madeOf('end', 'date', columnOf(ended.relation, 'own_end', 'date')),
  ];
  const known = withMade(ended, terms);
  const hasEnd = columnOf(known.relation, 'end', 'date');
  const isGone = `${holds(`\`state\` = ${parameters.text('ended')}`)}${hasEnd === null ? '' : ` AND ${hasEnd} IS NULL`}`;
  return withMade(known, [made('goneBy', 'date', `IF(${isGone}, ${parameters.day(reached)}, NULL)`)]);
}

/** The end date, else that of the cancellation: it ends nothing while the status still says that the subscription runs. */
function endSql({ relation }: Prepared, parameters: QueryParameters): string | null {
  const [ended, cancelled] = (['endedOn', 'cancelledOn'] satisfies AnyField[]).map((field) =>
    columnOf(relation, field, 'date'),
  );
  const state = columnOf(relation, 'state', 'text');
  if (cancelled === null) return ended;
  const isActive = state === null ? 'FALSE' : holds(`${state} = ${parameters.text('active')}`);
  const final = state === null ? cancelled : `IF(${isActive}, NULL, ${cancelled})`;
  return ended === null ? final : `COALESCE(${ended}, ${final})`;
}

/** From the end of a trial, else from the first payment, where that comes later. */
function startSql({ relation }: Prepared, started: string): string {
  const [trialEnd, paidFrom] = (['trialEndsOn', 'paidFrom'] satisfies AnyField[]).map((field) =>
    columnOf(relation, field, 'date'),
  );
  if (trialEnd === null && paidFrom === null) return started;
  const isTrial = trialEnd === null ? 'FALSE' : holds(`DATE(${trialEnd}) > DATE(${started})`);
  const paid = trialEnd === null ? paidFrom : `IF(${isTrial}, ${trialEnd}, ${paidFrom ?? 'NULL'})`;
  return `IF(${holds(`${paid} > ${started}`)}, ${paid}, ${started})`;
}

function stateSql({ relation }: Prepared, started: string, plans: UnpaidPlans, parameters: QueryParameters): string {
  const end = columnOf(relation, 'own_end', 'date');
  const trialEnd = columnOf(relation, 'trialEndsOn', 'date');
  const paidFrom = columnOf(relation, 'paidFrom', 'date');
  const product = columnOf(relation, 'product', 'text');
  const state = columnOf(relation, 'state', 'text');
  const neverPaid = columnOf(relation, 'neverPaid', 'flag');
  const price = columnOf(relation, 'mrr', 'number') ?? columnOf(relation, 'amount', 'number');
  const isPlan = (labels: readonly string[]): string[] =>
    product === null || labels.length === 0 ? [] : [holds(`${product} IN UNNEST(${parameters.texts(labels)})`)];
  const trial = [...isPlan(plans.trial), ...(end && trialEnd ? [holds(`DATE(${end}) <= DATE(${trialEnd})`)] : [])];
  const unpaid = [...(neverPaid ? [holds(neverPaid)] : []), ...(paidFrom ? [`${paidFrom} IS NULL`] : [])];
  const over = [
    ...(state ? [holds(`${state} IN UNNEST(${parameters.texts(['ended', 'unpaid'])})`)] : []),
    ...(end ? [`${end} IS NOT NULL`] : []),
  ];
  const free = price === null ? [] : isPlan(plans.free).map((is) => `(${is} AND NOT ${holds(`${price} > 0.0`)})`);
  const never = [
    ...free,
    ...(unpaid.length > 0 && over.length > 0 ? [`((${unpaid.join(' OR ')}) AND (${over.join(' OR ')}))`] : []),
  ];
  const cases = [
    ...(end ? [`WHEN ${holds(`${end} < ${started}`)} THEN ${parameters.text('reversed')}`] : []),
    ...(trial.length > 0 ? [`WHEN ${trial.join(' OR ')} THEN ${parameters.text('trial')}`] : []),
    ...(never.length > 0 ? [`WHEN ${never.join(' OR ')} THEN ${parameters.text('never')}`] : []),
  ];
  const own = state ?? NO_TEXT;
  return cases.length === 0 ? own : `CASE ${cases.join(' ')} ELSE ${own} END`;
}
