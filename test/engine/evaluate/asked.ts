import type { Period } from '../../../src/base/period';
import type { DataSet } from '../../../src/engine/data-set';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import type { Evaluation } from '../../../src/engine/evaluate/evaluation';
import type { Formula } from '../../../src/engine/formula/formula';
import type { Table } from '../../../src/tables/table';
import { isSentence, type Sentence } from '../../../src/texts/sentence';

export const ever: Period = { from: null, to: Number.POSITIVE_INFINITY };

/** What a formula comes to over these tables, or why it comes to nothing. */
export const asked = (
  formula: Formula,
  tables: Table[],
  period: Period = ever,
  more: Partial<DataSet> = {},
): Evaluation | Sentence => {
  const named = Object.fromEntries(tables.map((table) => [table.table, table]));
  const data: DataSet = { tables: named, given: () => ({ value: 100, from: null }), ...more };
  return evaluate(formula, { data, period, cycle: () => ({ months: 1, touched: [], notes: [] }) });
};

export const answered = (...question: Parameters<typeof asked>): Evaluation => {
  const evaluation = asked(...question);
  if (isSentence(evaluation)) throw new Error(evaluation.text);
  return evaluation;
};

/** The values of groups, by label. */
export const valuesOf = (groups: ReturnType<Evaluation['by']>): Record<string, number | null> | null =>
  groups && Object.fromEntries([...groups].map(([label, { value }]) => [label, value]));
