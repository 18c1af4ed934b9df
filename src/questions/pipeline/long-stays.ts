import type { Analysis } from '../../analysis/analysis';
import { dayOf } from '../../base/day';
import { dealsOfHistory } from '../../dataset/stages/stage-history';
import { stageReached } from '../../dimensions/deals/stage-reached';
import { playerOf } from '../../kpis/roles';
import { FEW } from '../compare';

/** Open deals of one stage that have been in it for longer than deals usually are. */
export interface LongStays {
  stage: string;
  deals: number;
  /** The median days of all stays in this stage that have ended. */
  usual: number;
}

/** Each stage with open deals beyond its own usual time on the last day; none where too few stays in it have ended to tell. */
export function longStays(analysis: Analysis): LongStays[] {
  const { asOf, tables } = analysis;
  const { stage_history: history, deals } = tables;
  const { reached, entered, left, isClosing } = history?.columns ?? {};
  const { outcome } = deals?.columns ?? {};
  if (!history || !deals || reached?.type !== 'text' || entered?.type !== 'date' || left?.type !== 'date') return [];
  if (isClosing?.type !== 'flag' || outcome?.type !== 'text') return [];
  const dealOf = dealsOfHistory(history, deals);
  if (!dealOf) return [];
  const isOpen = (row: number): boolean =>
    dealOf[row] >= 0 && deals.leftOut[dealOf[row]] === 0 && outcome.labels[outcome.codes[dealOf[row]]] === 'open';
  const { id, variant } = playerOf('days in stage');
  return analysis
    .breakdown(id, stageReached.id, variant, { from: null, to: asOf + 1 })
    .flatMap(({ key, value, n }): LongStays[] => {
      if (value === null || n < FEW) return [];
      let longer = 0;
      for (let row = 0; row < history.rows; row++) {
        if (reached.labels[reached.codes[row]] !== key || history.leftOut[row] !== 0 || isClosing.values[row] === 2)
          continue;
        if (Number.isNaN(left.values[row]) && isOpen(row) && asOf - dayOf(entered.values[row]) > value) longer++;
      }
      return longer === 0 ? [] : [{ stage: key, deals: longer, usual: value }];
    });
}
