import type { LabelToJoin } from '../../dataset/labels/completing';
import { UNREAD_DAY } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { identifier, type QueryParameters, type Relation } from '../dialect';
import { activitiesDone } from './activities';
import { withTypes } from './deals/deal-types';
import { dealsOfThemselves } from './deals/deals';
import { DONE_FIELDS, doneTables, withDone } from './deals/done-before-close';
import { type JoinedFrom, labelsJoined, withJoinedLabels } from './labels/joined-labels';
import { withMadeLabels, withResponseBand } from './labels/made-labels';
import { withTold } from './labels/told-labels';
import { type LeadsRead, leadsOfThemselves } from './leads/leads';
import { ordersOfThemselves } from './orders/orders';
import { asRead, type Prepared } from './prepared';
import type { Settled } from './settled';
import { subscriptionsOfThemselves } from './subscriptions/subscriptions';

/** The tables that a query has prepared already, by name. */
type Others = ReadonlyMap<TableName, Relation>;

/** Which of the labels are wanted that others have for the rows of a table, and what is known of them. */
export type LabelsWanted = Pick<JoinedFrom, 'isAsked' | 'labelsOf'>;

/** These tables, and all that they are prepared with. */
export function tablesNeeded(asked: readonly TableName[], all: readonly Settled[]): Set<TableName> {
  const needed = new Set(asked);
  // What is found on the way is looked at in its turn.
  for (const table of needed)
    for (const one of all) if (one.read.table === table) for (const other of preparedWith(one)) needed.add(other);
  return needed;
}

/** The tables that a table is prepared with. */
const preparedWith = ({ leadOfDeal, joins, done }: Settled): readonly TableName[] => [
  ...(leadOfDeal ? (['deals'] as const) : []),
  ...joins.map(({ other }) => other),
  ...(done ? (['activities'] as const) : []),
  ...(done?.listed ? (['customers'] as const) : []),
];

/** A table of a query: which one of the data set it is, or is on the way to, under which name, and the select that makes it. */
interface QueriedTable {
  of: TableName;
  name: string;
  sql: string;
}

/** Each after those that it is made with. Of leads the labels come first, and what deals tell of them last. */
function inOrder(all: readonly Settled[]): Settled[] {
  const needs = (one: Settled): TableName[] => preparedWith(one).filter((other) => other !== 'leads');
  const rest = [...all];
  const placed: Settled[] = [];
  while (rest.length > 0) {
    const isFree = (one: Settled): boolean =>
      !needs(one).some((table) => rest.some(({ read }) => read.table === table));
    placed.push(...rest.splice(Math.max(0, rest.findIndex(isFree)), 1));
  }
  return placed;
}

/** The labels of leads alone: of what is made of leads some takes deals, which have those labels too. */
const LEADS_LABELS = 'leads_labels';

/**
 * Tables of the data set by queries over their rows as they were read, each after those that it is made with.
 */
export function prepareTables(
  all: readonly Settled[],
  parameters: QueryParameters,
  wanted: LabelsWanted,
): { tables: QueriedTable[]; relations: Map<TableName, Relation> } {
  const relations = new Map<TableName, Relation>();
  const others = new Map<TableName, Relation>();
  const leads = all.find(({ read }) => read.table === 'leads');
  const labels = leads && begunOf(leads, parameters);
  if (labels) others.set('leads', { ...labels.relation, rows: identifier(LEADS_LABELS) });
  let isByLeads = false;
  const tables = inOrder(all).flatMap((settled): QueriedTable[] => {
    const { table } = settled.read;
    const { prepared, joined, before } = prepareTable(settled, { ...wanted, relations, others }, parameters);
    isByLeads ||= joined.some(({ from }) => from.includes('leads'));
    relations.set(table, prepared.relation);
    if (table === 'customers') others.set(table, prepared.relation);
    return [...before.map((one) => ({ of: table, ...one })), { of: table, name: table, sql: prepared.sql }];
  });
  const first = labels && isByLeads ? [{ of: 'leads' as const, name: LEADS_LABELS, sql: labels.sql }] : [];
  return { tables: [...first, ...tables], relations };
}

const begunOf = ({ read, told }: Settled, parameters: QueryParameters): Prepared =>
  withTold(asRead(read, `${read.table}_read`), told, parameters);

/** One of them; `joined`: the labels that others have for its rows; `before`: the tables that it is made of. */
function prepareTable(
  settled: Settled,
  from: JoinedFrom & { relations: Others },
  parameters: QueryParameters,
): { prepared: Prepared; joined: LabelToJoin[]; before: Pick<QueriedTable, 'name' | 'sql'>[] } {
  const own = ofItself(settled, begunOf(settled, parameters), from.relations, parameters);
  const made = withMadeLabels(own, settled.planned, parameters);
  const banded = settled.read.table === 'leads' ? withResponseBand(made, parameters) : made;
  const { deals, before } = withWhatWasDone(banded, settled, from, parameters);
  return {
    before,
    prepared: withJoinedLabels(deals, settled.joins, from, parameters),
    joined: labelsJoined(banded.relation, settled.joins, from),
  };
}

/** Deals with what was done for them, where somebody asks and activities tell. */
function withWhatWasDone(
  deals: Prepared,
  { read: { table }, done }: Settled,
  { relations, isAsked }: JoinedFrom & { relations: Others },
  parameters: QueryParameters,
): { deals: Prepared; before: Pick<QueriedTable, 'name' | 'sql'>[] } {
  const activities = relations.get('activities');
  const isTold = activities?.columns.get('done') === 'date' && !activities.columns.has(UNREAD_DAY);
  if (done === null || !isTold || !DONE_FIELDS.some((field) => isAsked(field, table))) return { deals, before: [] };
  return { deals: withDone(deals, done, parameters), before: doneTables(deals, done, { activities }, parameters) };
}

function ofItself(settled: Settled, begun: Prepared, others: Others, parameters: QueryParameters): Prepared {
  const { areWhole, ...known } = settled;
  switch (settled.read.table) {
    case 'deals':
      return withTypes(dealsOfThemselves({ ...known, begun }, parameters), settled.typed, parameters);
    case 'leads':
      return leadsOfThemselves(leadsAsked(settled, begun, others), parameters);
    case 'orders':
      return areWhole ? begun : ordersOfThemselves({ ...known, begun }, parameters);
    case 'subscriptions':
    case 'customers':
      return subscriptionsOfThemselves({ ...known, begun }, parameters);
    case 'activities':
      return activitiesDone(begun);
    default:
      return begun;
  }
}

/** Without the deals that tell who became a customer, nothing of that is made. */
function leadsAsked(settled: Settled, begun: Prepared, others: Others): LeadsRead {
  const { leadOfDeal: by, tellConversions } = settled;
  const deals = others.get('deals');
  const areTold = deals?.columns.has('outcome') && by !== null && deals.columns.get(by.deals) === 'text';
  const isNamed = by !== null && begun.relation.columns.get(by.leads) === 'text';
  const byDeals = deals && by && areTold && isNamed ? { by, deals } : null;
  return { ...settled, begun, byDeals, tellConversions: tellConversions && (by === null || byDeals !== null) };
}
