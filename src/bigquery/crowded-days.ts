import { CROWDED } from '../engine/rows/crowded-days';
import { fromRows, identifier, linesSql, listSql, NO_NUMBER, type QueryParameters } from './dialect';
import { type Breakdown, underLabels } from './figure-sums';

/** The name under which crowded days come back. */
export const CROWDED_DAYS = 'crowded days';

/** The column by which they are found. */
export const MADE_ON = 'created';

/**
 * The crowded days of the counted rows of a figure, of all and of those of each label: `label` is a list in JSON of dimension
 * and label, NULL for all rows, and the day since 1970; `n` are the rows of the day, `above` those of its month.
 */
export function crowdedDaysSql(figure: string, by: readonly Breakdown[], parameters: QueryParameters): string {
  const made = identifier(MADE_ON);
  const days = `SELECT part.dimension AS dimension, part.label AS label, DATE(${made}) AS day, CAST(COUNT(*) AS FLOAT64) AS n
${underLabels(figure, by, parameters)}
WHERE reason IS NULL AND ${made} IS NOT NULL
GROUP BY dimension, label, day`;
  const ofMonths = `SELECT *, SUM(n) OVER (PARTITION BY dimension, label, DATE_TRUNC(day, MONTH)) AS above
${fromRows(days)}`;
  const told = listSql(['dimension', 'label', 'CAST(UNIX_DATE(day) AS STRING)']);
  const texts = [parameters.text(figure), parameters.text(CROWDED_DAYS), told];
  return `${linesSql(texts, [NO_NUMBER, 'n', 'above'], fromRows(ofMonths))}
WHERE above >= ${parameters.number(CROWDED.fewest)} AND n > ${parameters.number(CROWDED.share)} * above`;
}
