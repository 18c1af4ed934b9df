import { isOfAllPieces } from '../../dataset/prepare/prepare-subscriptions';
import type { Relation } from '../dialect';
import { columnOf, type Headers, madeOf, type Prepared, withMade } from './prepared';

/**
 * What each row of subscriptions, or of customers, is worth in a month (`mrrValue`), as `prepareSubscriptions` of the data
 * set makes it of a tab. Since when and until when somebody is a customer is not made by a query.
 */
export function monthlyWorth(begun: Prepared, headers: Headers): Prepared {
  return withMade(begun, madeOf('mrrValue', 'number', monthlySql(begun.relation, headers)));
}

/** An amount that is already monthly needs no interval, no quantity and no discount; any other needs its interval. */
function monthlySql(read: Relation, headers: Headers): string | null {
  const number = (field: string): string | null => columnOf(read, field, 'number');
  const [mrr, amount, months] = ['mrr', 'amount', 'billedMonths'].map(number);
  if (mrr !== null || amount === null || months === null) return mrr;
  const quantity = isOfAllPieces(headers.amount ?? '') ? null : number('quantity');
  const [share, discount] = ['discountShare', 'discount'].map(number);
  const billed = quantity === null ? amount : `${amount} * IFNULL(${quantity}, 1.0)`;
  const shared = share === null ? billed : `${billed} * (1.0 - IFNULL(${share}, 0.0))`;
  const recurring = discount === null ? shared : `${shared} - IFNULL(${discount}, 0.0)`;
  // What is billed once comes back in no month.
  return `IF(${months} = 0.0, 0.0, IEEE_DIVIDE(${recurring}, ${months}))`;
}
