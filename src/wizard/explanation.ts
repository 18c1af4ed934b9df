import type { Analysis } from '../analysis/analysis';
import type { Period } from '../engine/period';
import type { ExplainedRow, KpiResult } from '../engine/result';
import type { Sentence } from '../engine/sentence';
import { kpiOf } from '../kpis';
import type { KpiId } from '../kpis/catalogue';
import { kpiLabel } from '../plan/kpi-name';
import type { Language } from '../plan/plan';
import { valueText } from '../sheet/value-text';
import { say, sayNumber } from '../texts/say';
import { dayText } from './day-text';
import { rowRuns } from './row-runs';

/** One number taken apart: every row of every tab it was read from, in the part that it played. */
export interface Explanation {
  title: string;
  /** '' when there is none; then `reason` says why. */
  value: string;
  reason: string;
  formula: string;
  period: string;
  /** What stands above and below the line: 4,238 ÷ 6,711; '' without a line. */
  division: string;
  tabs: ExplainedTab[];
  notes: string[];
}

export interface ExplainedTab {
  tab: string;
  parts: ExplainedPart[];
  /** The rows of the parts together are the rows of the tab. */
  sum: string;
}

export interface ExplainedPart {
  kind: 'above' | 'below' | 'counted' | 'out';
  says: string;
  rows: number;
  /** Rows to select, in A1 notation; empty where rows must not be shown one by one. */
  ranges: string[];
  /** Rows that are not among them. */
  more: number;
}

const MOST_RANGES = 50;

export interface AskedNumber {
  id: KpiId;
  variant: string;
  /** undefined: the period of the sheet */
  period?: Period;
}

export function explanationOf(analysis: Analysis, asked: AskedNumber, language: Language): Explanation {
  const { id, variant } = asked;
  const kpi = kpiOf(id);
  const result = analysis.result(id, variant, asked.period);
  const told = (sentence: Sentence): string => say(sentence, language);
  const rows = analysis.explain(id, variant, asked.period);
  const { from, to } = result.period;
  const until = dayText(to - 1, language);
  return {
    title: kpiLabel(kpi, variant, language),
    value: result.value === null ? '' : valueText(result.value, result.unit, result.currency, language),
    reason: result.reason === null ? '' : told(result.reason),
    formula: kpi.variants[variant]?.title[language] ?? '',
    period:
      from === null
        ? told({ text: 'wizard_until', values: { until } })
        : told({ text: 'wizard_from_until', values: { from: dayText(from, language), until } }),
    division:
      result.top === null || result.bottom === null
        ? ''
        : `${sayNumber(result.top, language)} ÷ ${sayNumber(result.bottom, language)}`,
    tabs: [...tabsOf(rows, language), ...accountOf(result, rows, language)],
    notes: result.notes.map(told),
  };
}

function tabsOf(rows: readonly ExplainedRow[], language: Language): ExplainedTab[] {
  const names = [...new Set(rows.map(({ tab }) => tab))];
  return names.map((tab) => {
    const mine = rows.filter((row) => row.tab === tab);
    const hasLine = mine.some(({ bottom }) => bottom !== null);
    // Rows that were left out for one reason share the sentence that says it.
    const parts = new Map<Sentence | string, { kind: ExplainedPart['kind']; says: Sentence; rows: number[] }>();
    for (const row of mine) {
      const { kind, says } = partOf(row, hasLine);
      const key = row.leftOut ?? says.text;
      const part = parts.get(key) ?? { kind, says, rows: [] };
      part.rows.push(row.sheetRow);
      parts.set(key, part);
    }
    const shown = [...parts.values()].sort((one, other) => order(one.kind) - order(other.kind));
    return {
      tab,
      parts: shown.map((part) => ({
        kind: part.kind,
        says: say(part.says, language),
        rows: part.rows.length,
        ...rowRuns(part.rows, MOST_RANGES),
      })),
      sum: say({ text: 'wizard_rows_add_up', values: { rows: mine.length } }, language),
    };
  });
}

const kinds: ExplainedPart['kind'][] = ['above', 'below', 'counted', 'out'];
const order = (kind: ExplainedPart['kind']): number => kinds.indexOf(kind);

function partOf(row: ExplainedRow, hasLine: boolean): { kind: ExplainedPart['kind']; says: Sentence } {
  if (row.leftOut !== null) return { kind: 'out', says: { text: 'wizard_left_out', values: { reason: row.leftOut } } };
  if (!hasLine) return { kind: 'counted', says: { text: 'wizard_counted' } };
  if (row.top !== null && row.top !== 0) return { kind: 'above', says: { text: 'wizard_above' } };
  return row.bottom !== null && row.bottom !== 0
    ? { kind: 'below', says: { text: 'wizard_below' } }
    : { kind: 'counted', says: { text: 'wizard_with_another' } };
}

/**
 * Tabs whose rows are not shown one by one: answers to a survey, of which only the number may be told, and tabs that bear
 * on the figure without standing in it.
 */
function accountOf({ rows }: KpiResult, shown: readonly ExplainedRow[], language: Language): ExplainedTab[] {
  const others = rows.filter((account) => !shown.some(({ tab }) => tab === account.tab));
  return others.map(({ tab, used, leftOut }) => {
    const out = leftOut.map(
      (one): ExplainedPart => ({
        kind: 'out',
        says: say({ text: 'wizard_left_out', values: { reason: one.reason } }, language),
        rows: one.rows,
        ranges: [],
        more: 0,
      }),
    );
    const counted: ExplainedPart = {
      kind: 'counted',
      says: say({ text: 'wizard_counted' }, language),
      rows: used,
      ranges: [],
      more: 0,
    };
    const all = used + leftOut.reduce((sum, one) => sum + one.rows, 0);
    return { tab, parts: [counted, ...out], sum: say({ text: 'wizard_rows_add_up', values: { rows: all } }, language) };
  });
}
