import type { Analysis } from '../../analysis/analysis';
import type { Period } from '../../base/period';
import { evaluateFirst } from '../../engine/evaluate/evaluate';
import type { RowFormula } from '../../engine/formula/formula';
import { rowSetsOf } from '../../engine/formula/walk';
import { kpiOf } from '../../kpis';
import { playerOf } from '../../kpis/roles';
import { isSentence } from '../../texts/sentence';

const DECIDED: RowFormula['top'] = {
  when: {
    any: [
      { field: 'outcome', is: 'won' },
      { field: 'outcome', is: 'lost' },
    ],
  },
  counts: 1,
};

/** How many of the deals created in a period are won or lost by now; null where the data does not tell. */
export function dealsDecided({ data }: Analysis, period: Period): number | null {
  const { id, variant } = playerOf('deals won of those created');
  const sets = kpiOf(id).variants[variant].oneOf.flatMap((formula) => rowSetsOf(formula));
  const formulas = sets.map((rows): RowFormula => {
    return { shape: 'rows', rows, measure: 'sum', top: DECIDED, emptyReason: 'no_deals_in_period' };
  });
  const evaluation = evaluateFirst(formulas, { data, period, cycle: () => ({ months: 0, touched: [], notes: [] }) });
  return isSentence(evaluation) ? null : evaluation.all().value;
}
