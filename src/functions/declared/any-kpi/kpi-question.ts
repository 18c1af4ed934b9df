import type { Analysis } from '../../../analysis/analysis';
import type { Language } from '../../../base/language';
import type { Period } from '../../../base/period';
import { type AnsweredComparison, answerQuestions } from '../../../questions/answer';
import type { QuestionDeclaration } from '../../../questions/declare';
import { oneFigure } from '../../../questions/figure/one-figure';
import { figureNamed, figuresTold } from '../../../questions/figure/say-figure';
import { splitTold } from '../../../questions/figure/split-figure';
import { gapToTarget } from '../../../questions/gap/say-gap';
import { ideas } from '../../../questions/ideas/ideas-question';
import type { FigureName } from '../../../questions/meaning/figures';
import { figuresMeant, splitMeant } from '../../../questions/meaning/figures-meant';
import { teamMood } from '../../../questions/mood/mood-question';
import { askable, groupsAsked, questionsMeant } from '../../../questions/question-name';
import { comparisonsText, groupRows, shareOf, toldTogether } from '../../../questions/say-answer';
import type { ToldAnswer } from '../../../questions/told-answer';
import { toldInCells } from '../../../questions/told-in-cells';
import { changes } from '../../../questions/why/changes';
import { periodName } from '../../../texts/period-name';
import { Refusal } from '../../../texts/refusal';
import { asDeclared, isSentence, type Sentence, sentenceList } from '../../../texts/sentence';
import type { TextKey } from '../../../texts/texts';
import { askedHelp } from '../../arguments/asked-parameters';
import { openTabs } from '../../arguments/open-tabs';
import { languageOf } from '../../call';
import { type DocumentSettings, declareFunction, type FunctionAnswer, type Spill, type ValuesOf } from '../../declare';
import type { HelpFor } from '../../help';
import { kpiWhy, periodBefore } from './kpi-why';
import { questionSignature } from './question-signature';

/**
 * A question of a manager with its answer: spills, for each figure, what can be said of it and its groups × (group, value, n, low,
 * high). Why a figure changed is answered as KPI_WHY does.
 */
export const kpiQuestion = declareFunction({
  ...questionSignature,
  compute: (values, document) => {
    const { isSure, found } = questionsMeant(values.question);
    const [question] = found;
    if (!isSure) {
      const choices = sentenceList((question ? found : askable).map(({ title }) => asDeclared(title)));
      const text = found.length === 1 ? 'one_question' : question ? 'several_questions' : 'unknown_question';
      const asks = asDeclared((question ?? askable[0]).asks);
      throw new Refusal({ text, values: { question: values.question, choices, asks } });
    }
    const figures = figuresMeant(values.question);
    const [figure, ...more] = question.id === changes.id ? figures : [];
    if (figure && more.length === 0) return changeOf(figure, values, document);
    const text = elsewhere[question.id];
    if (text) throw new Refusal({ text });
    if (question.id === oneFigure.id && figures.length === 0) throw new Refusal({ text: 'figure_unnamed' });
    const { analysis, days, period, time } = openTabs(values, document, question.id === gapToTarget.id);
    const language = languageOf(document.locale());
    const told =
      question.id === oneFigure.id
        ? figureTold(values.question, analysis, period)
        : toldInCells.find(({ id }) => id === question.id)?.told(analysis, { days, period });
    const says = time?.says ?? [];
    // Those tell their days themselves.
    if (told) return toldTable(told, says.slice(1), language);
    const answer = answerQuestions(analysis, period).find((one) => one.question.id === question.id);
    const compared = answer?.compared ?? [];
    const groups = groupsAsked(values.question, question);
    const named = compared.filter(({ by }) => groups.includes(by));
    return comparedTable(question, { says, compared: named.length > 0 ? named : compared }, language);
  },
});

/** What the figures that are named come to; one by its groups where it is asked so. */
function figureTold(typed: string, analysis: Analysis, period: Period | undefined): ToldAnswer {
  const split = splitMeant(typed);
  if (!split) return figuresTold(analysis, figuresMeant(typed), period);
  return splitTold(analysis, figureNamed(analysis, split.figure, period), split.by, period);
}

/** `says`: what is to be said first. Throws a Refusal where the data can tell none of it. */
function comparedTable(
  { caution }: QuestionDeclaration,
  { says, compared }: { says: Sentence[]; compared: AnsweredComparison[] },
  language: Language,
): Spill {
  if (compared.every(({ verdict }) => verdict === null))
    throw new Refusal(compared[0]?.reason ?? { text: 'question_no_groups' });
  const isOrder = compared.some(({ verdict }) => verdict === 'in order');
  const header: Spill['header'] = isOrder ? [...HEADER.slice(0, 3), { text: 'header_share' }] : HEADER;
  return {
    header,
    rows: [
      ...says.map(asRow),
      ...toldTogether(compared, language).flatMap((told) => [
        asRow(comparisonsText(told, language, 'cell')),
        ...groupRows(told[0], language).map((row, at) =>
          isOrder ? [...row.slice(0, 3), shareOf(told[0].groups[at], told[0])] : row,
        ),
      ]),
      asRow({ text: caution }),
    ].map((row) => row.slice(0, header.length)),
  };
}

type QuestionValues = ValuesOf<typeof questionSignature.parameters>;

/** What moved a figure; of one that has no parts what it was and what it is, and why it has none. */
function changeOf(name: FigureName, values: QuestionValues, document: DocumentSettings): FunctionAnswer {
  const why = kpiWhy.compute({ ...values, name, by: undefined }, document);
  if (typeof why !== 'object' || !('text' in why) || why.text !== 'why_not_split') return why;
  const opened = openTabs(values, document);
  const before = periodBefore(opened);
  if (isSentence(before)) return why;
  const language = languageOf(document.locale());
  const results = [before, opened.period].map((period) => figureNamed(opened.analysis, name, period));
  return {
    header: HEADER,
    rows: [
      asRow(why),
      ...results.map((one) => [periodName(one.period, language), one.value, one.n, null, null]),
      asRow({ text: 'question_no_cause' }),
    ],
  };
}

/** What no cell answers here, with where it is answered. */
const elsewhere: Record<string, TextKey> = {
  [changes.id]: 'question_of_change',
  [teamMood.id]: 'question_of_sidebar',
  [ideas.id]: 'question_of_sidebar',
};

const HEADER: Spill['header'] = [
  { text: 'header_group' },
  { text: 'header_value' },
  { text: 'header_n' },
  { text: 'header_low' },
  { text: 'header_high' },
];

const BLANK: null[] = [null, null, null, null];

const asRow = (says: Sentence | string): Spill['rows'][number] => [says, ...BLANK];

/** `says`: what is to be said first. */
function toldTable(
  { question, reason, texts, rows }: ToldAnswer,
  says: Sentence[],
  language: Language,
): Spill | Sentence {
  if (reason) return reason;
  return {
    header: HEADER,
    rows: [
      ...[...says, ...texts(language)].map(asRow),
      ...rows.map(({ text, values, value, n, low, high }) => [
        { text, values },
        value,
        n ?? null,
        low ?? null,
        high ?? null,
      ]),
      asRow({ text: question.caution }),
    ],
  };
}

export const kpiQuestionHelp: HelpFor<typeof kpiQuestion> = {
  purpose: {
    en: 'A question and its answer: each group with its interval, and whether the difference is more than chance.',
    nl: 'Een vraag met haar antwoord: elke groep met haar marge, en of het verschil meer is dan toeval.',
  },
  parameters: /* @__PURE__ */ askedHelp({
    question: {
      en: 'The question in your own words, or its name: "demo or call", "answering fast", "reps that differ".',
      nl: 'De vraag in je eigen woorden, of haar naam: "demo of gesprek", "snel antwoorden", "vertegenwoordigers die verschillen".',
    },
  }),
  examples: [
    {
      arguments: [
        'ideal cycle length',
        '',
        '',
        [
          ['Deal', 'Stage', 'Created', 'Close date'],
          ['Anvils', 'Closed Won', '2017-04-24', '2017-05-02'],
          ['Ropes', 'Closed Lost', '2017-04-27', '2017-05-09'],
          ['Springs', 'Closed Won', '2017-04-01', '2017-05-23'],
          ['Rockets', 'Negotiation', '2017-05-02', ''],
        ],
      ],
      gives: [
        ['Group', 'Value', 'n', 'Low', 'High'],
        ['Win rate by cycle length in days: too few to tell. A group decides from 10 on.', '', '', '', ''],
        ['0-13', 0.5, 2, 0.09453120573423071, 0.9054687942657693],
        ['30-59', 1, 1, 0.20654931437723742, 1],
        [
          'Average purchase value (won amount ÷ won deals) by cycle length in days: the tab with deals has no column for “Amount”.',
          '',
          '',
          '',
          '',
        ],
        ['Retention rate by cycle length in days: no tab with subscriptions.', '', '', '', ''],
        ['What goes together need not be cause and effect.', '', '', '', ''],
      ],
    },
  ],
};
