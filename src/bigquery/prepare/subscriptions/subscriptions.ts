import { isOfAllPieces } from '../../../dataset/prepare/prepare-subscriptions';
import type { AnyField } from '../../../tables/prepared-fields';
import type { QueryParameters, Relation } from '../../dialect';
import { type SpanField, withSpansOf } from '../customers/customer-spans';
import { columnOf, type Headers, madeOf, type Prepared, withMade } from '../prepared';
import { type UnpaidPlans, withTerms } from './subscription-terms';

export interface SubscriptionsRead {
  /** Subscriptions, or customers, as they were read. */
  begun: Prepared;
  headers: Headers;
  plans: UnpaidPlans;
  spanFields: readonly SpanField[];
  /** False where another tab completes when somebody was a customer. */
  tellSpans: boolean;
}

/** What each row is worth in a month (`mrrValue`), and its spans, as `prepareSubscriptions` of the data set makes it of a tab. */
export function subscriptionsOfThemselves(subscriptions: SubscriptionsRead, parameters: QueryParameters): Prepared {
  const { begun, headers, plans, spanFields, tellSpans } = subscriptions;
  const worth = withMade(begun, madeOf('mrrValue', 'number', monthlySql(begun.relation, headers)));
  const terms = tellSpans ? withTerms(worth, plans, parameters) : null;
  return terms ? withSpansOf(terms, spanFields, parameters) : worth;
}

/** An amount that is already monthly needs no interval, no quantity and no discount; any other needs its interval. */
function monthlySql(read: Relation, headers: Headers): string | null {
  const number = (field: AnyField): string | null => columnOf(read, field, 'number');
  const [mrr, amount, months] = (['mrr', 'amount', 'billedMonths'] satisfies AnyField[]).map(number);
  if (mrr !== null || amount === null || months === null) return mrr;
  const quantity = isOfAllPieces(headers.amount ?? '') ? null : number('quantity');
  const [share, discount] = (['discountShare', 'discount'] satisfies AnyField[]).map(number);
  const billed = quantity === null ? amount : `${amount} * IFNULL(${quantity}, 1.0)`;
  const shared = share === null ? billed : `${billed} * (1.0 - IFNULL(${share}, 0.0))`;
  const recurring = discount === null ? shared : `${shared} - IFNULL(${discount}, 0.0)`;
  // What is billed once comes back in no month.
  return `IF(${months} = 0.0, 0.0, IEEE_DIVIDE(${recurring}, ${months}))`;
}
