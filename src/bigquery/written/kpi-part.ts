import { isOwn } from '../../base/own';
import type { Period } from '../../base/period';
import { evaluate } from '../../engine/evaluate/evaluate';
import { spansOf } from '../../engine/evaluate/evaluate-derived';
import type { EvaluationContext } from '../../engine/evaluate/evaluation';
import type { Expression } from '../../engine/formula/expression';
import { fieldsRead } from '../../engine/formula/fields';
import type { CohortFormula, DerivedFormula, Formula, RowFormula } from '../../engine/formula/formula';
import { withUnreadDays } from '../../engine/formula/unread-days';
import { UNREAD_DAY } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { isSentence } from '../../texts/sentence';
import { dependsOnOrder } from '../depends-on-order';
import type { Relation } from '../dialect';

/** What a KPI is made of: figures over rows, figures of the plan or the calendar, and others made of those. */
export type KpiPart =
  | { kind: 'rows'; formula: RowFormula | CohortFormula; period: Period }
  | { kind: 'given'; value: number }
  | { kind: 'derived'; formula: DerivedFormula; inputs: Record<string, KpiPart> };

/** Why a KPI is not written as a query; `fields`: the columns that no query makes. */
export interface NotWritten {
  why: 'model' | 'order_of_rows' | 'several_periods' | 'table' | 'fields' | 'no_figure';
  fields: readonly string[];
}

const notWritten = (why: NotWritten['why'], fields: readonly string[] = []): NotWritten => ({ why, fields });

export const isWritten = (part: KpiPart | NotWritten): part is KpiPart => 'kind' in part;

/** The formula as the data can answer it, over tables that queries prepare. */
export function kpiPart(
  formula: Formula,
  context: EvaluationContext,
  relations: ReadonlyMap<TableName, Relation>,
): KpiPart | NotWritten {
  if (formula.shape === 'model') return notWritten('model');
  if (formula.shape === 'derived') return derivedPart(formula, context, relations);
  if (formula.shape === 'given') {
    const given = context.data.given(formula.figure, context.period);
    return given === null ? notWritten('no_figure') : { kind: 'given', value: given.value };
  }
  if (formula.shape === 'rows' && dependsOnOrder(formula)) return notWritten('order_of_rows');
  const relation = relations.get(formula.rows.table);
  if (relation === undefined) return notWritten('table', [formula.rows.table]);
  const columns = context.data.tables[formula.rows.table]?.columns ?? {};
  const lacking = [...fieldsRead(formula)].filter((field) => isOwn(columns, field) && !relation.columns.has(field));
  return lacking.length > 0
    ? notWritten(
        'fields',
        lacking.map((field) => `${formula.rows.table}.${field}`),
      )
    : {
        kind: 'rows',
        period: context.period,
        formula: (relation.columns.has(UNREAD_DAY) ? withUnreadDays(formula) : formula) as typeof formula,
      };
}

function derivedPart(
  formula: DerivedFormula,
  context: EvaluationContext,
  relations: ReadonlyMap<TableName, Relation>,
): KpiPart | NotWritten {
  const inputs: Record<string, KpiPart> = {};
  const spans = spansOf(formula, context);
  if (isSentence(spans)) return notWritten('no_figure');
  for (const [name, { oneOf }] of Object.entries(formula.inputs)) {
    const [period, ...more] = spans[name];
    if (more.length > 0) return notWritten('several_periods');
    const over = { ...context, period };
    const answers = oneOf.find((one) => !isSentence(evaluate(one, over)));
    const part = answers ? kpiPart(answers, over, relations) : notWritten('no_figure');
    if (!isWritten(part)) return part;
    inputs[name] = part;
  }
  return { kind: 'derived', formula, inputs };
}

/** The value as an expression in which each input has been written; a division by nothing has none. */
export function expressionSql(expression: Expression, inputs: Record<string, string>): string {
  const of = (part: Expression): string => expressionSql(part, inputs);
  if (typeof expression === 'number') return Number.isInteger(expression) ? `${expression}.0` : String(expression);
  if (typeof expression === 'string') return inputs[expression];
  if ('divide' in expression) return `SAFE_DIVIDE(${expression.divide.map(of).join(', ')})`;
  if ('times' in expression) return `(${expression.times.map(of).join(' * ')})`;
  if ('plus' in expression) return `(${expression.plus.map(of).join(' + ')})`;
  if ('minus' in expression) return `(${expression.minus.map(of).join(' - ')})`;
  return `LEAST(${expression.atMost.map(of).join(', ')})`;
}

/** The figures over rows below a part, by name: each has that of the input behind that of what it is an input of. */
export function leavesBelow(name: string, part: KpiPart): [string, LeafPart][] {
  if (part.kind === 'given') return [];
  if (part.kind === 'rows') return [[name, part]];
  return Object.entries(part.inputs).flatMap(([input, one]) => leavesBelow(`${name}__${input}`, one));
}

export type LeafPart = Extract<KpiPart, { kind: 'rows' }>;
