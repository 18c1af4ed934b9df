import { isOfAllPieces } from '../../../dataset/prepare/prepare-subscriptions';
import type { SeenFrom } from '../../../dataset/seen-from';
import { NEARLY_ALL_PAY } from '../../../intake/meaning/contracts/paid-before-end';
import { END_FIELDS } from '../../../intake/meaning/contracts/settle-states';
import type { AnyField } from '../../../tables/prepared-fields';
import { declarationOf } from '../../../tables/tables';
import { holds, identifier, LEFT_OUT, type QueryParameters, type Relation } from '../../dialect';
import { type SpanField, withSpansOf } from '../customers/customer-spans';
import { columnOf, type Headers, made, madeOf, type Prepared, withMade } from '../prepared';
import { type UnpaidPlans, withTerms } from './subscription-terms';

export interface SubscriptionsRead {
  /** Subscriptions, or customers, as they were read. */
  begun: Prepared;
  headers: Headers;
  plans: UnpaidPlans;
  spanFields: readonly SpanField[];
  /** False where another tab completes when somebody was a customer. */
  tellSpans: boolean;
  seen: Required<SeenFrom>;
}

/** What each row is worth in a month (`mrrValue`), and its spans, as `prepareSubscriptions` of the data set makes it of a tab. */
export function subscriptionsOfThemselves(subscriptions: SubscriptionsRead, parameters: QueryParameters): Prepared {
  const { headers, plans, spanFields, tellSpans, seen } = subscriptions;
  const begun = withoutAmountsAfterEnd(subscriptions, parameters);
  const worth = withMade(begun, madeOf('mrrValue', 'number', monthlySql(begun.relation, headers)));
  const terms = tellSpans ? withTerms(worth, plans, seen.reached, parameters) : null;
  return terms ? withSpansOf(terms, spanFields, parameters) : worth;
}

/** The amounts without the 0 of what has ended, where that is none, as `forgetAmountsAfterEnd` of intake has it of a tab. */
function withoutAmountsAfterEnd({ begun, seen }: SubscriptionsRead, parameters: QueryParameters): Prepared {
  const { relation } = begun;
  const mrr = columnOf(relation, 'mrr', 'number');
  const ends = END_FIELDS.flatMap((field) => columnOf(relation, field, 'date') ?? []);
  if (mrr === null || ends.length === 0 || declarationOf(relation.table).spans !== 'list') return begun;
  const hasEnded = `(${ends.map((end) => holds(`${end} < ${parameters.day(seen.today + 1)}`)).join(' OR ')})`;
  const rows = (which: string): string => `COUNTIF(${identifier(LEFT_OUT)} IS NULL AND ${which}) OVER ()`;
  const running = rows(`${mrr} IS NOT NULL AND NOT ${hasEnded}`);
  const paying = rows(`${mrr} > 0.0 AND NOT ${hasEnded}`);
  const share = parameters.number(NEARLY_ALL_PAY);
  const isNone = `${rows(`${mrr} != 0.0 AND ${hasEnded}`)} = 0 AND ${paying} > 0 AND ${paying} >= ${share} * ${running}`;
  const told = withMade(begun, [made('noneAfterEnd', 'flag', `${hasEnded} AND ${isNone}`)]);
  return withMade(told, madeOf('mrr', 'number', `IF(${identifier('noneAfterEnd')}, NULL, ${mrr})`));
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
