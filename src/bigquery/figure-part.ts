import type { Period } from '../base/period';
import type { Dimension } from '../dimensions/declare';
import type { CohortFormula, RowFormula } from '../engine/formula/formula';
import { countedRowsQuery } from './counted-rows';
import { crowdedDaysSql, MADE_ON } from './crowded-days';
import { dependsOnOrder } from './depends-on-order';
import { identifier, indented, monthSql, type QueryParameters, type Relation } from './dialect';
import { type Breakdown, figureSums } from './figure-sums';
import type { QueryPart } from './query';

/** One figure that a query is asked for. */
export interface FigureAsked {
  /** Its name in the answer; a name of ours, letters, digits and underscores. */
  name: string;
  formula: RowFormula | CohortFormula;
  period: Period;
  relation: Relation;
  by: readonly Dimension[];
  /** True where its crowded days are told as well. */
  crowded?: boolean;
}

/**
 * A figure over a prepared table: a line of all rows (`dimension` NULL), and one for those of each label (NULL: of none).
 */
export function figurePart(asked: FigureAsked, parameters: QueryParameters): QueryPart {
  const { name, formula, relation, period, by } = asked;
  if (formula.shape === 'rows' && dependsOnOrder(formula)) throw new Error('A query has no first row of a key');
  const columns = by.flatMap(({ label }) => (label === 'month' ? [] : [label.column]));
  const isCrowded = asked.crowded === true && relation.columns.get(MADE_ON) === 'date';
  const extra = new Set([...columns, ...dateOf(asked), ...(isCrowded ? [MADE_ON] : [])]);
  const counted = countedRowsQuery(formula, [...extra], { relation, period, parameters });
  const breakdowns = by.flatMap((dimension) => breakdownBy(dimension, asked));
  return {
    tables: [`${identifier(name)} AS (\n${indented(counted)}\n)`],
    lines: [
      figureSums(name, formula, breakdowns, parameters),
      ...(isCrowded
        ? [
            crowdedDaysSql(
              name,
              breakdowns.filter(({ isMonth }) => !isMonth),
              parameters,
            ),
          ]
        : []),
    ],
  };
}

function dateOf({ formula: { rows }, relation, by }: FigureAsked): string[] {
  const asksMonth = by.some(({ label }) => label === 'month');
  return asksMonth && rows.date !== null && relation.columns.get(rows.date) === 'date' ? [rows.date] : [];
}

/** None where the table has no such labels. */
function breakdownBy({ id, label }: Dimension, asked: FigureAsked): Breakdown[] {
  const { formula, relation } = asked;
  if (label === 'month') {
    const text = dateOf(asked).map((date) => monthSql(identifier(date)));
    return text.map((month) => ({ dimension: id, label: month, isMonth: true, ofLabels: false }));
  }
  if (relation.columns.get(label.column) !== 'text') return [];
  const ofLabels = isOfLabels(formula, label.column, relation);
  return [{ dimension: id, label: identifier(label.column), isMonth: false, ofLabels }];
}

function isOfLabels(formula: FigureAsked['formula'], column: string, { ofLabels }: Relation): boolean {
  const top = formula.shape === 'rows' ? formula.top : 1;
  return top !== 1 && 'field' in top && top.field === ofLabels?.field && ofLabels.labels.includes(column);
}
