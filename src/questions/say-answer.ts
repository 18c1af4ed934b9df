import { keySentence } from '../analysis/breakdown/group-key';
import type { Language } from '../base/language';
import { dimensionOf } from '../dimensions';
import type { GroupResult } from '../engine/result';
import { kpiOf } from '../kpis';
import { kpiTitle } from '../plan/kpi-name';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';
import { valueText } from '../texts/value-text';
import type { AnsweredComparison, Verdict } from './answer';
import { FEW } from './compare';

const SAYS: Record<Exclude<Verdict, 'too few'>, TextKey> = {
  differs: 'question_differs',
  'cannot be told apart': 'question_same',
  'not tested': 'question_untested',
};

/** What a comparison came to, in a few sentences. */
export function comparisonText(compared: AnsweredComparison, language: Language): string {
  const { remark } = compared;
  const found = foundText(compared, language);
  return remark === null ? found : `${found} ${say(remark, language)}`;
}

function foundText(compared: AnsweredComparison, language: Language): string {
  const { verdict, reason, best, worst } = compared;
  const by = dimensionOf(compared.by).title[language].toLowerCase();
  const title = kpiTitle(kpiOf(compared.kpi), compared.variant, language);
  const kpi: Sentence = { text: 'question_figure_by', values: { figure: title, by } };
  if (verdict === null) return say({ text: 'question_unanswered', values: { kpi, reason: reason ?? '' } }, language);
  if (verdict === 'too few' || !best || !worst)
    return say({ text: 'question_few', values: { kpi, few: FEW } }, language);
  const values = {
    kpi,
    best: groupText(best, compared, language),
    bestValue: shown(best, compared, language),
    bestN: best.n,
    worst: groupText(worst, compared, language),
    worstValue: shown(worst, compared, language),
    worstN: worst.n,
  };
  return say({ text: SAYS[verdict], values }, language);
}

/** A group as people read it. */
export function groupText(
  { key }: Pick<GroupResult, 'key'>,
  { by }: Pick<AnsweredComparison, 'by'>,
  language: Language,
): string {
  const sentence = keySentence(key, by);
  return typeof sentence === 'string' ? sentence : say(sentence, language);
}

function shown({ value }: GroupResult, { unit, currency }: AnsweredComparison, language: Language): string {
  return value === null ? '' : valueText(value, unit, currency, language);
}
