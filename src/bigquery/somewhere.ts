import type { Condition } from '../engine/formula/formula';
import { conditionSql, type Scope } from './condition';
import { identifier, LEFT_OUT, linesSql, NO_NUMBER, NO_TEXT } from './dialect';

/** The name under which it comes back whether a table holds what a formula requires of it. */
export const SOMEWHERE = 'somewhere';

/** On how many of the rows that may count a condition holds. */
export function rowsSomewhere(name: string, condition: Condition, scope: Scope): string {
  const { relation, parameters } = scope;
  const hit = `IF(${identifier(LEFT_OUT)} IS NULL AND ${conditionSql(condition, scope)}, 1.0, 0.0)`;
  const texts = [parameters.text(name), parameters.text(SOMEWHERE), NO_TEXT];
  return linesSql(texts, [NO_NUMBER, `IFNULL(SUM(${hit}), 0.0)`], `FROM ${identifier(relation.table)}`);
}
