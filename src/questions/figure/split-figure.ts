import type { Analysis } from '../../analysis/analysis';
import { keySentence } from '../../analysis/breakdown/group-key';
import { whyNoLines } from '../../analysis/breakdown/why-not-by';
import type { Language } from '../../base/language';
import type { Period } from '../../base/period';
import { type DimensionId, dimensionOf } from '../../dimensions';
import type { KpiResult } from '../../engine/result';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { kpiTitle } from '../../plan/kpi-name';
import { monthText } from '../../texts/day-text';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import { asDeclared, type Sentence } from '../../texts/sentence';
import { formOf, inForm } from '../../texts/value-form';
import type { ToldAnswer, ToldRow } from '../told-answer';
import { oneFigure } from './one-figure';

/** One figure told group by group. */
interface FigureByGroups {
  result: KpiResult;
  rows: ToldRow[];
  /** Why there are none. */
  reason: Sentence | null;
  by: DimensionId;
}

/** A figure by its groups, over a period; that of the plan without one. A group without a figure is told by its reason alone. */
function splitOf(analysis: Analysis, result: KpiResult, by: DimensionId, period?: Period): FigureByGroups {
  const [id, variant] = [result.id as KpiId, result.variant];
  const groups = analysis.breakdown(id, by, variant, period);
  const rows = groups.flatMap(({ key, value, n }): ToldRow[] => {
    const shown = keySentence(key, by);
    const named = typeof shown === 'string' ? asDeclared({ en: shown, nl: shown }) : shown;
    return value === null ? [] : [{ ...named, value, n, unit: result.unit }];
  });
  const dimension = dimensionOf(by);
  const none = { by: asDeclared(dimension.title), dimension };
  const reason = rows.length > 0 ? null : (groups[0]?.reason ?? whyNoLines(analysis, { id, variant, period }, none));
  return { result, rows, reason, by };
}

/** As rows are grouped by them: 2026-07. */
const MONTH = /^\d{4}-\d{2}$/;

/** `Revenue by month, 2026: Jan 2026 12,000; Feb 2026 9,500.`, or why it cannot be told so. */
function splitText({ result, rows, reason, by }: FigureByGroups, language: Language): string {
  const { id, variant, unit, currency, period } = result;
  const kpi = kpiTitle(kpiOf(id as KpiId), variant, language);
  if (reason) return say({ text: 'question_unanswered', values: { kpi, reason } }, language);
  const form = formOf({ unit, currency }, [result.value ?? 0, ...rows.map(({ value }) => value)]);
  const groups = rows.map(({ text, values, value }) => {
    const name = say({ text, values }, language);
    return `${MONTH.test(name) ? monthText(name, language) : name} ${inForm(value, form, language)}`;
  });
  const says = { kpi, by: dimensionOf(by).title[language].toLowerCase(), period: periodName(period, language) };
  return say({ text: 'figure_split', values: { ...says, groups: groups.join('; ') } }, language);
}

/** What a figure comes to by its groups. */
export function splitTold(analysis: Analysis, result: KpiResult, by: DimensionId, period?: Period): ToldAnswer {
  const split = splitOf(analysis, result, by, period);
  return {
    question: oneFigure,
    word: 'question_verdict_counted',
    reason: split.reason,
    texts: (language) => [splitText(split, language)],
    rows: split.rows,
    currency: result.currency,
  };
}
