import type { CohortFormula, RowFormula, RowSet } from '../engine/formula/formula';
import { conditionSql, type Scope } from './condition';
import { fromRows, identifier, NO_NUMBER, NO_TEXT, OF_LABELS } from './dialect';
import { leftOutSql, waitingSql } from './left-out';
import { termSql } from './term';

/**
 * Every row of a table with its part in a figure: `item` (what rows are counted by), `above`, `below` and `things` (NULL
 * for a row that puts nothing there), `reason` (why it is left out; NULL: used), `waits` (to be understood), and the labels by
 * which figures are broken down.
 */
export function countedRowsQuery(formula: RowFormula | CohortFormula, labels: readonly string[], scope: Scope): string {
  return formula.shape === 'rows' ? ofRows(formula, labels, scope) : ofCohort(formula, labels, scope);
}

function ofRows(formula: RowFormula, labels: readonly string[], scope: Scope): string {
  const { rows, top, bottom, standsFor = 1 } = formula;
  const all = `SELECT *,
  ${itemSql(formula, scope)} AS item,
  ${termSql(top, scope)} AS above,
  ${bottom === undefined ? NO_NUMBER : termSql(bottom, scope)} AS below,
  ${termSql(standsFor, scope)} AS things,
  ${scope.relation.ofLabels ? identifier(OF_LABELS) : NO_NUMBER} AS of_label,
  ${leftOutSql(rows, scope)} AS reason
FROM ${scope.relation.rows ?? identifier(rows.table)}`;
  const used = ['above', 'below', 'things', 'of_label'].map((one) => `IF(reason IS NULL, ${one}, NULL) AS ${one}`);
  return `SELECT
  item,
  ${used.join(',\n  ')},
  reason,
  ${waitingColumns(rows, labels, scope)}
${fromRows(all)}`;
}

/** A customer weighs on the rows of the base set, and is kept, or lost, by any of their rows. */
function ofCohort(formula: CohortFormula, labels: readonly string[], scope: Scope): string {
  const { rows, base, kept, count, weight } = formula;
  const ever = (flag: string): string => `MAX(IF(${flag} AND reason IS NULL, 1, 0)) OVER (PARTITION BY item) = 1`;
  const marked = `SELECT *,
  ${itemSql(formula, scope)} AS item,
  ${conditionSql(base, scope)} AS in_base,
  ${conditionSql(kept, scope)} AS is_kept,
  ${termSql(weight, scope)} AS weight,
  ${leftOutSql(rows, scope)} AS reason
FROM ${scope.relation.rows ?? identifier(rows.table)}`;
  const known = `SELECT *, ${ever('in_base')} AS item_in_base, ${ever('is_kept')} AS item_kept
${fromRows(marked)}`;
  const outside = scope.parameters.text('not_in_base');
  return `SELECT
  item,
  IF(reason IS NULL AND in_base AND ${count === 'kept' ? '' : 'NOT '}item_kept, weight, NULL) AS above,
  IF(reason IS NULL AND in_base, weight, NULL) AS below,
  IF(reason IS NULL AND in_base, 1.0, NULL) AS things,
  ${NO_NUMBER} AS of_label,
  IF(reason IS NULL AND NOT in_base AND NOT (is_kept AND item_in_base), ${outside}, reason) AS reason,
  ${waitingColumns(rows, labels, scope)}
${fromRows(known)}`;
}

const waitingColumns = (rows: RowSet, labels: readonly string[], scope: Scope): string =>
  [`${waitingSql(rows, scope)} AS waits`, ...labels.map(identifier)].join(',\n  ');

function itemSql({ countBy }: RowFormula | CohortFormula, { relation }: Scope): string {
  return countBy !== undefined && relation.columns.get(countBy) === 'text' ? identifier(countBy) : NO_TEXT;
}
