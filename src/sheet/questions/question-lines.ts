import type { Language } from '../../base/language';
import type { Unit } from '../../base/unit';
import { dimensionOf } from '../../dimensions';
import { BEYOND, NO_LABEL } from '../../engine/groups';
import { kpiOf } from '../../kpis';
import { variantOf } from '../../kpis/declaration/slice';
import { plainTitle } from '../../plan/kpi-name';
import type { AnsweredComparison, AnsweredQuestion } from '../../questions/answer';
import { type ComparedGroup, intervalOf } from '../../questions/compare';
import {
  comparisonsText,
  comparisonText,
  groupText,
  groupValue,
  shareOf,
  toldTogether,
  valuesBeside,
} from '../../questions/say-answer';
import { standingOut } from '../../questions/standing-out';
import type { ToldAnswer, ToldRow } from '../../questions/told-answer';
import { verdictText } from '../../questions/verdict-text';
import { shownBy } from '../../texts/decimals-shown';
import { say } from '../../texts/say';
import { valueText } from '../../texts/value-text';
import type { DraftCell } from '../draft/draft';
import { numberFormat } from '../draft/number-format';

/** One line of the tab of questions, and the figure that it shows. */
export interface QuestionLine {
  cells: DraftCell[];
  /** Of the value and the ends of its interval. */
  format?: string;
  figure?: ToldRow['figure'];
}

/** Far enough to the right for a question in full. */
export const VERDICT_COLUMN = 6;

/** More groups of one figure than these are no table that anybody reads, and no page that holds it. */
const MOST_GROUPS = 20;

/** Blocks of the longest bar: as wide as its column. */
const MOST_BLOCKS = 9;

/** Letters of a line that the columns of the tab have room for, all of them together and those of names and of figures. */
const LONGEST_LINE = 150;
const LONGEST_LABELS = [36, 31];

const BLANK: QuestionLine = { cells: [] };

/** A text in lines of so many letters; none ends between a currency and its amount, or within `n = 35`. */
function inLines(text: string, longest: number): string[] {
  // A word may be longer than a line, as people paste them into surveys.
  const linesOfWord = new RegExp(`[^]{1,${longest}}`, 'gu');
  const lines: string[] = [];
  for (const word of text.split(/(?<!=) (?!=)/).flatMap((whole) => whole.match(linesOfWord) ?? [])) {
    const longer = `${lines[lines.length - 1]} ${word}`;
    if (lines.length > 0 && longer.length <= longest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text that has the columns of the tab to itself, on paper too. */
function textLines(text: string): QuestionLine[] {
  return inLines(text, LONGEST_LINE).map((line) => ({ cells: [line] }));
}

/** A line of a table: a label that its column has no room for begins above it. */
function tableLines(line: QuestionLine): QuestionLine[] {
  const labels = LONGEST_LABELS.map((longest, at) => {
    const cell = line.cells[at] ?? '';
    return typeof cell === 'string' && cell !== '' ? inLines(cell, longest) : [cell];
  });
  const rows = Math.max(...labels.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row): QuestionLine => {
    const cells = labels.map((label) => label[row - rows + label.length] ?? '');
    return row < rows - 1 ? { cells } : { ...line, cells: [...cells, ...line.cells.slice(labels.length)] };
  });
}

/** What stands out, then each question with its groups; those that the data cannot answer come last, a line each. */
export function questionLines(
  answers: readonly AnsweredQuestion[],
  told: readonly ToldAnswer[],
  language: Language,
): QuestionLine[] {
  const found = standingOut(answers).map(({ compared }) => comparisonText(compared, language));
  const first = found.length > 0 ? found : [say({ text: 'questions_none_stand_out' }, language)];
  const answered = answers.filter(({ verdict }) => verdict !== null);
  const others = answers.filter(({ verdict }) => verdict === null);
  const untold = told.filter(({ reason }) => reason !== null);
  return [
    ...first.flatMap(textLines),
    ...answered.flatMap((one) => [BLANK, ...linesOf(one, language)]),
    ...told.flatMap((one) => (untold.includes(one) ? [] : toldLines(one, language))),
    ...(others.length + untold.length === 0
      ? []
      : [BLANK, heading(say({ text: 'questions_not_known' }, language), '–')]),
    ...others.flatMap(({ question, compared }) => [
      ...textLines(question.asks[language]),
      ...compared.slice(0, 1).flatMap((one) => textLines(comparisonText(one, language))),
    ]),
    ...untold.flatMap(({ question, texts }) => [question.asks[language], ...texts(language)].flatMap(textLines)),
  ];
}

const heading = (text: string, verdict: string): QuestionLine => ({
  cells: [text, ...Array(VERDICT_COLUMN - 2).fill(''), verdict],
});

/** What stands beside a value: on how many it rests, and between what chance may move it. */
const besideHeaders = (language: Language): string[] =>
  (['header_n', 'header_low', 'header_high'] as const).map((text) => say({ text }, language));

/** One that compares no groups. */
function toldLines({ question, word, texts, rows, currency }: ToldAnswer, language: Language): QuestionLine[] {
  const largest = (unit: Unit): number =>
    Math.max(0, ...rows.flatMap((row) => ((row.unit ?? 'money') === unit ? Math.abs(row.value) : [])));
  const header = ['', say({ text: 'waterfall_column_value' }, language), ...besideHeaders(language)];
  return [
    BLANK,
    heading(question.asks[language], say({ text: word }, language)),
    ...texts(language).flatMap(textLines),
    ...(rows.length === 0 ? [] : [{ cells: header }]),
    ...rows.flatMap(({ unit = 'money', value, n = '', low = '', high = '', figure, ...name }) =>
      tableLines({
        cells: [say(name, language), value, n, low, high],
        // Deals and a ratio beside them are of one unit, and yet no deals have a decimal.
        format: numberFormat(unit, unit === 'count' ? value : largest(unit), currency, language),
        ...(figure ? { figure } : {}),
      }),
    ),
    ...textLines(say({ text: question.caution }, language)),
  ];
}

function linesOf({ question, verdict, compared }: AnsweredQuestion, language: Language): QuestionLine[] {
  return [
    heading(question.asks[language], verdictText(verdict, language)),
    ...toldTogether(compared, language).flatMap((told) => comparisonLines(told, language)),
    ...textLines(say({ text: question.caution }, language)),
  ];
}

/** What can be said of a figure, its groups and all of them together. */
function comparisonLines(told: readonly AnsweredComparison[], language: Language): QuestionLine[] {
  const [compared] = told;
  const { kpi: id, variant, by, unit, value, n, currency, groups, tiers } = compared;
  const says = textLines(comparisonsText(told, language));
  if (groups.length === 0) return says;
  const format = numberFormat(unit, shownBy(unit, value, valuesBeside(compared)), currency, language);
  const shown = groups.slice(0, MOST_GROUPS);
  const most = Math.max(...shown.map((group) => group.value ?? 0));
  const hasTiers = new Set(tiers.values()).size > 1;
  const isOrder = compared.verdict === 'in order';
  const more = groups.length - shown.length;
  return [
    ...says,
    ...tableLines({
      cells: [
        dimensionOf(by).title[language],
        plainTitle(kpiOf(id), variant)[language],
        ...besideHeaders(language),
        hasTiers || isOrder ? say({ text: isOrder ? 'header_share' : 'questions_tier' }, language) : '',
      ],
    }),
    ...shown.flatMap((group) => {
      const interval = intervalOf(group);
      const share = shareOf(group, compared);
      const part = share === null ? '' : valueText(share, 'ratio', null, language);
      const tier = hasTiers ? (tiers.get(group.key) ?? '') : part;
      const ends = [interval?.low ?? '', interval?.high ?? ''];
      const worth = groupValue(group, language) ?? '';
      const cells = [groupText(group, compared, language), worth, group.n, ...ends, tier, bar(group, most)];
      return tableLines({ cells, format, ...figureOf(group, compared, language) });
    }),
    ...(more > 0 ? [{ cells: [say({ text: 'questions_more_groups', values: { more } }, language)] }] : []),
    { cells: [say({ text: 'questions_whole' }, language), value ?? '', n], format, figure: { id, variant } },
  ];
}

/** The rows behind a group are those of the same figure of that part. */
function figureOf(
  group: ComparedGroup,
  { kpi: id, variant: counted, by }: AnsweredComparison,
  language: Language,
): Pick<QuestionLine, 'figure'> {
  if (group.figure) return { figure: group.figure };
  if (group.key === BEYOND || group.labels) return {};
  const is = group.key === NO_LABEL ? groupText(group, { by }, language) : group.key;
  return { figure: { id, variant: variantOf({ counted, only: { by, is } }) } };
}

/** A picture of a value beside the largest of them; where that is nothing, no value has a part of it to draw. */
function bar({ value }: ComparedGroup, most: number): string {
  return value === null || value < 0 ? '' : '█'.repeat(Math.round((value / most) * MOST_BLOCKS));
}
