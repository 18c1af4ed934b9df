import type { Analysis } from '../analysis/analysis';
import type { Period } from '../base/period';
import { kpiOf } from '../kpis';
import { say } from '../texts/say';
import { asDeclared, isSentence } from '../texts/sentence';
import { type Days, gapOf } from './gap/gap';
import { gapRows, gapTexts, gapToTarget } from './gap/say-gap';
import { wonTold } from './gap/won-against';
import { openDealsTold } from './pipeline/open-deals-told';
import { openNow } from './pipeline/open-now';
import { pipelineRows } from './pipeline/pipeline-rows';
import { openText } from './pipeline/say-open';
import { recurringMoves, recurringTold } from './recurring/say-recurring';
import type { ToldAnswer } from './told-answer';

/** For which days a cell asks: as they are typed, and the period that they are; the plan's where nobody asks. */
export interface AskedDays {
  days: Days;
  period: Period | undefined;
}

/** Those that compare no groups, and that a cell can answer: none of them reads what people wrote in a survey. */
export const toldInCells: readonly { id: string; told: (analysis: Analysis, asked?: AskedDays) => ToldAnswer }[] = [
  { id: openNow.id, told: openTold },
  { id: gapToTarget.id, told: gapTold },
  { id: recurringMoves.id, told: (analysis, asked) => recurringTold(analysis, asked?.period) },
];

/** What is open on the last day, that of the period or of the one asked for. */
function openTold(analysis: Analysis, asked?: AskedDays): ToldAnswer {
  const { worth, deals, told } = openDealsTold(analysis, asked?.period);
  const { reason } = deals;
  const values = { kpi: asDeclared(kpiOf(told.id).title), reason: reason ?? '' };
  return {
    question: openNow,
    word: 'question_verdict_counted',
    reason,
    texts: (language) => [
      reason === null
        ? openText(analysis, language, asked?.period)
        : say({ text: 'question_unanswered', values }, language),
    ],
    rows: reason === null ? pipelineRows(analysis, asked?.period) : [],
    currency: worth.currency,
  };
}

/** How far the running period, or another one that runs, ends from its target; of one that is over how far it did. */
function gapTold(analysis: Analysis, asked?: AskedDays): ToldAnswer {
  const { from = null, to = null } = asked?.days ?? {};
  if (from !== null && to !== null && to <= analysis.asOf) return wonTold(analysis, { from, to: to + 1 });
  const found = gapOf(analysis, asked?.days);
  const isUnknown = isSentence(found);
  return {
    question: gapToTarget,
    word: 'question_verdict_foretold',
    reason: isUnknown ? found : null,
    texts: (language) => gapTexts(found, language),
    rows: isUnknown ? [] : gapRows(found),
    currency: isUnknown ? null : found.currency,
  };
}
