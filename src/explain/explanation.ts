import type { Analysis } from '../analysis/analysis';
import { keyText } from '../analysis/breakdown/group-key';
import type { Language } from '../base/language';
import type { Period } from '../base/period';
import type { DimensionId } from '../dimensions';
import { type ExplainedRow, hasPart, type KpiResult } from '../engine/result';
import { kpiOf } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import { declaredVariant } from '../kpis/declaration/slice';
import { kpiLabel } from '../plan/kpi-name';
import { measured } from '../scorecard/kpi-facts';
import { dayText } from '../texts/day-text';
import { periodName } from '../texts/period-name';
import { say, sayNumber } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { valueText } from '../texts/value-text';
import { accountedTabs, type ExplainedPlace, type ExplainedTab, explainedTabs, type OpenRows } from './explained-tabs';
import { whySince } from './why-since';

/** One number taken apart: every row of every tab it was read from, in the part that it played. */
export interface Explanation {
  title: string;
  /** '' when there is none; then `reason` says why. */
  value: string;
  reason: string;
  formula: string;
  /** Why its status is what it is; '' where it has none. */
  status: string;
  period: string;
  /** What stands above and below the line: 4,238 ÷ 6,711; '' without a line. */
  division: string;
  /** What moved it since the period before, or why that cannot be told; '' where there is no number. */
  why: string;
  tabs: ExplainedTab[];
  notes: string[];
}

export interface AskedNumber {
  id: KpiId;
  variant: string;
  /** undefined: the period of the sheet */
  period?: Period;
  /** One group of a breakdown; undefined: all together */
  group?: { by: DimensionId; key: string };
}

const asRead: ExplainedPlace = (tab, row) => ({ tab, row });

export function explanationOf(
  analysis: Analysis,
  asked: AskedNumber,
  language: Language,
  place: ExplainedPlace = asRead,
  opens?: OpenRows,
): Explanation {
  const { id, variant, group } = asked;
  const kpi = kpiOf(id);
  // A number of the sheet is explained as it stands there; a formula answers whatever period it is asked.
  const result = asked.period
    ? analysis.result(id, variant, asked.period)
    : measured(analysis, id, variant, analysis.period).result;
  const told = (sentence: Sentence): string => say(sentence, language);
  const rows = analysis.explain(id, variant, asked.period, group);
  const placed = rows.map((row) => {
    const { tab, row: sheetRow } = place(row.tab, row.sheetRow);
    return { ...row, tab, sheetRow };
  });
  const unseen = result.rows.filter((account) => !rows.some(({ tab }) => tab === account.tab));
  const others = accountedTabs(unseen, language, place);
  const { value, reason, top, bottom } = group ? ofGroup(analysis, asked, group, rows) : result;
  // Of a median, say, there is a sum and a number of rows, and neither is divided by the other.
  const line = isDivision(value, top, bottom) ? { top, bottom } : null;
  const { from, to } = result.period;
  const until = dayText(to - 1, language);
  const { tabs, notes } = explainedTabs(placed, line !== null, analysis.plan, language, opens);
  return {
    title: kpiLabel(kpi, variant, language) + (group ? ` · ${keyText(group.key, group.by, language)}` : ''),
    value: value === null ? '' : valueText(value, result.unit, result.currency, language),
    reason: reason === null ? '' : told(reason),
    formula: declaredVariant(kpi, variant)?.title[language] ?? '',
    status: '',
    period:
      from === null
        ? periodName(result.period, language)
        : told({ text: 'wizard_from_until', values: { from: dayText(from, language), until } }),
    division: line ? `${sayNumber(line.top ?? 0, language)} ÷ ${sayNumber(line.bottom ?? 0, language)}` : '',
    why: whySince(analysis, asked, value === null ? { ...result, value } : result, language),
    tabs: [...tabs, ...(!group || rows.length === 0 ? others : [])],
    notes: [...(group ? [] : result.notes), ...noParts(rows), ...notes].map(told),
  };
}

/** That no row has a part of its own, where rows are counted and none has. */
function noParts(rows: readonly ExplainedRow[]): Sentence[] {
  const used = rows.filter(({ leftOut, times }) => leftOut === null && times === undefined);
  return used.length === 0 || used.some(hasPart) ? [] : [{ text: 'wizard_no_parts' }];
}

/** The number of one group, and the line where the rows of that group make it. */
function ofGroup(
  analysis: Analysis,
  { id, variant, period }: AskedNumber,
  { by, key }: NonNullable<AskedNumber['group']>,
  rows: readonly ExplainedRow[],
): Pick<KpiResult, 'value' | 'reason' | 'top' | 'bottom'> {
  const group = analysis.breakdown(id, by, variant, period).find((one) => one.key === key);
  const value = group?.value ?? null;
  const sum = (part: 'top' | 'bottom'): number => rows.reduce((total, row) => total + (row[part] ?? 0), 0);
  const reason: Sentence | null = value === null ? (group?.reason ?? { text: 'no_value_known' }) : null;
  return { value, reason, top: sum('top'), bottom: sum('bottom') };
}

/** True where the value is what stands above the line divided by what stands below it. */
function isDivision(value: number | null, top: number | null, bottom: number | null): boolean {
  if (value === null || top === null || bottom === null || bottom === 0) return false;
  return Math.abs(top / bottom - value) <= 1e-9 * Math.max(1, Math.abs(value));
}
