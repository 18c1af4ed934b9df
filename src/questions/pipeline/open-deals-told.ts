import type { Analysis } from '../../analysis/analysis';
import type { KpiResult } from '../../engine/result';
import { type Counted, playerOf } from '../../kpis/roles';

/** What the open deals are worth, how many there are, and the one of these that is told: their number, where no worth is known. */
export function openDealsTold(analysis: Analysis): { worth: KpiResult; deals: KpiResult; told: Counted } {
  const [amount, count] = [playerOf('amount open'), playerOf('deals open')];
  const [worth, deals] = [amount, count].map(({ id, variant }) => analysis.result(id, variant));
  return { worth, deals, told: worth.value === null ? count : amount };
}
