import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { isOwn } from '../base/own';
import type { Period } from '../base/period';
import { dimensions } from '../dimensions';
import { kpis } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import { type AnsweredComparison, answerQuestions, type Verdict } from '../questions/answer';
import { daysOfTime, timeAsked } from '../questions/asked-time';
import { FEW } from '../questions/compare';
import { splitsIn } from '../questions/declare';
import { oneFigure } from '../questions/figure/one-figure';
import { figureNamed, figureText } from '../questions/figure/say-figure';
import { splitTold } from '../questions/figure/split-figure';
import { gapToTarget } from '../questions/gap/say-gap';
import type { FigureName } from '../questions/meaning/figures';
import type { GroupName } from '../questions/meaning/names-said';
import type { Findable } from '../questions/meaning/questions-found';
import { timeWords } from '../questions/meaning/time-named';
import { comparisonsText, figuresText, toldTogether } from '../questions/say-answer';
import { toldAnswers } from '../questions/told';
import type { AskedDays } from '../questions/told-in-cells';
import { verdictText } from '../questions/verdict-text';
import { changeSince } from '../questions/why/change-since';
import { changes } from '../questions/why/changes';
import { notSplitText, notSplitTexts, whyText } from '../questions/why/say-why';
import { periodName } from '../texts/period-name';
import { say } from '../texts/say';
import { isSentence } from '../texts/sentence';
import { unparted } from '../texts/unparted';
import { comparedText } from './compared-time';
import { missedTexts } from './missed-target';
import { groupNames, ofGroups } from './named-groups';

/** A question with what can be said of it, in the language of the person. */
export interface AskedQuestion extends Findable {
  id: string;
  question: string;
  verdict: Verdict | 'told' | 'not known';
  verdictText: string;
  /** One of each figure that it compares. */
  sentences: string[];
  /** What is said of one figure, or by one kind of group, to who asks of that, be it among the sentences or not. */
  of?: Record<string, string[]>;
  /** Why what is found need not be a cause; '' where nothing is. */
  caution: string;
}

/** All that a manager may ask, with the answers over one period. */
export interface AnsweredOver {
  /** The times that were asked for, as they were typed; '' for the period of the sheet. */
  time: string;
  /** The figure that is told by groups as well, `revenue/month`; '' for none. */
  split: string;
  /** Over which days it is answered. */
  period: string;
  /** What of it is compared with another time that was named, or that the one that was named has not begun; '' for neither. */
  compared: string;
  questions: AskedQuestion[];
  /** What groups of the data are called, so that a text may name them. */
  names: GroupName[];
}

const ORDER: readonly AskedQuestion['verdict'][] = [
  'differs',
  'told',
  'cannot be told apart',
  'in order',
  'not tested',
  'too few',
  'not known',
];

/**
 * Every question, over the time that what is typed names, else over the period of the sheet. `split`: the figure that it asks
 * for by groups, `revenue/month`; '' for none.
 */
export function answeredOver(
  analysis: Analysis,
  { typed, split }: { typed: string; split: string },
  language: Language,
): AnsweredOver {
  const time = timeAsked(typed, analysis);
  const days = time?.coming ? daysOfTime(time.coming, analysis).days : undefined;
  const period = time?.period ?? null;
  const over = period === null ? analysis : analysis.over(period);
  const before = (period !== null && time?.before) || undefined;
  return {
    time: timeWords(typed),
    split,
    period: periodName(over.period, language),
    compared: time === null ? '' : comparedText(time, period, before, language),
    ...over.together((one) => ({
      questions: askedQuestions(one, language, { before, days, split }),
      names: groupNames(one),
    })),
  };
}

/** Every question over the period of an analysis, those first that find something; figures have changed since `before`, else since the period before. */
export function askedQuestions(
  analysis: Analysis,
  language: Language,
  { before, days, split = '' }: { before?: Period; days?: AskedDays['days']; split?: string } = {},
): AskedQuestion[] {
  const asked = answerQuestions(analysis).map(({ question, verdict, compared }): AskedQuestion => {
    return {
      id: question.id,
      question: question.asks[language],
      about: question.about,
      splits: splitsIn(question),
      verdict: verdict ?? 'not known',
      verdictText: verdictText(verdict, language),
      sentences: comparedTexts(compared, language),
      of: Object.fromEntries([
        ...compared.map(({ by }): [string, string[]] => {
          const own = compared.filter((one) => one.by === by);
          return [by, own.length < compared.length ? comparedTexts(own, language).map(unparted) : []];
        }),
        ...ofGroups(compared, language),
      ]),
      caution: verdict === 'differs' || verdict === 'in order' ? say({ text: question.caution }, language) : '',
    };
  });
  return [
    ...asked,
    askedFigures(analysis, language, split),
    ...askedTold(analysis, language, days),
    askedChanges(analysis, language, before),
  ]
    .map((one) => ({ ...one, sentences: one.sentences.map(unparted) }))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** What each comparison came to, those that rest on too few together. */
function comparedTexts(compared: readonly AnsweredComparison[], language: Language): string[] {
  const few = compared.filter(({ verdict, remark }) => verdict === 'too few' && remark === null);
  const others = compared.filter((one) => !few.includes(one));
  const texts = toldTogether(others, language).map((told) => comparisonsText(told, language));
  if (few.length === 0) return texts;
  return [...texts, say({ text: 'question_few', values: { kpi: figuresText(few, language), few: FEW } }, language)];
}

/** Those that compare no groups. */
function askedTold(analysis: Analysis, language: Language, days?: AskedDays['days']): AskedQuestion[] {
  const over = days?.from && days.to ? { from: days.from, to: days.to + 1 } : analysis.period;
  return toldAnswers(analysis, days && { days, period: undefined }).map(({ question, word, reason, texts }) => ({
    id: question.id,
    question: question.asks[language],
    about: question.about,
    verdict: reason ? 'not known' : 'told',
    verdictText: reason ? verdictText(null, language) : say({ text: word }, language),
    sentences:
      question.id === gapToTarget.id ? [...texts(language), ...missedTexts(analysis, over, language)] : texts(language),
    caution: reason ? '' : say({ text: question.caution }, language),
  }));
}

/** What each figure comes to, those of the plan as it counts them; survey answers are told elsewhere. */
function askedFigures(analysis: Analysis, language: Language, split: string): AskedQuestion {
  const planned = analysis.plan.kpis ?? [];
  const of: Record<string, string[]> = {};
  let isKnown = false;
  const told = (id: KpiId, variant?: string): string => {
    const result = analysis.result(id, variant);
    isKnown ||= result.value !== null;
    return unparted(figureText(result, language));
  };
  for (const { id, anonymous, variants } of kpis) {
    if (anonymous) continue;
    const own = planned.filter((one) => one.id === id);
    of[id] = (own.length > 0 ? own : [{ variant: undefined }]).map((one) => told(id, one.variant));
    // What counts something else is a figure of its own.
    for (const [variant, { measures }] of Object.entries(variants))
      if (measures) of[`${id}:${variant}`] = [told(id, variant)];
  }
  const [name, by] = split.split('/');
  const dimension = dimensions.find(({ id }) => id === by);
  if (dimension && isOwn(of, name)) {
    const told = splitTold(analysis, figureNamed(analysis, name as FigureName), dimension.id);
    of[split] = told.texts(language).map(unparted);
  }
  const listed = planned.flatMap(({ id }) => of[id] ?? []);
  return {
    id: oneFigure.id,
    question: oneFigure.asks[language],
    about: oneFigure.about,
    splits: 'any',
    of,
    verdict: isKnown ? 'told' : 'not known',
    verdictText: isKnown ? say({ text: 'question_verdict_counted' }, language) : verdictText(null, language),
    sentences: [...new Set(listed.length > 0 ? listed : kpis.flatMap(({ id }) => of[id] ?? []))],
    caution: isKnown ? say({ text: oneFigure.caution }, language) : '',
  };
}

/** What moved each figure of the plan, and any other to who asks of it; where none is compared with a period before, why and what to do. */
function askedChanges(analysis: Analysis, language: Language, before?: Period): AskedQuestion {
  const changed = (one: { id: string; variant?: string }) => changeOf(analysis, one, language, before);
  const planned = (analysis.plan.kpis ?? []).map(changed);
  const others = kpis.filter(({ id }) => planned.every((one) => one.id !== id));
  const told = planned.filter(({ isCompared }) => isCompared);
  const of: Record<string, string[]> = {};
  for (const { id, text } of [...planned, ...others.map(changed)]) of[id] = [...(of[id] ?? []), unparted(text)];
  const asked = { id: changes.id, question: changes.asks[language], about: changes.about, of };
  if (told.length === 0) {
    const reason = say({ text: planned.length === 0 ? 'changes_no_kpis' : 'changes_no_before' }, language);
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
    sentences: [
      ...told.flatMap(({ text, untold }) => (untold ? [] : [text])),
      ...notSplitTexts(
        told.flatMap(({ untold }) => untold ?? []),
        language,
      ),
    ],
    caution: say({ text: changes.caution }, language),
  };
}

/** What moved a figure, or why that cannot be told; and whether it is compared with a period before. */
function changeOf(analysis: Analysis, counted: { id: string; variant?: string }, language: Language, before?: Period) {
  const [id, variant] = [counted.id as KpiId, counted.variant ?? 'standard'];
  const { why, than } = changeSince(analysis, { id, variant }, before);
  const isCompared = than !== null;
  if (!isSentence(why)) return { id, text: whyText(why, language), untold: null, isCompared };
  const untold = { id, variant, reason: why };
  // What has no parts is told as it was and as it is.
  const known = than ? [than, undefined].map((period) => analysis.result(id, variant, period)) : [];
  const both = known.every(({ value }) => value !== null) ? known.map((one) => figureText(one, language)) : [];
  return { id, text: [...both, notSplitText(untold, language)].join(' '), untold, isCompared };
}
