import type { Period } from '../base/period';
import type { Dimension } from '../dimensions/declare';
import type { CohortFormula, RowFormula } from '../engine/formula/formula';
import { countedRows } from './counted-rows';
import { identifier, indented, NO_NUMBER, type Parameter, Parameters, type Relation } from './dialect';
import { type Breakdown, figureSums } from './figure-sums';

/** One figure that a query is asked for. */
export interface FigureAsked {
  /** Its name in the answer; a name of ours, letters, digits and underscores. */
  name: string;
  formula: RowFormula | CohortFormula;
  period: Period;
  relation: Relation;
  by: readonly Dimension[];
}

export interface Query {
  sql: string;
  parameters: readonly Parameter[];
}

/**
 * The lines in which the rows of a figure are accounted for: `label` is the reason (NULL: used), `n` the rows, `value` how
 * many currencies they name. Amounts of rows used in several currencies are no figure: who reads the answer says so.
 */
export const ACCOUNT = 'rows';

/**
 * All figures in one query over prepared tables. Each line of its answer is a figure of all rows (`dimension` NULL), of the
 * rows of one label (NULL: of none), or the number of rows left out for one reason, so that rows add up.
 */
export function figuresQuery(asked: readonly FigureAsked[]): Query {
  const parameters = new Parameters();
  const counted: string[] = [];
  const lines: string[] = [];
  for (const one of asked) {
    const { name, formula, relation } = one;
    const scope = { relation, period: one.period, parameters };
    const columns = one.by.flatMap(({ label }) => (label === 'month' ? [] : [label.column]));
    const extra = new Set([...columns, ...dateOf(one), ...(relation.columns.has('currency') ? ['currency'] : [])]);
    counted.push(`${identifier(name)} AS (\n${indented(countedRows(formula, [...extra], scope))}\n)`);
    const breakdowns = one.by.flatMap((dimension) => breakdownBy(dimension, one));
    lines.push(figureSums(name, formula, breakdowns, parameters), account(one, parameters));
  }
  return { sql: `WITH\n${counted.join(',\n')}\n${lines.join('\nUNION ALL\n')}`, parameters: parameters.list };
}

function dateOf({ formula: { rows }, relation, by }: FigureAsked): string[] {
  const asksMonth = by.some(({ label }) => label === 'month');
  return asksMonth && rows.date !== null && relation.columns.get(rows.date) === 'date' ? [rows.date] : [];
}

/** None where the table has no such labels. */
function breakdownBy({ id, label }: Dimension, asked: FigureAsked): Breakdown[] {
  const { formula, relation } = asked;
  if (label === 'month') {
    const text = dateOf(asked).map((date) => `FORMAT_DATETIME('%Y-%m', ${identifier(date)})`);
    return text.map((month) => ({ dimension: id, label: month, ofLabels: false }));
  }
  if (relation.columns.get(label.column) !== 'text') return [];
  return [{ dimension: id, label: identifier(label.column), ofLabels: isOfLabels(formula, label.column, relation) }];
}

function isOfLabels(formula: FigureAsked['formula'], column: string, { ofLabels }: Relation): boolean {
  const top = formula.shape === 'rows' ? formula.top : 1;
  return top !== 1 && 'field' in top && top.field === ofLabels?.field && ofLabels.labels.includes(column);
}

function account({ name, relation }: FigureAsked, parameters: Parameters): string {
  const currencies = relation.columns.get('currency') === 'text' ? 'COUNT(DISTINCT `currency`)' : '0';
  return `SELECT ${parameters.text(name)}, ${parameters.text(ACCOUNT)}, reason, CAST(${currencies} AS FLOAT64), CAST(COUNT(*) AS FLOAT64), ${[1, 2, 3, 4].map(() => NO_NUMBER).join(', ')}
FROM ${identifier(name)}
GROUP BY reason`;
}
