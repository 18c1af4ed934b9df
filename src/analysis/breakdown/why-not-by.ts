import type { Period } from '../../base/period';
import { dimensionOf } from '../../dimensions';
import type { Dimension } from '../../dimensions/declare';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { asDeclared, type Sentence, sentenceList } from '../../texts/sentence';
import type { Analysis } from '../analysis';
import { ask } from '../ask';
import { whyNotBy } from './breakdown';

/** A figure that is to be told by groups. */
export interface FigureSplit {
  id: KpiId;
  variant: string;
  period: Period | undefined;
}

/**
 * Why a figure has no lines by what is typed, `dimension` where that is known: only what this data can answer is offered; of a
 * figure that is not known, why it is not.
 */
export function whyNoLines(
  analysis: Analysis,
  { id, variant, period }: FigureSplit,
  { by, dimension }: { by: string | Sentence; dimension?: Dimension },
): Sentence {
  const asked = dimension && ask(analysis.data, id, variant, period ?? analysis.period);
  const own = asked && whyNotBy(asked, dimension, analysis.data);
  if (own) return own;
  const { title, breaksDown } = kpiOf(id);
  const possible = analysis
    .breakdowns(id, variant)
    .filter((one) => analysis.breakdown(id, one, variant, period).length > 0);
  const named = { kpi: asDeclared(title) };
  if (possible.length === 0) {
    const { reason } = breaksDown === 'not at all' ? { reason: null } : analysis.result(id, variant, period);
    return reason ?? { text: 'no_breakdown', values: named };
  }
  const choices = sentenceList(possible.map((one) => asDeclared(dimensionOf(one).title)));
  return { text: 'no_such_breakdown', values: { ...named, by, choices } };
}
