import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import type { Period } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { kpiTitle } from '../../plan/kpi-name';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import { asDeclared } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import type { FigureName } from '../meaning/figures';
import type { ToldAnswer } from '../told-answer';
import { oneFigure } from './one-figure';

/** A figure that is named, over a period; that of the plan without one. */
export function figureNamed(analysis: Analysis, name: FigureName, period?: Period): KpiResult {
  const [id, variant] = name.split(':');
  return analysis.result(id as KpiId, variant, period);
}

/** What figures come to over a period; the surveys among them are told elsewhere. */
export function figuresTold(analysis: Analysis, names: readonly FigureName[], period?: Period): ToldAnswer {
  const results = names.map((name) => figureNamed(analysis, name, period));
  const rows = results.flatMap(({ id, variant, value, n, unit }) => {
    const title = (language: Language) => kpiTitle(kpiOf(id as KpiId), variant, language);
    return value === null ? [] : [{ ...asDeclared({ en: title('en'), nl: title('nl') }), value, n, unit }];
  });
  return {
    question: oneFigure,
    word: 'question_verdict_counted',
    reason: rows.length === 0 ? results[0].reason : null,
    texts: (language) => results.map((one) => figureText(one, language)),
    rows,
    currency: results.find(({ currency }) => currency !== null)?.currency ?? null,
  };
}

/** `Churn rate, Sep 2026: 3.2% (12 of 375).`, or why it is not known. `alone`: without what it is made of, as of a survey. */
export function figureText(result: KpiResult, language: Language, alone?: 'alone'): string {
  const { id, variant, value, unit, currency, top, bottom, n, reason, standsIn, period } = result;
  const kpi = kpiTitle(kpiOf(id as KpiId), variant, language);
  if (value === null) return say({ text: 'question_unanswered', values: { kpi, reason: reason ?? '' } }, language);
  const shown = `${kpi}, ${periodName(period, language)}: ${valueText(value, unit, currency, language)}`;
  const isShare = unit === 'ratio' && Number.isInteger(top) && Number.isInteger(bottom);
  const made = isShare
    ? say({ text: 'figure_of', values: { top: top as number, bottom: bottom as number } }, language)
    : `n = ${n}`;
  const instead = standsIn ? ` ${say(standsIn, language)}.` : '';
  return `${shown}${alone ? '' : ` (${made})`}.${instead}`;
}
