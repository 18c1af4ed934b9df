import type { Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { figuresOf } from '../figures';
import { addsMoney } from '../formula/fields';
import type { CohortFormula } from '../formula/formula';
import { inOneCurrency } from '../rows/currency';
import { cohortParts } from './cohort';
import type { Evaluation, EvaluationContext, Group, Line } from './evaluation';
import { ofOneTable, rowsIn } from './evaluation';

/** The customers of one set that also belong to another ÷ those of the first. */
export function evaluateCohort(
  formula: CohortFormula,
  table: Table,
  { period }: EvaluationContext,
): Evaluation | Sentence {
  const parts = cohortParts(formula, table, period);
  const linesOf = (only: Group | null): Line => {
    const groups = only?.grouping(table) ?? null;
    const ofGroup = groups === null ? parts : cohortParts(formula, table, period, groups);
    const isIn = rowsIn(only, table);
    const within = (values: ArrayLike<number> | null) =>
      values && Array.from(values, (value, row) => (isIn(row) ? value : 0));
    return { input: '', parts, top: within(ofGroup.top), bottom: within(ofGroup.bottom) };
  };
  return inOneCurrency(
    {
      ...ofOneTable(parts, formula),
      addsUp: false,
      all: () => figuresOf(parts, 'share', null, null)[0],
      by: (grouping) => {
        const groups = grouping(table);
        if (!groups) return null;
        const figures = figuresOf(cohortParts(formula, table, period, groups), 'share', null, groups);
        return new Map(groups.labels.map((label, index) => [label, figures[index]]));
      },
      lines: (only) => [linesOf(only)],
    },
    addsMoney(formula),
  );
}
