import type { RowSet, Rule } from '../engine/formula/formula';
import { declarationOf } from '../tables/tables';
import { conditionSql, type Scope, within } from './condition';
import { holds, identifier, LEFT_OUT, NO_TEXT, type QueryParameters } from './dialect';

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

/** The rules by which a row may count once somebody has said what it means. */
export const unclearRules = ({ rules }: RowSet): Rule[] => rules.filter(({ unclear }) => unclear);

/** TRUE where the `reason` of a row is that of one of these rules. */
export const leftOutBySql = (rules: readonly Rule[], parameters: QueryParameters): string =>
  rules.length === 0 ? 'FALSE' : holds(`reason IN UNNEST(${parameters.texts(rules.map(({ because }) => because))})`);

/** TRUE for a row of the period, or without a date, that may count once somebody has said what it means. */
export function waitingSql(rows: RowSet, { relation, period, parameters }: Scope): string {
  const waiting = unclearRules(rows);
  const waits = leftOutBySql(waiting, parameters);
  if (waiting.length === 0) return waits;
  const date = rows.date ?? 'start';
  if (relation.columns.get(date) !== 'date') return waits;
  const column = identifier(date);
  const from = rows.upToEnd || rows.date === null ? null : period.from;
  return `(${waits} AND (${column} IS NULL OR ${within(column, from, period.to, parameters)}))`;
}
