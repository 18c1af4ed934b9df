import type { Column } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import { collectOutcomes, LOST, NONE, OPEN, OUT, type OutcomeReading, outcomesByWords, WON } from './outcome-reading';
import type { OutcomeSources } from './outcome-sources';

/** What became of each lead that is not left out: converted leads are won. */
export function leadOutcomes(
  columns: Record<string, Column>,
  leftOut: Uint8Array,
  answers: TabAnswers,
): OutcomeReading | null {
  const { status, lifecycle, converted, convertedOn } = columns as OutcomeSources;
  const from = status ?? lifecycle ?? converted ?? convertedOn;
  if (from === undefined) return null;
  const byStatus = outcomesByWords(status, true, answers);
  const byLifecycle = outcomesByWords(lifecycle, true, answers);
  return collectOutcomes(from, leftOut, [status], (row) => {
    const said = byStatus(row);
    if (said === OUT) return OUT;
    const cycle = byLifecycle(row);
    const isConverted = converted?.values[row] ?? 0;
    if (said === WON || cycle === WON || isConverted === 2) return WON;
    if (convertedOn !== undefined && !Number.isNaN(convertedOn.values[row])) return WON;
    if (said === LOST || said === OPEN) return said;
    if (isConverted === 1 || (cycle !== NONE && said === NONE)) return OPEN;
    return said;
  });
}
