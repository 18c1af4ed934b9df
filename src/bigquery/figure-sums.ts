import type { CohortFormula, RowFormula } from '../engine/formula/formula';
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

/** What is counted beside each sum: by name, what a counted row adds. Of a spread only groups with any of it have a line. */
export type BesideSums = Readonly<Record<string, string>>;

/** How many rows are used. */
export const USED: BesideSums = { used: 'IF(reason IS NULL, 1, 0)' };

/** One line for all rows, and one per label: dimension, label, value, n, top, bottom, median, p75, and what is counted beside. */
export function figureSums(
  figure: string,
  formula: RowFormula | CohortFormula,
  { breakdowns, beside }: { breakdowns: readonly Breakdown[]; beside: BesideSums },
  parameters: QueryParameters,
): string {
  const measure = formula.shape === 'cohort' ? 'share' : formula.measure;
  const names = Object.keys(beside);
  const added = names.map((name) => `, SUM(${name}) AS ${name}`).join('');
  const rows = `SELECT part.dimension AS dimension, part.label AS label, item, part.above AS above, below, things,
  ${names.map((name) => `${beside[name]} AS ${name}`).join(', ')}
${underLabels(figure, breakdowns, parameters)}`;
  const items = itemsSql(formula, rows, added);
  if (measure !== 'mean' && measure !== 'median') return sums(measure, items, { names, added });
  return spread(measure, items, { names, added });
}

/** A select of these as lines of an answer. */
export const figureLine = (figure: string, sums: string, parameters: QueryParameters): string =>
  `SELECT ${parameters.text(figure)} AS figure, dimension, label, value, n, above, below, median, p75\n${fromRows(sums)}`;

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

interface Beside {
  names: readonly string[];
  added: string;
}

/** One line per label and item: rows that share a key are one thing, counted once. */
function itemsSql(formula: RowFormula | CohortFormula, rows: string, added: string): string {
  if (formula.countBy === undefined) return rows;
  const addsUp = formula.shape === 'rows' || formula.weight !== 1;
  const isCounted = formula.shape === 'cohort' || formula.bottom === undefined ? 'TRUE' : 'below > 0';
  const below = formula.shape === 'cohort' && addsUp ? 'SUM(below)' : `MAX(IF(${isCounted}, below, NULL))`;
  return `SELECT dimension, label, item, ${addsUp ? 'SUM' : 'MAX'}(above) AS above, ${below} AS below,
  MAX(IF(${isCounted}, things, NULL)) AS things${added}
${fromRows(rows)}
GROUP BY dimension, label, item`;
}

function sums(measure: 'sum' | 'count' | 'share', items: string, { names, added }: Beside): string {
  const value = { sum: 'above', count: 'n', share: 'SAFE_DIVIDE(above, below)' }[measure];
  const body = `SELECT dimension, label, IFNULL(SUM(above), 0.0) AS above, IFNULL(SUM(below), 0.0) AS below,
  IFNULL(SUM(things), 0.0) AS n${added}
${fromRows(items)}
GROUP BY dimension, label`;
  return `SELECT dimension, label, ${value} AS value, n,
  ${measure === 'count' ? 'n' : 'above'} AS above, below, ${NO_NUMBER} AS median, ${NO_NUMBER} AS p75, ${names.join(', ')}
${fromRows(body)}`;
}

/** The mean and the quantiles that lie between neighbours in proportion (type 7 of Hyndman and Fan, 1996). */
function spread(measure: 'mean' | 'median', items: string, { names, added }: Beside): string {
  const quantile = (share: number): string =>
    `PERCENTILE_CONT(IF(used > 0, above, NULL), ${share}) OVER (PARTITION BY dimension, label)`;
  const spreadOut = `SELECT *, ${quantile(0.5)} AS median, ${quantile(0.75)} AS p75
${fromRows(items)}
WHERE ${names.map((name) => `${name} > 0`).join(' OR ')}`;
  const body = `SELECT dimension, label, SUM(above) AS above, CAST(COUNTIF(used > 0) AS FLOAT64) AS n, MAX(median) AS median, MAX(p75) AS p75${added}
${fromRows(spreadOut)}
GROUP BY dimension, label`;
  return `SELECT dimension, label, ${measure === 'mean' ? 'SAFE_DIVIDE(above, n)' : 'median'} AS value, n, above, n AS below, median, p75, ${names.join(', ')}
${fromRows(body)}`;
}
