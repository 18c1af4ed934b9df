import type { Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { type Figures, type Groups, NOTHING } from '../figures';
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
      const told = tell(groups);
      told.forEach((of, code) => {
        const { instead: reason } = saidOfWaiting(of, rules, table.columns);
        const label = groups.labels[code];
        if (reason) figures.set(label, isLine(label, figures) ? { ...NOTHING, reason } : NOTHING);
      });
      const ofAll: Sentence | undefined = instead || (beside && { ...beside, text: 'only_part' });
      return told.some(({ waiting }) => waiting.size > 0) ? figures : withReason(figures, ofAll);
    },
  };
}

/** Of rows that lie elsewhere it may be known that some wait, not whose: a group without a figure says it of all of them. */
function withReason(figures: Map<string, Figures>, reason: Sentence | undefined): Map<string, Figures> {
  for (const [label, of] of figures) if (of.value === null && !of.reason) figures.set(label, { ...of, reason });
  return figures;
}

/** What waits under no label, or on no day, makes no line of its own. */
const isLine = (label: string, figures: ReadonlyMap<string, Figures>): boolean =>
  (label !== NO_LABEL && label !== NO_DATE) || (figures.get(label)?.n ?? 0) > 0;
