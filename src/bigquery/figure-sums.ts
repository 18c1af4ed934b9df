import type { CohortFormula, RowFormula } from '../engine/formula/formula';
import { FEW_WAIT } from '../engine/rows/waiting-rows';
import { fromRows, identifier, NO_NUMBER, NO_TEXT, type QueryParameters } from './dialect';

/** How the rows of a figure are put together, beside all of them together: by a column, or a month, of the counted rows. */
export interface Breakdown {
  /** The name under which its lines are returned. */
  dimension: string;
  /** What the label of a row is. */
  label: string;
  isMonth: boolean;
  /** True where each row brings the part of its number that belongs to its label. */
  ofLabels: boolean;
}

/** How many rows are used, and how many wait. */
const WAITING = 'SUM(used) AS used, SUM(waits) AS waits, SUM(tells) AS tells, SUM(bars) AS bars';

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
  const mayWait = formula.rows.rules.some(({ unclear }) => unclear);
  const unlessFew = (nothing: string, of: string): string => (mayWait ? `IF(too_few, ${nothing}, ${of}) AS ${of}` : of);
  const from = mayWait ? `SELECT *, ${tooFewSql(breakdowns, parameters)} AS too_few\n${fromRows(body)}` : body;
  return `SELECT ${parameters.text(figure)} AS figure, dimension, label, ${unlessFew('NULL', 'value')}, ${unlessFew('0', 'n')}, above, below, median, p75
${fromRows(from)}`;
}

/** TRUE where rows that wait leave no figure, as the engine has it (`saidOfWaiting`): one without a day may be of any month. */
function tooFewSql(breakdowns: readonly Breakdown[], parameters: QueryParameters): string {
  const months = breakdowns.flatMap(({ dimension, isMonth }) =>
    isMonth ? [`dimension = ${parameters.text(dimension)}`] : [],
  );
  const withUndated = (rows: string): string =>
    months.reduce(
      (all, ofMonths) =>
        `(${all} + IF(label IS NOT NULL AND ${ofMonths}, SUM(IF(label IS NULL, ${rows}, 0)) OVER (PARTITION BY dimension), 0))`,
      rows,
    );
  const tells = withUndated('tells');
  const few = parameters.number(FEW_WAIT);
  return `IF(used = 0, ${withUndated('waits')} > 0, ${withUndated('bars')} > 0 OR ${tells} > ${few} * (used + ${tells}))`;
}

/** All counted rows together, and those under each label in each dimension, with the part above the line that belongs there. */
export function underLabels(figure: string, breakdowns: readonly Breakdown[], parameters: QueryParameters): string {
  const under = breakdowns.map(({ dimension, label, ofLabels }) => {
    const name = parameters.text(dimension);
    return `(${name}, ${label}, ${ofLabels ? 'of_label' : 'above'})`;
  });
  return `FROM ${identifier(figure)}, UNNEST(ARRAY<STRUCT<dimension STRING, label STRING, above FLOAT64>>[
  ${[`(${NO_TEXT}, ${NO_TEXT}, above)`, ...under].join(',\n  ')}
]) AS part`;
}

/** Each counted row once for all rows together, and once under its label in each dimension: the table is read once. */
const labelledRows = (figure: string, breakdowns: readonly Breakdown[], parameters: QueryParameters): string =>
  `SELECT part.dimension AS dimension, part.label AS label, item, part.above AS above, below, things,
  IF(reason IS NULL, 1, 0) AS used, IF(waits, 1, 0) AS waits, IF(tells, 1, 0) AS tells, IF(bars, 1, 0) AS bars
${underLabels(figure, breakdowns, parameters)}`;

/** One line per label and item: rows that share a key are one thing, counted once. */
function itemsSql(formula: RowFormula | CohortFormula, rows: string): string {
  if (formula.countBy === undefined) return rows;
  const addsUp = formula.shape === 'rows' || formula.weight !== 1;
  const isCounted = formula.shape === 'cohort' || formula.bottom === undefined ? 'TRUE' : 'below > 0';
  const below = formula.shape === 'cohort' && addsUp ? 'SUM(below)' : `MAX(IF(${isCounted}, below, NULL))`;
  return `SELECT dimension, label, item, ${addsUp ? 'SUM' : 'MAX'}(above) AS above, ${below} AS below,
  MAX(IF(${isCounted}, things, NULL)) AS things, ${WAITING}
${fromRows(rows)}
GROUP BY dimension, label, item`;
}

function sums(measure: 'sum' | 'count' | 'share', items: string): string {
  const value = { sum: 'above', count: 'n', share: 'SAFE_DIVIDE(above, below)' }[measure];
  const added = `SELECT dimension, label, IFNULL(SUM(above), 0.0) AS above, IFNULL(SUM(below), 0.0) AS below,
  IFNULL(SUM(things), 0.0) AS n, ${WAITING}
${fromRows(items)}
GROUP BY dimension, label`;
  return `SELECT dimension, label, ${value} AS value, n,
  ${measure === 'count' ? 'n' : 'above'} AS above, below, ${NO_NUMBER} AS median, ${NO_NUMBER} AS p75,
  used, waits, tells, bars
${fromRows(added)}`;
}

/** The mean and the quantiles that lie between neighbours in proportion (type 7 of Hyndman and Fan, 1996). */
function spread(measure: 'mean' | 'median', items: string): string {
  const quantile = (share: number): string =>
    `PERCENTILE_CONT(IF(used > 0, above, NULL), ${share}) OVER (PARTITION BY dimension, label)`;
  const spreadOut = `SELECT *, ${quantile(0.5)} AS median, ${quantile(0.75)} AS p75
${fromRows(items)}
WHERE used > 0 OR waits > 0`;
  const added = `SELECT dimension, label, SUM(above) AS above, CAST(COUNTIF(used > 0) AS FLOAT64) AS n, MAX(median) AS median, MAX(p75) AS p75,
  ${WAITING}
${fromRows(spreadOut)}
GROUP BY dimension, label`;
  return `SELECT dimension, label, ${measure === 'mean' ? 'SAFE_DIVIDE(above, n)' : 'median'} AS value, n, above, n AS below, median, p75,
  used, waits, tells, bars
${fromRows(added)}`;
}
