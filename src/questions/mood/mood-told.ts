import type { Analysis } from '../../analysis/analysis';
import { kpis } from '../../kpis';
import { figureText } from '../figure/say-figure';
import type { ToldAnswer } from '../told-answer';
import { teamMood } from './mood-question';

/** Each figure of a survey, as it may be told. */
export function moodTold(analysis: Analysis): ToldAnswer {
  const results = kpis.filter(({ anonymous }) => anonymous).map(({ id }) => analysis.result(id));
  const isKnown = results.some(({ value }) => value !== null);
  return {
    question: teamMood,
    word: 'question_verdict_counted',
    reason: isKnown ? null : results[0].reason,
    texts: (language) => results.map((one) => figureText(one, language, 'alone')),
    rows: [],
    currency: null,
  };
}
