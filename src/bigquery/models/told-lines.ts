import { type AnswerLine, listInLabel } from '../answers/answer-line';
import type { Scope } from '../condition';
import { fromRows, identifier, linesSql, listSql } from '../dialect';
import { type Breakdown, underLabels } from '../figure-sums';

/** The name under which it comes back what rows tell a model. */
export const TOLD = 'told';

/** What lines are told of. */
export const GROUP = 'dimension, label';

/** The rows of a figure that a model is fitted to. */
export interface ToldRows {
  /** The table of them, in which `reason` is NULL of those used. */
  figure: string;
  /** The column by which they belong to the period. */
  date: string | null;
  breakdowns: readonly Breakdown[];
  scope: Scope;
}

/** A line of what was told: of what, and six numbers, NaN for none. */
export interface ToldLine {
  what: string;
  numbers: readonly number[];
}

/**
 * Lines of the rows of `from`, which has `dimension` and `label` of what they are told of, a line for those that are alike in
 * these and in more columns: `label` is a list in JSON of the two and of `what` is told, beside as many as six numbers.
 */
export function toldSql(
  { figure, scope: { parameters } }: ToldRows,
  what: string,
  numbers: readonly string[],
  from: string,
  alikeIn = '',
): string {
  const label = listSql([GROUP, parameters.text(what)]);
  const texts = [parameters.text(figure), parameters.text(TOLD), label];
  return `${linesSql(texts, numbers, fromRows(from))}\nGROUP BY ${GROUP}${alikeIn}`;
}

/** What lines tell of all rows (null), or of those with a label in a dimension. */
export function toldIn(lines: readonly AnswerLine[], dimension: string | null, label: string | null): ToldLine[] {
  return lines.flatMap((line) => {
    if (line.dimension !== TOLD) return [];
    const [by, of, what] = listInLabel(line) as [string | null, string | null, string];
    if (by !== dimension || of !== label) return [];
    const { value, n, above, below, median, p75 } = line;
    return [{ what, numbers: [value, n, above, below, median, p75].map((one) => one ?? Number.NaN) }];
  });
}

/** Columns made of expressions, by name. */
export const namedSql = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ');

/** Each row used once for all rows together, and once under its label in each dimension, with these columns. */
export function usedUnderLabels(rows: ToldRows, columns: Readonly<Record<string, string>>): string {
  const { figure, breakdowns, scope } = rows;
  return `SELECT part.dimension, part.label, ${namedSql(columns)}
${underLabels(figure, breakdowns, scope.parameters)}
WHERE reason IS NULL`;
}

/** The column where the table has it as such, else what stands in its place. */
export const columnIn = ({ relation }: Scope, name: string, type: string, otherwise: string): string =>
  relation.columns.get(name) === type ? identifier(name) : otherwise;

/** The day of a moment, since 1970. */
export const daySql = (column: string): string => `UNIX_DATE(DATE(${column}))`;

/** The last day of the period, since 1970. */
export const lastDay = ({ period, parameters }: Scope): string => parameters.number(period.to - 1);
