import type { RowSet, Rule } from '../engine/formula/formula';
import { declarationOf } from '../tables/tables';
import { conditionSql, type Scope, within } from './condition';
import { holds, identifier, LEFT_OUT, NO_TEXT } from './dialect';

/** Why each row is left out, by the key of the text that says so; NULL for a row used: what no KPI counts, the first rule that holds, the date. */
export function leftOutSql(rows: RowSet, scope: Scope): string {
  return firstOf([...leftOutByRules(rows, scope), ...leftOutByDate(rows, scope)]);
}

/** The same as what rows of a period have in common with those of another, and what not: the first that is not NULL. */
export function leftOutInParts(rows: RowSet, scope: Scope): string[] {
  return [leftOutByRules(rows, scope), leftOutByDate(rows, scope)].flatMap((cases) =>
    cases.length === 0 ? [] : [firstOf(cases)],
  );
}

const firstOf = (cases: readonly string[]): string =>
  `CASE\n${cases.map((one) => `    ${one}`).join('\n')}\n    ELSE ${NO_TEXT}\n  END`;

function leftOutByRules({ rules }: RowSet, scope: Scope): string[] {
  const left = identifier(LEFT_OUT);
  const ruled = rules.map(
    ({ leaveOut, because }) => `WHEN ${conditionSql(leaveOut, scope)} THEN ${scope.parameters.text(because)}`,
  );
  return [`WHEN ${left} IS NOT NULL THEN ${left}`, ...ruled];
}

/** "All" keeps rows without a date, unless they are counted up to a day; any other period leaves them out. */
function leftOutByDate({ table, date, upToEnd }: RowSet, { relation, period, parameters }: Scope): string[] {
  if (date === null) return [];
  const keepsUndated = period.from === null && !upToEnd;
  const undated = parameters.text('no_date_row');
  const ahead = declarationOf(table).ahead?.[date];
  const isAhead = ahead !== undefined && relation.columns.get(ahead) === 'flag' ? identifier(ahead) : null;
  if (relation.columns.get(date) !== 'date') return keepsUndated ? [] : [`WHEN TRUE THEN ${undated}`];
  const column = identifier(date);
  const outside = parameters.text(period.from === null ? 'after_as_of' : 'outside_period');
  const isInside = within(column, upToEnd ? null : period.from, period.to, parameters);
  return [
    ...(keepsUndated || isAhead === null
      ? []
      : [`WHEN ${column} IS NULL AND ${holds(isAhead)} THEN ${parameters.text('date_ahead')}`]),
    ...(keepsUndated ? [] : [`WHEN ${column} IS NULL THEN ${undated}`]),
    `WHEN ${column} IS NOT NULL AND NOT ${isInside} THEN ${outside}`,
  ];
}

/** All ways in which a row may wait to be understood. */
export const WAYS_TO_WAIT: readonly Rule['unclear'][] = [true, 'if alone', 'even one'];

/**
 * TRUE for a row of the period, or without a date, that may count once somebody has said what it means, by a rule that is
 * unclear in one of these ways.
 */
export function waitingSql(
  rows: RowSet,
  reason: string,
  { relation, period, parameters }: Scope,
  ways: readonly Rule['unclear'][],
): string {
  const waiting = rows.rules.filter(({ unclear }) => unclear && ways.includes(unclear));
  if (waiting.length === 0) return 'FALSE';
  const waits = holds(`${reason} IN UNNEST(${parameters.texts(waiting.map(({ because }) => because))})`);
  const date = rows.date ?? 'start';
  if (relation.columns.get(date) !== 'date') return waits;
  const column = identifier(date);
  const from = rows.upToEnd || rows.date === null ? null : period.from;
  return `(${waits} AND (${column} IS NULL OR ${within(column, from, period.to, parameters)}))`;
}
