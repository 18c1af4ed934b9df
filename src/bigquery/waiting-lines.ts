import type { RowSet } from '../engine/formula/formula';
import { fromRows, linesSql, listSql, NO_NUMBER, type QueryParameters } from './dialect';
import { type Breakdown, underLabels } from './figure-sums';
import { unclearRules } from './left-out';

/** The name under which it comes back how many rows wait to be understood. */
export const WAITING = 'waiting';

/**
 * Where any counted row of a figure waits: how many do, of all and of those of each label, by the reason, and how many are used
 * (NULL). `label` is a list in JSON of dimension, label and reason.
 */
export function waitingLines(
  figure: string,
  rows: RowSet,
  breakdowns: readonly Breakdown[],
  parameters: QueryParameters,
): string[] {
  if (unclearRules(rows).length === 0) return [];
  const told = `SELECT part.dimension AS dimension, part.label AS label, reason, COUNT(*) AS n
${underLabels(figure, breakdowns, parameters)}
WHERE reason IS NULL OR waits
GROUP BY dimension, label, reason`;
  const some = `SELECT *, COUNT(reason) OVER () AS reasons\n${fromRows(told)}`;
  const texts = [parameters.text(figure), parameters.text(WAITING), listSql(['dimension', 'label', 'reason'])];
  return [`${linesSql(texts, [NO_NUMBER, 'n'], fromRows(some))}\nWHERE reasons > 0`];
}
