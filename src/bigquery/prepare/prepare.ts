import type { TableName } from '../../tables/tables';
import type { QueryParameters, Relation } from '../dialect';
import { activitiesDone } from './activities';
import { withTypes } from './deals/deal-types';
import { dealsOfThemselves } from './deals/deals';
import { withMadeLabels, withResponseBand } from './labels/made-labels';
import { withTold } from './labels/told-labels';
import { type LeadsRead, leadsOfThemselves } from './leads/leads';
import { ordersOfThemselves } from './orders/orders';
import { asRead, type Prepared } from './prepared';
import type { Settled } from './settled';
import { subscriptionsOfThemselves } from './subscriptions/subscriptions';

/** The tables that a query has prepared already, by name. */
export type Others = ReadonlyMap<TableName, Relation>;

/** The tables that must be prepared before a table. */
export const preparedBefore = ({ leadOfDeal }: Settled): readonly TableName[] => (leadOfDeal ? ['deals'] : []);

/** A table of the data set by a query over its rows as they were read, of which `settled` is known. */
export function prepareTable(settled: Settled, others: Others, parameters: QueryParameters): Prepared {
  const begun = withTold(asRead(settled.read, `${settled.read.table}_read`), settled.told, parameters);
  const prepared = withMadeLabels(ofItself(settled, begun, others, parameters), settled.planned, parameters);
  return settled.read.table === 'leads' ? withResponseBand(prepared, parameters) : prepared;
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
