import type { Evaluation } from './evaluate';
import { isSentence } from './evaluate';
import type { Figures, Groups } from './figures';
import { NOTHING } from './figures';
import type { ModelFormula } from './formula';
import type { Parts } from './parts';
import { selectRows } from './parts';
import type { Period } from './period';

/** A model fitted to the rows used, or to those of each group. */
export function evaluateModel(
  formula: ModelFormula,
  period: Period,
  table: Parts['table'],
): Pick<Evaluation, 'parts' | 'unit' | 'all' | 'by'> {
  const parts = selectRows(formula.rows, table, period);
  const fitRows = (index: Int32Array): Figures => {
    const fitted = formula.fit({ table, index, period });
    return isSentence(fitted) ? { ...NOTHING, n: index.length, reason: fitted } : fitted;
  };
  return {
    parts: [parts],
    unit: null,
    all: () => fitRows(usedRows(parts, null, 0)),
    by: (grouping) => {
      const groups = grouping(table);
      if (!groups) return null;
      return new Map(groups.labels.map((label, code) => [label, fitRows(usedRows(parts, groups, code))]));
    },
  };
}

function usedRows(parts: Parts, groups: Groups | null, code: number): Int32Array {
  const index: number[] = [];
  for (let i = 0; i < parts.leftOut.length; i++) {
    if (parts.leftOut[i] === 0 && (groups === null || groups.codes[i] === code)) index.push(i);
  }
  return Int32Array.from(index);
}
