import { CROWDED } from '../engine/rows/crowded-days';
import { identifier, indented, NO_NUMBER, NO_TEXT, type QueryParameters } from './dialect';
import type { Breakdown } from './figure-sums';

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
  const labels = by.map(({ dimension, label }) => `(${parameters.text(dimension)}, ${label})`);
  const days = `SELECT part.dimension AS dimension, part.label AS label, DATE(${made}) AS day, CAST(COUNT(*) AS FLOAT64) AS n
FROM ${identifier(figure)}, UNNEST(ARRAY<STRUCT<dimension STRING, label STRING>>[
  ${[`(${NO_TEXT}, ${NO_TEXT})`, ...labels].join(',\n  ')}
]) AS part
WHERE reason IS NULL AND ${made} IS NOT NULL
GROUP BY dimension, label, day`;
  const ofMonths = `SELECT *, SUM(n) OVER (PARTITION BY dimension, label, DATE_TRUNC(day, MONTH)) AS above
FROM (
${indented(days)}
)`;
  const told = 'TO_JSON_STRING(ARRAY<STRING>[dimension, label, CAST(UNIX_DATE(day) AS STRING)])';
  return `SELECT ${parameters.text(figure)}, ${parameters.text(CROWDED_DAYS)}, ${told}, ${NO_NUMBER}, n, above, ${[1, 2, 3].map(() => NO_NUMBER).join(', ')}
FROM (
${indented(ofMonths)}
)
WHERE above >= ${parameters.number(CROWDED.fewest)} AND n > ${parameters.number(CROWDED.share)} * above`;
}
