import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { answerQuestions, type Verdict } from '../questions/answer';
import { ideas, ideasOf, ideasTexts } from '../questions/ideas/ideas';
import { comparisonsText, toldTogether } from '../questions/say-answer';
import { tellingWords } from '../questions/telling-words';
import { say } from '../texts/say';
import { isSentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';

/** A question with what can be said of it, in the language of the person. */
export interface AskedQuestion {
  id: string;
  question: string;
  /** By which words it is found: what stands of them in a text whose words are small and each between spaces. */
  words: string[];
  verdict: Verdict | 'told' | 'not known';
  verdictText: string;
  /** One of each figure that it compares. */
  sentences: string[];
  /** Why what is found need not be a cause; '' where nothing is. */
  caution: string;
}

const verdicts: Record<AskedQuestion['verdict'], TextKey> = {
  differs: 'question_verdict_differs',
  'cannot be told apart': 'question_verdict_same',
  'not tested': 'question_verdict_untested',
  'too few': 'question_verdict_few',
  told: 'question_verdict_told',
  'not known': 'question_verdict_none',
};

/** Every question over the period of the sheet, those first that find something. */
export function askedQuestions(analysis: Analysis, language: Language): AskedQuestion[] {
  const order = Object.keys(verdicts);
  const asked = answerQuestions(analysis).map(({ question, verdict, compared }): AskedQuestion => {
    const found = verdict ?? 'not known';
    return {
      id: question.id,
      question: question.asks[language],
      words: tellingWords(question.words),
      verdict: found,
      verdictText: say({ text: verdicts[found] }, language),
      sentences: toldTogether(compared, language).map((told) => comparisonsText(told, language)),
      caution: verdict === 'differs' ? say({ text: question.caution }, language) : '',
    };
  });
  return [...asked, ...askedIdeas(analysis, language)].sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict),
  );
}

/** What people wrote in a survey, where there is one that asked. */
function askedIdeas(analysis: Analysis, language: Language): AskedQuestion[] {
  const found = ideasOf(analysis);
  if (found === null) return [];
  const verdict = isSentence(found) ? 'not known' : 'told';
  return [
    {
      id: ideas.id,
      question: ideas.asks[language],
      words: tellingWords(ideas.words),
      verdict,
      verdictText: say({ text: verdicts[verdict] }, language),
      sentences: ideasTexts(found, language),
      caution: say({ text: ideas.caution }, language),
    },
  ];
}
