import { keyOf } from '../plan/read-plan';
import type { KpiFacts } from '../scorecard/kpi-facts';
import type { ExistingSheet } from '../sheet/kpi-sheet/typed/existing-sheet';

/** A cell keeps a number to some fifteen digits. */
const SAME = 1e-9;

/**
 * How many KPIs the sheet shows with another number than the tabs give now, or with none where they give one. What a person
 * has just added is not written yet, and a formula in a cell follows by itself.
 */
export function shownOtherwise({ rows, cells, layout }: ExistingSheet, facts: readonly KpiFacts[]): number {
  const column = layout.at.actual;
  if (column === undefined) return 0;
  return facts.filter(({ planned, result: { value } }) => {
    const row = rows.find(({ key, isNew }) => !isNew && key === keyOf(planned));
    if (row === undefined || planned.live) return false;
    const shown = cells[row.row - 1][column - 1];
    if (typeof shown !== 'number') return shown === '' && value !== null;
    return value === null || Math.abs(shown - value) > SAME * Math.max(1, Math.abs(value));
  }).length;
}
