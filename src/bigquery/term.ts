import type { Term } from '../engine/formula/formula';
import { isFixed } from '../engine/rows/condition';
import { conditionSql, type Scope } from './condition';
import { identifier, NO_NUMBER } from './dialect';

/** The term's number for each row; NULL where the row has none. Terms never depend on the period. */
export function termSql(term: Term, scope: Scope): string {
  if (term === 1) return '1.0';
  if ('field' in term) return scope.relation.columns.get(term.field) === 'number' ? identifier(term.field) : NO_NUMBER;
  if (!isFixed(term.when)) throw new Error('A term depends on the period');
  return `IF(${conditionSql(term.when, scope)}, ${termSql(term.counts, scope)}, 0.0)`;
}
