import { type Figures, NOTHING } from '../../engine/figures';
import type { CohortFormula, RowFormula } from '../../engine/formula/formula';
import type { AnswerLine } from './answer-line';

/** The figures of a line, as the engine gives them. */
export function answeredFigures(formula: RowFormula | CohortFormula, line: AnswerLine): Figures {
  const { value, n, above, below, median, p75 } = line;
  const measure = formula.shape === 'cohort' ? 'share' : formula.measure;
  if (measure === 'mean' || measure === 'median') {
    if (n === 0 || median === null || p75 === null) return NOTHING;
    return { value, n, top: above, bottom: n, extra: { mean: (above as number) / n, median, p75 } };
  }
  return { value, n, top: above, bottom: measure === 'share' ? below : null, extra: {} };
}
