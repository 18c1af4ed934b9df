import type { Analysis } from '../analysis/analysis';
import { isSentence } from '../texts/sentence';
import { ideasOf, ideasTexts } from './ideas/ideas';
import { ideas } from './ideas/ideas-question';
import type { ToldAnswer } from './told-answer';
import { toldInCells } from './told-in-cells';

/** Those that can be asked of this data and compare no groups, in the order in which they are listed. */
export function toldAnswers(analysis: Analysis): ToldAnswer[] {
  return [...toldInCells.map(({ told }) => told(analysis)), ...ideasTold(analysis)];
}

/** What people wrote in a survey, where there is one that asked. */
function ideasTold(analysis: Analysis): ToldAnswer[] {
  const found = ideasOf(analysis);
  if (found === null) return [];
  return [
    {
      question: ideas,
      word: 'question_verdict_told',
      reason: isSentence(found) ? found : null,
      texts: (language) => ideasTexts(found, language),
      rows: [],
      currency: null,
    },
  ];
}
