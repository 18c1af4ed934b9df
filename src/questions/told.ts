import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { kpiOf } from '../kpis';
import { playerOf } from '../kpis/roles';
import { say } from '../texts/say';
import { asDeclared, isSentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';
import type { QuestionDeclaration } from './declare';
import { gapOf } from './gap/gap';
import { type GapRow, gapRows, gapTexts, gapToTarget } from './gap/say-gap';
import { ideas, ideasOf, ideasTexts } from './ideas/ideas';
import { openNow, pipelineTexts } from './pipeline/say-pipeline';

/** A question that is answered without comparing groups. */
export interface ToldAnswer {
  question: QuestionDeclaration;
  /** The word beside it, where there is an answer; null where the sentences say why there is none. */
  word: TextKey | null;
  texts: (language: Language) => string[];
  /** The figures of the answer, all in one currency. */
  rows: GapRow[];
  currency: string | null;
}

/** Those that can be asked of this data, in the order in which they are listed. */
export function toldAnswers(analysis: Analysis): ToldAnswer[] {
  return [pipelineTold(analysis), gapTold(analysis), ...ideasTold(analysis)];
}

/** What is open, while the period of the last day runs. */
function pipelineTold(analysis: Analysis): ToldAnswer {
  const { id, variant } = playerOf('amount open');
  const { reason } = analysis.result(id, variant);
  const told = { question: openNow, rows: [], currency: null };
  if (reason === null)
    return { ...told, word: 'question_verdict_counted', texts: (language) => pipelineTexts(analysis, language, true) };
  const values = { kpi: asDeclared(kpiOf(id).title), reason };
  return { ...told, word: null, texts: (language) => [say({ text: 'question_unanswered', values }, language)] };
}

/** How far the running period ends from its target. */
function gapTold(analysis: Analysis): ToldAnswer {
  const found = gapOf(analysis);
  const told = { question: gapToTarget, texts: (language: Language) => gapTexts(found, language) };
  if (isSentence(found)) return { ...told, word: null, rows: [], currency: null };
  return { ...told, word: 'question_verdict_foretold', rows: gapRows(found), currency: found.currency };
}

/** What people wrote in a survey, where there is one that asked. */
function ideasTold(analysis: Analysis): ToldAnswer[] {
  const found = ideasOf(analysis);
  if (found === null) return [];
  const word = isSentence(found) ? null : 'question_verdict_told';
  return [{ question: ideas, word, texts: (language) => ideasTexts(found, language), rows: [], currency: null }];
}
