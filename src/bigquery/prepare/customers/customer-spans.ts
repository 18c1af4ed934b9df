import { keysOf, NO_CUSTOMER } from '../../../dataset/spans/with-spans';
import { holds, LEFT_OUT, NO_MOMENT, type QueryParameters } from '../../dialect';
import { withMerged } from '../labels/merged-labels';
import { columnOf, made, madeOf, type Prepared, withMade } from '../prepared';

/** The columns that are there only where the rows tell something: the last end of a contract, who has left, who pays more. */
export type SpanField = 'termEnd' | 'endKnown' | 'isUpsell';

/**
 * What the spans of a customer tell together, of a table whose rows have a start and an end, as `withSpans` of the data set
 * makes it of a tab; `fields`: which of those columns are there.
 */
export function withSpansOf(terms: Prepared, fields: readonly SpanField[], parameters: QueryParameters): Prepared {
  const known = withMade(terms, [
    ...madeOf('termEnd', 'date', fields.includes('termEnd') ? columnOf(terms.relation, 'end', 'date') : null),
    ...madeOf('endKnown', 'flag', fields.includes('endKnown') ? 'TRUE' : null),
  ]);
  const named = keysOf(known.relation.table).find((field) => known.relation.columns.get(field) === 'text');
  if (named === undefined) return known;
  const keyed = withMerged(known, named, 'customerKey');
  const isCustomer = `NOT ${holds(`\`state\` IN UNNEST(${parameters.texts(NO_CUSTOMER)})`)}`;
  const isSpan = `\`${LEFT_OUT}\` IS NULL AND \`start\` IS NOT NULL AND ${isCustomer}`;
  const spans = withMade(keyed, [made('span_of', 'text', `IF(${isSpan}, \`customerKey\`, NULL)`)]);
  const joined = spans.relation.columns.has('end') ? joinedUp(spans) : spans;
  const last = joined.relation.columns.has('end')
    ? `IF(MAX(IF(\`span_of\` IS NOT NULL AND \`end\` IS NULL, 1, 0)) ${OF_CUSTOMER} = 1, NULL, MAX(IF(\`span_of\` IS NULL, NULL, \`end\`)) ${OF_CUSTOMER})`
    : NO_MOMENT;
  const since = `MIN(IF(\`span_of\` IS NULL, NULL, \`start\`)) ${OF_CUSTOMER}`;
  const isNamed = '`customerKey` IS NOT NULL';
  const together = withMade(joined, [
    made('customerSince', 'date', `IF(${isNamed}, ${since}, NULL)`),
    made('churnedOn', 'date', `IF(${isNamed}, ${last}, NULL)`),
  ]);
  // Who pays more does not show where nobody knows what anybody pays.
  return fields.includes('isUpsell') && together.relation.columns.has('mrrValue') ? withUpsells(together) : together;
}

const OF_CUSTOMER = 'OVER (PARTITION BY `customerKey`)';

/** A span that ends on one day and is followed by another the next day goes on until that one. */
function joinedUp(spans: Prepared): Prepared {
  const starts = withMade(spans, [
    made(
      'starts',
      'date',
      'ARRAY_AGG(IF(`span_of` IS NULL, NULL, `start`) IGNORE NULLS) OVER (PARTITION BY `span_of`)',
    ),
  ]);
  const next = withMade(starts, [
    made('next_start', 'date', '(SELECT MIN(one) FROM UNNEST(`starts`) AS one WHERE one > `end`)'),
  ]);
  const follows = holds('DATE(`next_start`) <= DATE_ADD(DATE(`end`), INTERVAL 1 DAY)');
  return withMade(next, [made('end', 'date', `IF(\`span_of\` IS NOT NULL AND ${follows}, \`next_start\`, \`end\`)`)]);
}

/** A span that pays more than any that the customer began on the day before it. */
function withUpsells(spans: Prepared): Prepared {
  const paying = withMade(spans, [
    made('paid_by', 'text', 'IF(`mrrValue` IS NULL, NULL, `span_of`)'),
    made('start_day', 'number', 'UNIX_DATE(DATE(`start`))'),
  ]);
  const most = withMade(paying, [
    made('most_of_day', 'number', 'MAX(`mrrValue`) OVER (PARTITION BY `paid_by`, `start_day`)'),
  ]);
  const before = 'ORDER BY `start_day` RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';
  const compared = withMade(most, [
    made('most_before', 'number', `LAST_VALUE(\`most_of_day\`) OVER (PARTITION BY \`paid_by\` ${before})`),
  ]);
  const isUpsell = `IF(\`paid_by\` IS NULL, NULL, ${holds('`mrrValue` > `most_before`')})`;
  return withMade(compared, [made('isUpsell', 'flag', isUpsell)]);
}
