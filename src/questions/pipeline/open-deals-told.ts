import type { Analysis } from '../../analysis/analysis';
import type { Period } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import { type Counted, playerOf } from '../../kpis/roles';

/** Of the last day of a period, that of the plan unless another is asked for: what the open deals are worth, how many there are, and the one of these that is told: their number, where no worth is known. */
export function openDealsTold(analysis: Analysis, at?: Period): { worth: KpiResult; deals: KpiResult; told: Counted } {
  const [amount, count] = [playerOf('amount open'), playerOf('deals open')];
  const [worth, deals] = [amount, count].map(({ id, variant }) => analysis.result(id, variant, at));
  return { worth, deals, told: worth.value === null ? count : amount };
}
