import type { Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { isSentence } from '../../texts/sentence';
import type { Figures } from '../figures';
import { NOTHING } from '../figures';
import { addsMoney } from '../formula/fields';
import type { ModelFormula } from '../formula/formula';
import type { Model, ModelRows } from '../models/model';
import { models } from '../models/models';
import { inOneCurrency } from '../rows/currency';
import type { Parts } from '../rows/parts';
import { selectRows } from '../rows/parts';
import type { Evaluation, EvaluationContext, Line } from './evaluation';
import { ofOneTable, rowsIn } from './evaluation';
import { partsOfWhole } from './parts-of-whole';

/** A model fitted to the rows used, or to those of each group. */
export function evaluateModel(
  formula: ModelFormula,
  table: Table,
  { period }: Pick<EvaluationContext, 'period'>,
): Evaluation | Sentence {
  const { date } = formula.rows;
  const model = models[formula.model];
  const parts = narrowed(selectRows(formula.rows, table, period), model, { table, period, date });
  const fitRows = (index: Int32Array): Figures => {
    const fitted = model.fit({ table, index, period, date });
    return isSentence(fitted) ? { ...NOTHING, n: index.length, reason: fitted } : fitted;
  };
  const lineOf = (index: Int32Array): Pick<Line, 'top' | 'bottom'> =>
    model.line ? model.line({ table, index, period, date }) : { top: null, bottom: null };
  const all = (): Figures => fitRows(usedRows(parts, rowsIn(null, table)));
  return inOneCurrency(
    {
      ...ofOneTable(parts, formula),
      addsUp: model.addsUp === true,
      all,
      by: (grouping) => {
        const groups = grouping(table);
        if (!groups) return null;
        const { codes, labels } = groups;
        const used = labels.map((): number[] => []);
        for (const row of usedRows(parts, () => true)) used[codes[row]].push(row);
        const figures = new Map(labels.map((label, code) => [label, fitRows(Int32Array.from(used[code]))]));
        return model.ofCustomers ? partsOfWhole(figures, all()) : figures;
      },
      lines: (only) => [{ input: '', parts, ...lineOf(usedRows(parts, rowsIn(only, table))) }],
    },
    addsMoney(formula),
  );
}

function usedRows({ leftOut }: Parts, isIn: (row: number) => boolean): Int32Array {
  const index: number[] = [];
  for (let i = 0; i < leftOut.length; i++) if (leftOut[i] === 0 && isIn(i)) index.push(i);
  return Int32Array.from(index);
}

/** Without the rows that the model leaves out. */
function narrowed(parts: Parts, { leavesOut }: Model, context: Omit<ModelRows, 'index'>): Parts {
  if (!leavesOut) return parts;
  const index = usedRows(parts, () => true);
  const out = leavesOut.rows({ ...context, index });
  const reasons = [...parts.reasons, { text: leavesOut.because }];
  const leftOut = parts.leftOut.slice();
  for (const row of index) leftOut[row] = out[row] * reasons.length;
  return { ...parts, leftOut, reasons };
}
