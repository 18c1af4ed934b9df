import type { Table } from '../../tables/table';
import type { Groups } from '../figures';
import { NOTHING } from '../figures';
import type { Rule } from '../formula/formula';
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
  tell: (groups: Groups | null) => WaitingRows[],
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
      const [figures, groups] = [evaluation.by(grouping), grouping(table)];
      if (!figures || !groups) return figures;
      tell(groups).forEach((of, code) => {
        const { instead: reason } = saidOfWaiting(of, rules, table.columns);
        if (reason) figures.set(groups.labels[code], { ...NOTHING, reason });
      });
      return figures;
    },
  };
}
