import type { CohortFormula, RowFormula } from '../engine/formula/formula';
import { identifier, indented, NO_NUMBER, NO_TEXT, type QueryParameters } from './dialect';

/** How the rows of a figure are put together, beside all of them together: by a column, or a month, of the counted rows. */
export interface Breakdown {
  /** The name under which its lines are returned. */
  dimension: string;
  /** What the label of a row is. */
  label: string;
  /** True where each row brings the part of its number that belongs to its label. */
  ofLabels: boolean;
}

/** One line for all rows, and one per label: figure, dimension, label, value, n, top, bottom, median, p75. */
export function figureSums(
  figure: string,
  formula: RowFormula | CohortFormula,
  breakdowns: readonly Breakdown[],
  parameters: QueryParameters,
): string {
  const measure = formula.shape === 'cohort' ? 'share' : formula.measure;
  const items = itemsSql(formula, labelledRows(figure, breakdowns, parameters));
  const body = measure === 'mean' || measure === 'median' ? spread(measure, items) : sums(measure, items);
  return `SELECT ${parameters.text(figure)} AS figure, dimension, label, value, n, above, below, median, p75
FROM (
${indented(body)}
)`;
}

/** Each counted row once for all rows together, and once under its label in each dimension: the table is read once. */
function labelledRows(figure: string, breakdowns: readonly Breakdown[], parameters: QueryParameters): string {
  const under = breakdowns.map(({ dimension, label, ofLabels }) => {
    const name = parameters.text(dimension);
    return `(${name}, ${label}, ${ofLabels ? 'of_label' : 'above'})`;
  });
  return `SELECT part.dimension AS dimension, part.label AS label, item, part.above AS above, below, things,
  IF(reason IS NULL, 1, 0) AS used, IF(waits, 1, 0) AS waits
FROM ${identifier(figure)}, UNNEST(ARRAY<STRUCT<dimension STRING, label STRING, above FLOAT64>>[
  ${[`(${NO_TEXT}, ${NO_TEXT}, above)`, ...under].join(',\n  ')}
]) AS part`;
}

/** One line per label and item: rows that share a key are one thing, counted once. */
function itemsSql(formula: RowFormula | CohortFormula, rows: string): string {
  if (formula.countBy === undefined) return rows;
  const addsUp = formula.shape === 'rows' || formula.weight !== 1;
  const isCounted = formula.shape === 'cohort' || formula.bottom === undefined ? 'TRUE' : 'below > 0';
  const below = formula.shape === 'cohort' && addsUp ? 'SUM(below)' : `MAX(IF(${isCounted}, below, NULL))`;
  return `SELECT dimension, label, item, ${addsUp ? 'SUM' : 'MAX'}(above) AS above, ${below} AS below,
  MAX(IF(${isCounted}, things, NULL)) AS things, SUM(used) AS used, SUM(waits) AS waits
FROM (
${indented(rows)}
)
GROUP BY dimension, label, item`;
}

/** Where no row is used and some wait to be understood, there is no figure. */
function sums(measure: 'sum' | 'count' | 'share', items: string): string {
  const value = { sum: 'above', count: 'n', share: 'SAFE_DIVIDE(above, below)' }[measure];
  return `SELECT dimension, label, IF(waits > 0 AND IF(dimension IS NULL, used = 0, n = 0), NULL, ${value}) AS value, n,
  ${measure === 'count' ? 'n' : 'above'} AS above, below, ${NO_NUMBER} AS median, ${NO_NUMBER} AS p75
FROM (
  SELECT dimension, label, IFNULL(SUM(above), 0.0) AS above, IFNULL(SUM(below), 0.0) AS below,
    IFNULL(SUM(things), 0.0) AS n, SUM(used) AS used, SUM(waits) AS waits
  FROM (
${indented(indented(items))}
  )
  GROUP BY dimension, label
)`;
}

/** The mean and the quantiles that lie between neighbours in proportion (type 7 of Hyndman and Fan, 1996). */
function spread(measure: 'mean' | 'median', items: string): string {
  const quantile = (share: number): string => `PERCENTILE_CONT(above, ${share}) OVER (PARTITION BY dimension, label)`;
  return `SELECT dimension, label, ${measure === 'mean' ? 'SAFE_DIVIDE(above, n)' : 'median'} AS value, n, above, n AS below, median, p75
FROM (
  SELECT dimension, label, SUM(above) AS above, CAST(COUNT(*) AS FLOAT64) AS n, MAX(median) AS median, MAX(p75) AS p75
  FROM (
    SELECT dimension, label, above, ${quantile(0.5)} AS median, ${quantile(0.75)} AS p75
    FROM (
${indented(indented(indented(items)))}
    )
    WHERE used > 0
  )
  GROUP BY dimension, label
)`;
}
