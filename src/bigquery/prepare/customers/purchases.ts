import { holds, identifier, LEFT_OUT, NO_MOMENT, NO_NUMBER } from '../../dialect';
import { made, type Prepared, withMade } from '../prepared';

const NOT_BOUGHT = '`bought` IS NULL';

/**
 * What the days of a customer's purchases tell: `isFirstPurchase`, and `start` and `end` of the activity that a purchase
 * begins (src/statistics/silence.ts); with products also `isCrossSell`, and `isUpsell` where they have a value. A purchase is
 * a row on which `counts` holds, made at the moment in the column `date`; what was paid back wholly (`isBack`) is sold neither
 * beside nor above anything.
 */
export function withPurchases(
  prepared: Prepared,
  {
    date,
    counts,
    isBack = 'FALSE',
    shortestSilence,
  }: { date: string; counts: string; isBack?: string; shortestSilence: string },
): Prepared {
  const { columns } = prepared.relation;
  if (columns.get('customerKey') !== 'text') return prepared;
  const day = columns.get(date) === 'date' ? identifier(date) : NO_MOMENT;
  const isOne = `${counts} AND \`${LEFT_OUT}\` IS NULL AND \`customerKey\` IS NOT NULL`;
  const bought = withMade(prepared, [made('bought', 'date', `IF(${isOne}, ${day}, NULL)`)]);
  const dated = withMade(bought, [
    made('bought_by', 'text', `IF(${NOT_BOUGHT}, NULL, \`customerKey\`)`),
    made('bought_day', 'number', 'UNIX_DATE(DATE(`bought`))'),
    ...(columns.get('product') === 'text'
      ? [
          made('kept', 'text', `IF(${NOT_BOUGHT} OR ${isBack}, NULL, \`product\`)`),
          made('kept_day', 'number', `IF(${isBack}, NULL, UNIX_DATE(DATE(\`bought\`)))`),
        ]
      : []),
  ]);
  const ofCustomer = 'PARTITION BY `bought_by`';
  const before = 'RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';
  const compared = withMade(dated, [
    made('first_day', 'number', `MIN(\`bought_day\`) OVER (${ofCustomer})`),
    made('day_before', 'number', `MAX(\`bought_day\`) OVER (${ofCustomer} ORDER BY \`bought_day\` ${before})`),
    made('of_day', 'number', `ROW_NUMBER() OVER (${ofCustomer}, \`bought_day\`)`),
    ...(columns.get('product') === 'text' ? firstDays : []),
  ]);
  const gap = 'IF(`of_day` = 1, `bought_day` - `day_before`, NULL)';
  const silent = withMade(compared, [made('gap', 'number', gap)]);
  const median = `IFNULL(PERCENTILE_CONT(\`gap\`, 0.5) OVER (${ofCustomer}), 0.0)`;
  const known = withMade(silent, [
    made('silence', 'number', `CAST(GREATEST(${shortestSilence}, 2.0 * ${median}) AS INT64)`),
  ]);
  const upsold = columns.get('product') === 'text' ? withUpsells(known) : known;
  const end = 'DATETIME_ADD(DATETIME_TRUNC(`bought`, DAY), INTERVAL `silence` DAY)';
  return withMade(upsold, [
    made('isFirstPurchase', 'flag', `IF(${NOT_BOUGHT}, NULL, \`bought_day\` = \`first_day\`)`),
    made('start', 'date', '`bought`'),
    made('end', 'date', `IF(${NOT_BOUGHT}, NULL, ${end})`),
    ...(columns.get('product') === 'text' ? [crossSell] : []),
  ]);
}

const firstDays = [
  made('first_kept_day', 'number', 'MIN(`kept_day`) OVER (PARTITION BY `bought_by`)'),
  made('first_day_of_product', 'number', 'MIN(`kept_day`) OVER (PARTITION BY `bought_by`, `kept`)'),
];

const NOT_KEPT = '`kept` IS NULL';

/** More paid for a product on a day than on the customer's day with it before; a day on which one row says no amount is none. */
function withUpsells(known: Prepared): Prepared {
  const ofProduct = 'PARTITION BY `bought_by`, `kept`';
  const sum = `IF(LOGICAL_AND(\`value\` IS NOT NULL) OVER (${ofProduct}, \`bought_day\`), SUM(\`value\`) OVER (${ofProduct}, \`bought_day\`), NULL)`;
  const paid = withMade(known, [made('paid', 'number', known.relation.columns.has('value') ? sum : NO_NUMBER)]);
  const before = 'ORDER BY `bought_day` RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';
  const compared = withMade(paid, [
    made('paid_before', 'number', `LAST_VALUE(\`paid\`) OVER (${ofProduct} ${before})`),
  ]);
  const isMore = holds('ROUND((`paid` - `paid_before`) * 1000000.0) > 0.0');
  return withMade(compared, [made('isUpsell', 'flag', `IF(${NOT_KEPT}, NULL, ${isMore})`)]);
}

const crossSell = made(
  'isCrossSell',
  'flag',
  `IF(${NOT_KEPT}, NULL, \`bought_day\` = \`first_day_of_product\` AND \`bought_day\` > \`first_kept_day\`)`,
);
