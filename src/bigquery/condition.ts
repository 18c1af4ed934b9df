import { type Period, precedingPeriod } from '../base/period';
import type { Condition } from '../engine/formula/formula';
import { momentOf } from '../engine/rows/condition';
import { holds, identifier, type QueryParameters, type Relation } from './dialect';

/** What a condition is written for. */
export interface Scope {
  relation: Relation;
  period: Period;
  parameters: QueryParameters;
}

/** TRUE or FALSE for each row, never NULL. A field that the table lacks holds nowhere. */
export function conditionSql(condition: Condition, scope: Scope): string {
  const { relation, period, parameters } = scope;
  if ('not' in condition) return `NOT (${conditionSql(condition.not, scope)})`;
  if ('all' in condition) return joined(condition.all, 'AND', scope);
  if ('any' in condition) return joined(condition.any, 'OR', scope);
  if ('runs' in condition) return running(momentOf(condition.runs, period), 'gone', scope);
  if ('billed' in condition) return running(momentOf(condition.billed, period), 'all', scope);
  const field = 'has' in condition ? condition.has : condition.field;
  const type = relation.columns.get(field);
  if (type === undefined) return 'FALSE';
  const column = identifier(field);
  if ('has' in condition) return `${column} IS NOT NULL`;
  if ('falls' in condition) return type === 'date' ? falling(column, condition.falls, scope) : 'FALSE';
  if ('since' in condition) return type === 'date' ? holds(`${column} >= ${parameters.day(condition.since)}`) : 'FALSE';
  if ('is' in condition) {
    const wanted = [condition.is].flat();
    if (type === 'text') return holds(`${column} IN UNNEST(${parameters.texts(wanted)})`);
    return type === 'flag' ? holds(wanted.includes('yes') ? column : `NOT ${column}`) : 'FALSE';
  }
  if (type !== 'number') return 'FALSE';
  if ('above' in condition) return holds(`${column} > ${parameters.number(condition.above)}`);
  if ('below' in condition) return holds(`${column} < ${parameters.number(condition.below)}`);
  return holds(`${column} = ${parameters.number(condition.equals)}`);
}

function joined(conditions: readonly Condition[], by: 'AND' | 'OR', scope: Scope): string {
  if (conditions.length === 0) return by === 'AND' ? 'TRUE' : 'FALSE';
  return `(${conditions.map((one) => conditionSql(one, scope)).join(` ${by} `)})`;
}

function running(moment: number | null, paused: 'gone' | 'all', scope: Scope): string {
  const { relation, parameters } = scope;
  const { columns } = relation;
  if (moment === null || columns.get('start') !== 'date') return 'FALSE';
  const limit = parameters.day(moment);
  const started = holds(`${identifier('start')} < ${limit}`);
  const running = [started];
  if (columns.get('end') === 'date') running.push(`NOT ${holds(`${identifier('end')} < ${limit}`)}`);
  const isPaused = pausedSql(limit, paused, relation);
  if (isPaused !== null) running.push(`NOT ${isPaused}`);
  return running.length === 1 ? started : `(${running.join(' AND ')})`;
}

/** TRUE where a row is paused then, and counts as gone. */
function pausedSql(limit: string, which: 'gone' | 'all', { columns }: Relation): string | null {
  if (columns.get('pausedOn') !== 'date') return null;
  if (which === 'gone' && columns.get('goneWhilePaused') !== 'flag') return null;
  const since = identifier('pausedOn');
  const until = identifier('resumedOn');
  const parts = [holds(`${since} < ${limit}`)];
  if (columns.get('resumedOn') === 'date') parts.push(`NOT ${holds(`${until} >= ${since} AND ${until} < ${limit}`)}`);
  if (which === 'gone') parts.push(holds(identifier('goneWhilePaused')));
  return `(${parts.join(' AND ')})`;
}

function falling(column: string, falls: 'before' | 'inside' | 'previous', { period, parameters }: Scope): string {
  const { from, to } = period;
  if (from === null) return falls === 'inside' ? within(column, null, to, parameters) : 'FALSE';
  if (falls === 'before') return within(column, null, from, parameters);
  if (falls === 'inside') return within(column, from, to, parameters);
  const previous = precedingPeriod({ from, to });
  return within(column, previous.from, previous.to, parameters);
}

/** TRUE where a moment lies in [from, to). */
export function within(column: string, from: number | null, to: number, parameters: QueryParameters): string {
  const begun = from === null ? '' : `${column} >= ${parameters.day(from)} AND `;
  return holds(`${begun}${column} < ${parameters.day(to)}`);
}
