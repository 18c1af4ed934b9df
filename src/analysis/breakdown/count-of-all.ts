import { oncePer } from '../../base/once-per';
import type { Formula, RowFormula } from '../../engine/formula/formula';
import { models } from '../../engine/models/models';

/** Of a figure that counts some of the rows it looks at, how many those are; null where it counts all of them. */
export const countOfAll = oncePer((formula: Formula): RowFormula | null => {
  if (formula.shape !== 'rows' && formula.shape !== 'model') return null;
  const { rows, emptyReason } = formula;
  const rules = rows.rules.filter(({ isNone }) => !isNone);
  const isSome = rules.length < rows.rules.length || (formula.shape === 'model' && models[formula.model].leavesOut);
  return isSome ? { shape: 'rows', rows: { ...rows, rules }, measure: 'count', top: 1, emptyReason } : null;
});
