import type { QueryParameters } from '../dialect';
import { activitiesDone } from './activities';
import { withTypes } from './deal-types';
import { dealsOfThemselves } from './deals';
import { leadsOfThemselves } from './leads';
import { withMadeLabels, withResponseBand } from './made-labels';
import { ordersOfThemselves } from './orders';
import { asRead, type Prepared } from './prepared';
import type { Settled } from './settled';
import { monthlyWorth } from './subscriptions';
import { withTold } from './told-labels';

/** A table of the data set by a query over its rows as they were read, of which `settled` is known. */
export function prepareTable(settled: Settled, parameters: QueryParameters): Prepared {
  const begun = withTold(asRead(settled.read, `${settled.read.table}_read`), settled.told, parameters);
  const prepared = withMadeLabels(ofItself(settled, begun, parameters), parameters);
  return settled.read.table === 'leads' ? withResponseBand(prepared, settled.isTimed, parameters) : prepared;
}

function ofItself(settled: Settled, begun: Prepared, parameters: QueryParameters): Prepared {
  const { areWhole, ...known } = settled;
  switch (settled.read.table) {
    case 'deals':
      return withTypes(dealsOfThemselves({ ...known, begun }, parameters), settled.typed, parameters);
    case 'leads':
      return leadsOfThemselves({ ...known, begun }, parameters);
    case 'orders':
      return areWhole ? begun : ordersOfThemselves({ ...known, begun }, parameters);
    case 'subscriptions':
    case 'customers':
      return monthlyWorth(begun, settled.headers);
    case 'activities':
      return activitiesDone(begun);
    default:
      return begun;
  }
}
