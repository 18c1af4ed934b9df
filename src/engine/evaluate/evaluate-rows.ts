import type { Codes } from '../../base/codes';
import { isTextColumn, type Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { isSentence } from '../../texts/sentence';
import type { Figures, Groups } from '../figures';
import { figuresOf, NOTHING, valuesByGroup } from '../figures';
import { addsMoney } from '../formula/fields';
import type { Formula, RowFormula } from '../formula/formula';
import { BEYOND } from '../groups';
import { inOneCurrency } from '../rows/currency';
import type { Parts } from '../rows/parts';
import { selectRows } from '../rows/parts';
import { rowLine } from '../rows/row-line';
import { termOf } from '../rows/term';
import { touchedBy } from '../rows/touched';
import type { Evaluate, Evaluation, EvaluationContext } from './evaluation';
import { ofOneTable, rowsIn } from './evaluation';

/** Counts, sums, ratios, means and medians of the rows of one table, and the further figures beside them. */
export function evaluateRows(
  formula: RowFormula,
  table: Table,
  context: EvaluationContext,
  evaluate: Evaluate,
): Evaluation | Sentence {
  const { measure } = formula;
  const parts = partsOf(formula, table, context);
  const countBy = countedBy(formula, table);
  const beside = besides(formula, context, evaluate);
  return inOneCurrency(
    {
      ...ofOneTable(parts, formula),
      touched: Object.values(beside).flatMap((one) => touchedBy(one.evaluation, one.formula)),
      addsUp: measure === 'sum' || measure === 'count',
      all: () => withExtra(figuresOf(parts, measure, countBy, null)[0], beside),
      by: (grouping) => {
        const groups = grouping(table);
        if (!groups) return null;
        const own = ofGroups(parts, groups, formula);
        const figures = figuresOf(own, measure, countBy, groups);
        const byLabel = new Map(groups.labels.map((label, index) => [label, figures[index]]));
        const beyond = own === parts || measure !== 'sum' ? 0 : beyondGroups(parts, own);
        return beyond === 0 ? byLabel : byLabel.set(BEYOND, { ...NOTHING, value: beyond, top: beyond });
      },
      ...(measure === 'mean' || measure === 'median'
        ? { samples: (grouping) => samplesOf(parts, countBy, grouping(table)) }
        : {}),
      lines: (only) => [{ input: '', parts, ...rowLine(parts, measure, countBy, rowsIn(only, table)) }],
    },
    addsMoney(formula),
  );
}

function partsOf(formula: RowFormula, table: Table, { period }: EvaluationContext): Parts {
  const parts = selectRows(formula.rows, table, period);
  parts.top = termOf(formula.top, table);
  if (formula.standsFor !== undefined) parts.counts = termOf(formula.standsFor, table);
  if (formula.bottom !== undefined) parts.bottom = termOf(formula.bottom, table);
  return parts;
}

function countedBy({ countBy }: RowFormula, table: Table): Codes | null {
  const column = countBy === undefined ? undefined : table.columns[countBy];
  return isTextColumn(column) ? column.codes : null;
}

function samplesOf(parts: Parts, countBy: Codes | null, groups: Groups | null): Map<string, Float64Array> | null {
  const values = groups && valuesByGroup(parts, countBy, groups);
  return groups && new Map(groups.labels.map((label, code) => [label, (values as Float64Array[])[code]]));
}

/** The rows with the part of their numbers that belongs to their groups. */
function ofGroups(parts: Parts, { ofLabels }: Groups, { top }: RowFormula): Parts {
  const reads = ofLabels && top !== 1 && 'field' in top && top.field === ofLabels.field;
  return reads ? { ...parts, top: ofLabels.values } : parts;
}

/** What the rows have beyond that. */
function beyondGroups({ leftOut, top }: Parts, own: Parts): number {
  if (top === null || own.top === null) return 0;
  let sum = 0;
  for (let row = 0; row < leftOut.length; row++) if (leftOut[row] === 0) sum += top[row] - own.top[row];
  // What remains of nothing but last bits is nothing.
  return Math.round(sum * 1e6) / 1e6;
}

type Besides = Record<string, { formula: Formula; evaluation: Evaluation }>;

function besides({ beside = {} }: RowFormula, context: EvaluationContext, evaluate: Evaluate): Besides {
  const found: Besides = {};
  for (const [name, formula] of Object.entries(beside)) {
    const evaluation = evaluate([formula], context);
    if (!isSentence(evaluation)) found[name] = { formula, evaluation };
  }
  return found;
}

function withExtra(figures: Figures, beside: Besides): Figures {
  const extra = { ...figures.extra };
  for (const [name, { evaluation }] of Object.entries(beside)) {
    const { value } = evaluation.all();
    if (value !== null) extra[name] = value;
  }
  return { ...figures, extra };
}
