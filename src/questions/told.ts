import type { Analysis } from '../analysis/analysis';
import { isSentence } from '../texts/sentence';
import { comingTexts } from './gap/say-coming';
import { gapToTarget } from './gap/say-gap';
import { ideasOf, ideasTexts } from './ideas/ideas';
import { ideas } from './ideas/ideas-question';
import { moodTold } from './mood/mood-told';
import { openNow } from './pipeline/open-now';
import { pipelineTexts } from './pipeline/say-pipeline';
import type { ToldAnswer } from './told-answer';
import { type AskedDays, toldInCells } from './told-in-cells';

/** Those that compare no groups, in the order in which they are listed. `asked`: over the days that somebody asks for. */
export function toldAnswers(analysis: Analysis, asked?: AskedDays): ToldAnswer[] {
  const inCells = toldInCells.map(({ told }) => told(analysis, asked));
  return [...inCells.map((one) => inFull(one, analysis)), moodTold(analysis), ideasTold(analysis)];
}

/** What cells have no room for: all that there is to say of open deals, and what a period comes to of which no target is known. */
function inFull(answer: ToldAnswer, analysis: Analysis): ToldAnswer {
  const { question, reason } = answer;
  if (question === gapToTarget) return { ...answer, texts: (language) => comingTexts(analysis, language) };
  if (question !== openNow || reason) return answer;
  return { ...answer, texts: (language) => pipelineTexts(analysis, language, true) };
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
