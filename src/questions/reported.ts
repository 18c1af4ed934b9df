import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import type { Unit } from '../base/unit';
import { say } from '../texts/say';
import { type AnsweredComparison, type AnsweredQuestion, answerQuestions, type Verdict } from './answer';
import { intervalOf } from './compare';
import type { QuestionDeclaration } from './declare';
import { comparisonsText, groupText, toldTogether } from './say-answer';
import { toldAnswers } from './told';
import type { ToldAnswer } from './told-answer';

/** A question and its answer as plain JSON; sentences are in the plan's language. */
export interface ReportedQuestion {
  id: string;
  title: string;
  question: string;
  /** 'told' of one that compares no groups; null where the data cannot answer: the sentences say why. */
  verdict: Verdict | 'told' | null;
  sentences: string[];
  caution: string;
  compared: ReportedComparison[];
  /** The figures of one that compares no groups. */
  figures?: ReportedFigure[];
}

interface ReportedFigure {
  name: string;
  value: number;
  unit: Unit;
  currency?: string;
  n?: number;
  low?: number;
  high?: number;
}

export interface ReportedComparison {
  kpi: string;
  variant: string;
  by: string;
  /** Where the groups are tiers, the figure whose they are. */
  tiersOf?: string;
  unit: Unit;
  currency?: string;
  verdict: Verdict | null;
  /** How likely so large a difference is by chance, in view of all that the question compares. */
  chance?: number;
  /** What asked chance: shares by chi-square, means and medians by ranks, costs by the counts they bought, targets by amounts. */
  test?: 'chi-square' | 'Kruskal-Wallis' | 'chi-square of counts' | 'chi-square of amounts';
  /** The 95 % interval that stands beside each group. */
  interval?: 'Wilson' | 'bootstrap' | 'score' | 'gamma';
  /** Groups in different tiers differ by more than chance; the best stand in the first. Too small ones have none. */
  groups: { key: string; value: number | null; n: number; low?: number; high?: number; tier?: number }[];
}

const TESTS = {
  shares: 'chi-square',
  ranks: 'Kruskal-Wallis',
  counts: 'chi-square of counts',
  amounts: 'chi-square of amounts',
} as const;
const INTERVALS = { shares: 'Wilson', ranks: 'bootstrap', counts: 'score', amounts: 'gamma' } as const;

/** Every question with its answer, those that compare groups over the analysis’ own period first. */
export function reportedQuestions(analysis: Analysis, language: Language): ReportedQuestion[] {
  return [
    ...answerQuestions(analysis).map((answered) => reportedQuestion(answered, language)),
    ...toldAnswers(analysis).map((told) => reportedTold(told, language)),
  ];
}

const asked = ({ id, title, asks, caution }: QuestionDeclaration, language: Language) => ({
  id,
  title: title[language],
  question: asks[language],
  caution: say({ text: caution }, language),
});

function reportedQuestion({ question, verdict, compared }: AnsweredQuestion, language: Language): ReportedQuestion {
  return {
    ...asked(question, language),
    verdict,
    sentences: toldTogether(compared, language).map((told) => comparisonsText(told, language)),
    compared: compared.map((one) => reportedComparison(one, language)),
  };
}

function reportedTold(told: ToldAnswer, language: Language): ReportedQuestion {
  return {
    ...asked(told.question, language),
    verdict: told.reason ? null : 'told',
    sentences: told.texts(language),
    compared: [],
    figures: told.rows.map(({ text, values, figure, unit = 'money', ...known }) => ({
      name: say({ text, values }, language),
      ...known,
      unit,
      ...(unit === 'money' && told.currency !== null ? { currency: told.currency } : {}),
    })),
  };
}

function reportedComparison(compared: AnsweredComparison, language: Language): ReportedComparison {
  const { kpi, variant, by, unit, currency, verdict, chance, test, tiers, tiersIn, groups } = compared;
  return {
    kpi,
    variant,
    by,
    unit,
    verdict,
    ...(tiersIn ? { tiersOf: `${tiersIn.kpi}:${tiersIn.variant}` } : {}),
    ...(currency === null ? {} : { currency }),
    ...(chance === null ? {} : { chance }),
    ...(test === null ? {} : { test: TESTS[test], interval: INTERVALS[test] }),
    groups: groups.map((group) => ({
      key: groupText(group, compared, language),
      value: group.value,
      n: group.n,
      ...intervalOf(group),
      ...(tiers.has(group.key) ? { tier: tiers.get(group.key) } : {}),
    })),
  };
}
