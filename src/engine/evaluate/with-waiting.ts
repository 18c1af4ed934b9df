import type { Table } from '../../tables/table';
import { type Figures, type Grouping, NOTHING } from '../figures';
import type { Rule } from '../formula/formula';
import { NO_DATE, NO_LABEL } from '../groups';
import { saidOfWaiting, type WaitingRows } from '../rows/waiting-rows';
import type { Evaluation } from './evaluation';

/**
 * An evaluation over the rows of one table while some wait to be understood: without a figure, in whole or of a group,
 * where those that count would pass for all; else with a note that some are missing. `tell`: the rows that wait, of all or
 * group by group.
 */
export function withWaiting(
  evaluation: Evaluation,
  rules: readonly Rule[],
  table: Table,
  tell: (grouping: Grouping | null) => WaitingRows[],
): Evaluation {
  const [whole] = tell(null);
  if (whole.waiting.size === 0) return evaluation;
  const { instead, beside } = saidOfWaiting(whole, rules, table.columns);
  return {
    ...evaluation,
    notes: beside ? [...evaluation.notes, beside] : evaluation.notes,
    emptyReason: instead || evaluation.emptyReason,
    all: () => (instead ? { ...NOTHING, reason: instead } : evaluation.all()),
    by: (grouping) => {
      const figures = evaluation.by(grouping);
      if (!figures) return figures;
      for (const of of tell(grouping)) {
        const { instead: reason } = saidOfWaiting(of, rules, table.columns);
        if (reason) figures.set(of.label, isLine(of.label, figures) ? { ...NOTHING, reason } : NOTHING);
      }
      return figures;
    },
  };
}

/** What waits under no label, or on no day, makes no line of its own. */
const isLine = (label: string, figures: ReadonlyMap<string, Figures>): boolean =>
  (label !== NO_LABEL && label !== NO_DATE) || (figures.get(label)?.n ?? 0) > 0;
