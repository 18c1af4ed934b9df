import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { kpiOf } from '../kpis';
import { say } from '../texts/say';
import { asDeclared, isSentence } from '../texts/sentence';
import { comingTexts } from './gap/say-coming';
import { gapToTarget } from './gap/say-gap';
import { ideasOf, ideasTexts } from './ideas/ideas';
import { ideas } from './ideas/ideas-question';
import { openDealsTold } from './pipeline/open-deals-told';
import { openNow } from './pipeline/open-now';
import { pipelineRows } from './pipeline/pipeline-rows';
import { pipelineTexts } from './pipeline/say-pipeline';
import type { ToldAnswer } from './told-answer';
import { toldInCells } from './told-in-cells';

/** Those that compare no groups, in the order in which they are listed. */
export function toldAnswers(analysis: Analysis): ToldAnswer[] {
  const inCells = toldInCells.map(({ told }) => told(analysis));
  return [pipelineTold(analysis), ...inCells.map((one) => withForecast(one, analysis)), ideasTold(analysis)];
}

/** Where it is not known how far the period ends from its target, what it comes to may be. */
function withForecast(answer: ToldAnswer, analysis: Analysis): ToldAnswer {
  return answer.question === gapToTarget ? { ...answer, texts: (language) => comingTexts(analysis, language) } : answer;
}

/** What is open, while the period of the last day runs. */
function pipelineTold(analysis: Analysis): ToldAnswer {
  const { worth, deals, told } = openDealsTold(analysis);
  const [{ currency }, { reason }] = [worth, deals];
  const values = { kpi: asDeclared(kpiOf(told.id).title), reason: reason ?? '' };
  const texts = (language: Language): string[] =>
    reason === null
      ? pipelineTexts(analysis, language, true)
      : [say({ text: 'question_unanswered', values }, language)];
  const rows = reason === null ? pipelineRows(analysis) : [];
  return { question: openNow, word: 'question_verdict_counted', reason, texts, rows, currency };
}

/** What people wrote in a survey. */
function ideasTold(analysis: Analysis): ToldAnswer {
  const found = ideasOf(analysis);
  return {
    question: ideas,
    word: 'question_verdict_told',
    reason: isSentence(found) ? found : null,
    texts: (language) => ideasTexts(found, language),
    rows: [],
    currency: null,
  };
}
