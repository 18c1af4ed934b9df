import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { periodCompared } from '../explain/why-since';
import { kpiOf } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import type { PlannedKpi } from '../plan/plan';
import { answerQuestions, type Verdict } from '../questions/answer';
import { figures } from '../questions/meaning/figures';
import type { About } from '../questions/meaning/meant';
import { comparisonsText, toldTogether } from '../questions/say-answer';
import { toldAnswers } from '../questions/told';
import { verdictText } from '../questions/verdict-text';
import { changes } from '../questions/why/changes';
import { notSplitText, whyText } from '../questions/why/say-why';
import { whyChanged } from '../questions/why/why';
import { say } from '../texts/say';
import { isSentence } from '../texts/sentence';
import { unparted } from '../texts/unparted';

/** A question with what can be said of it, in the language of the person. */
export interface AskedQuestion {
  id: string;
  question: string;
  /** By what a question typed freely is found to mean it. */
  about: About;
  verdict: Verdict | 'told' | 'not known';
  verdictText: string;
  /** One of each figure that it compares. */
  sentences: string[];
  /** Where each sentence is of a figure of its own, how questions speak of it, as `speaksOf` takes it. */
  figures?: string[];
  /** Why what is found need not be a cause; '' where nothing is. */
  caution: string;
}

const ORDER: readonly AskedQuestion['verdict'][] = [
  'differs',
  'told',
  'cannot be told apart',
  'not tested',
  'too few',
  'not known',
];

/** Every question over the period of the sheet, those first that find something. */
export function askedQuestions(analysis: Analysis, language: Language): AskedQuestion[] {
  const asked = answerQuestions(analysis).map(({ question, verdict, compared }): AskedQuestion => {
    return {
      id: question.id,
      question: question.asks[language],
      about: question.about,
      verdict: verdict ?? 'not known',
      verdictText: verdictText(verdict, language),
      sentences: toldTogether(compared, language).map((told) => comparisonsText(told, language)),
      caution: verdict === 'differs' ? say({ text: question.caution }, language) : '',
    };
  });
  return [...asked, ...askedTold(analysis, language), askedChanges(analysis, language)]
    .map((one) => ({ ...one, sentences: one.sentences.map(unparted) }))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** Those that compare no groups. */
function askedTold(analysis: Analysis, language: Language): AskedQuestion[] {
  return toldAnswers(analysis).map(({ question, word, reason, texts }) => ({
    id: question.id,
    question: question.asks[language],
    about: question.about,
    verdict: reason ? 'not known' : 'told',
    verdictText: reason ? verdictText(null, language) : say({ text: word }, language),
    sentences: texts(language),
    caution: reason ? '' : say({ text: question.caution }, language),
  }));
}

/** What moved each figure of the plan; where none is compared with a period before, why and what to do. */
function askedChanges(analysis: Analysis, language: Language): AskedQuestion {
  const { kpis = [] } = analysis.plan;
  const told = kpis.flatMap((planned) => changeOf(analysis, planned, language) ?? []);
  const asked = { id: changes.id, question: changes.asks[language], about: changes.about };
  if (told.length === 0) {
    const reason = say({ text: kpis.length === 0 ? 'changes_no_kpis' : 'changes_no_before' }, language);
    return {
      ...asked,
      verdict: 'not known',
      verdictText: verdictText(null, language),
      sentences: [reason],
      caution: '',
    };
  }
  return {
    ...asked,
    verdict: 'told',
    verdictText: say({ text: 'question_verdict_split' }, language),
    sentences: told.map(({ text }) => text),
    figures: told.map(({ id }) => figures[id] ?? kpiOf(id).title[language].toLowerCase()),
    caution: say({ text: changes.caution }, language),
  };
}

/** What moved a figure; null where it is compared with no period before. */
function changeOf(analysis: Analysis, planned: PlannedKpi, language: Language): { id: KpiId; text: string } | null {
  const [id, variant] = [planned.id as KpiId, planned.variant ?? 'standard'];
  const result = analysis.result(id, variant);
  const before = result.value === null || kpiOf(id).anonymous ? null : periodCompared(analysis, {}, result);
  if (before === null) return null;
  const why = whyChanged(analysis, { id, variant }, { before, now: result.period });
  return { id, text: isSentence(why) ? notSplitText(id, variant, why, language) : whyText(why, language) };
}
