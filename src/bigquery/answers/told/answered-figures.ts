import { type Figures, NOTHING } from '../../../engine/figures';
import type { CohortFormula, RowFormula } from '../../../engine/formula/formula';
import type { CrowdedDay } from '../../../engine/rows/crowded-days';
import { CROWDED_DAYS } from '../../crowded-days';
import { type AnswerLine, listInLabel } from '../answer-line';

/** The crowded days among the lines of a figure: of all its rows (NULL), or of those with a label in a dimension. */
export function crowdedDaysIn(
  lines: readonly AnswerLine[],
  dimension: string | null,
  label: string | null,
): CrowdedDay[] {
  const days = lines.flatMap((line) => {
    if (line.dimension !== CROWDED_DAYS) return [];
    const [by, of, day] = listInLabel(line);
    return by === dimension && of === label ? [{ day: Number(day), rows: line.n, ofMonth: line.above as number }] : [];
  });
  return days.sort((one, other) => one.day - other.day);
}

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
