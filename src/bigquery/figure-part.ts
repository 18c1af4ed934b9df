import type { Period } from '../base/period';
import type { Dimension } from '../dimensions/declare';
import { fieldsRead } from '../engine/formula/fields';
import type { CohortFormula, ModelFormula, RowFormula } from '../engine/formula/formula';
import type { LeafOfRows } from '../engine/formula/walk';
import { countedRowsQuery } from './counted-rows';
import { crowdedDaysSql, MADE_ON } from './crowded-days';
import { dependsOnOrder } from './depends-on-order';
import { identifier, indented, monthSql, type QueryParameters, type Relation } from './dialect';
import { type Breakdown, figureLine, figureSums, USED } from './figure-sums';
import { modelLines } from './models/told-parts';
import type { QueryPart } from './query';
import { waitingLines } from './waiting-lines';

/** One figure that a query is asked for. */
export interface FigureAsked {
  /** Its name in the answer; a name of ours, letters, digits and underscores. */
  name: string;
  formula: LeafOfRows;
  period: Period;
  relation: Relation;
  by: readonly Dimension[];
  /** True where its crowded days are told as well. */
  crowded?: boolean;
  /** Columns that the table of its counted rows has beside those that it needs. */
  beside?: readonly string[];
}

/** Selects of the lines of a figure from the table of its counted rows. */
export type FigureLines = (
  counted: { figure: string; formula: RowFormula | CohortFormula; breakdowns: readonly Breakdown[] },
  parameters: QueryParameters,
) => string[];

/** Its sums, and how many rows wait to be understood. */
const linesAndWaiting: FigureLines = ({ figure, formula, breakdowns }, parameters) => [
  figureLine(figure, figureSums(figure, formula, { breakdowns, beside: USED }, parameters), parameters),
  ...waitingLines(figure, formula.rows, breakdowns, parameters),
];

/**
 * A figure over a prepared table: a line of all rows (`dimension` NULL), and one for those of each label (NULL: of none). Of
 * a model those tell how many rows there are, and others what it is made of.
 */
export function figurePart(
  asked: FigureAsked,
  parameters: QueryParameters,
  linesOf: FigureLines = linesAndWaiting,
): QueryPart {
  const { name, formula, relation, period, by } = asked;
  if (formula.shape === 'rows' && dependsOnOrder(formula)) throw new Error('A query has no first row of a key');
  const columns = by.flatMap(({ label }) => (label === 'month' ? [] : [label.column]));
  const read = formula.shape === 'model' ? [...fieldsRead(formula)].filter((field) => relation.columns.has(field)) : [];
  const isCrowded = asked.crowded === true && relation.columns.get(MADE_ON) === 'date';
  const extra = new Set([
    ...columns,
    ...read,
    ...dateOf(asked),
    ...(isCrowded ? [MADE_ON] : []),
    ...(asked.beside ?? []),
  ]);
  const scope = { relation, period, parameters };
  const figure = formula.shape === 'model' ? rowsOf(formula) : formula;
  const counted = countedRowsQuery(figure, [...extra], scope);
  const breakdowns = by.flatMap((dimension) => breakdownBy(dimension, asked));
  return {
    tables: [`${identifier(name)} AS (\n${indented(counted)}\n)`],
    lines: [
      ...linesOf({ figure: name, formula: figure, breakdowns }, parameters),
      ...(formula.shape === 'model'
        ? modelLines(formula, { figure: name, date: formula.rows.date, breakdowns, scope })
        : []),
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

/** How many rows a model is fitted to. */
const rowsOf = ({ rows, emptyReason }: ModelFormula): RowFormula => ({
  ...{ shape: 'rows', rows, measure: 'count', top: 1, emptyReason },
});

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
