import type { Analysis } from '../../analysis/analysis';
import type { Period } from '../../base/period';
import { evaluate } from '../../engine/evaluate/evaluate';
import type { RowFormula } from '../../engine/formula/formula';
import { createdDeals } from '../../kpis/rows/deal-rows';
import { isSentence } from '../../texts/sentence';

const decided: RowFormula<'deals'> = {
  shape: 'rows',
  rows: createdDeals,
  measure: 'sum',
  top: {
    when: {
      any: [
        { field: 'outcome', is: 'won' },
        { field: 'outcome', is: 'lost' },
      ],
    },
    counts: 1,
  },
  emptyReason: 'no_deals_in_period',
};

/** How many of the deals created in a period are won or lost by now; null where the data does not tell. */
export function dealsDecided({ data }: Analysis, period: Period): number | null {
  const evaluation = evaluate(decided, { data, period, cycle: () => ({ months: 0, touched: [] }) });
  return isSentence(evaluation) ? null : evaluation.all().value;
}
