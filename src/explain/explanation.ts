import type { Analysis } from '../analysis/analysis';
import { keyText } from '../analysis/breakdown/group-key';
import type { Language } from '../base/language';
import type { Period } from '../base/period';
import type { DimensionId } from '../dimensions';
import { type ExplainedRow, hasPart, type KpiResult, type RowAccount } from '../engine/result';
import { kpiOf } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import { declaredVariant } from '../kpis/declaration/slice';
import { kpiLabel } from '../plan/kpi-name';
import type { Plan } from '../plan/plan';
import { measured } from '../scorecard/kpi-facts';
import { dayText } from '../texts/day-text';
import { periodName } from '../texts/period-name';
import { say, sayNumber } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { valueText } from '../texts/value-text';
import { rowRanges } from './row-ranges';
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
  /** What moved it since the period before; '' where nothing is compared. */
  why: string;
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
  /** Of a table that lies elsewhere, where the add-on can open its rows. */
  opened?: OpenedRows;
}

/** Some rows of a table that lies elsewhere, as texts under their headers, and the query for all; '' where there is none. */
export interface OpenedRows {
  header: string[];
  rows: string[][];
  query: string;
}

/** Opens rows of a table that lies elsewhere; `says`: the part that they play. */
export type OpenRows = (tab: string, rows: readonly number[], says: string) => OpenedRows;

const MOST_RANGES = 50;

export interface AskedNumber {
  id: KpiId;
  variant: string;
  /** undefined: the period of the sheet */
  period?: Period;
  /** One group of a breakdown; undefined: all together */
  group?: { by: DimensionId; key: string };
}

/** Where a row of a tab as it was read lies in the spreadsheet. */
export type ExplainedPlace = (tab: string, row: number) => { tab: string; row: number };

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
  const others = accountOf(unseen, language, place);
  const { value, reason, top, bottom } = group ? ofGroup(analysis, asked, group, rows) : result;
  // Of a median, say, there is a sum and a number of rows, and neither is divided by the other.
  const line = isDivision(value, top, bottom) ? { top, bottom } : null;
  const { from, to } = result.period;
  const until = dayText(to - 1, language);
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
    tabs: [
      ...tabsOf(placed, line !== null, analysis.plan, language, opens),
      ...(!group || rows.length === 0 ? others : []),
    ],
    notes: [...(group ? [] : result.notes), ...noParts(rows)].map(told),
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

/** Rows that lie in no tab of the spreadsheet are counted, and none of them can be selected: they are opened where that can be. */
function tabsOf(
  rows: readonly ExplainedRow[],
  hasLine: boolean,
  { sources = {} }: Plan,
  language: Language,
  opens?: OpenRows,
): ExplainedTab[] {
  const elsewhere = Object.values(sources);
  const names = [...new Set(rows.map(({ tab }) => tab))];
  return names.map((tab) => {
    const mine = rows.filter((row) => row.tab === tab);
    // Rows that were left out for one reason share the sentence that says it.
    const parts = new Map<
      Sentence | string,
      { kind: ExplainedPart['kind']; says: Sentence; rows: number[]; count: number; isTold: boolean }
    >();
    for (const row of mine) {
      const { kind, says } = partOf(row, hasLine);
      const key = row.leftOut ?? says.text;
      const part = parts.get(key) ?? { kind, says, rows: [], count: 0, isTold: row.times === undefined };
      part.rows.push(row.sheetRow);
      part.count += row.times ?? 1;
      parts.set(key, part);
    }
    const shown = [...parts.values()].sort((one, other) => order(one.kind) - order(other.kind));
    return {
      tab,
      parts: shown.map((part) => {
        const says = say(part.says, language);
        // Of rows that are only counted where they lie it is not known which they are.
        const opened = part.isTold ? opens?.(tab, part.rows, says) : undefined;
        return {
          kind: part.kind,
          says,
          rows: part.count,
          ...(elsewhere.includes(tab) ? { ranges: [], more: 0, opened } : rowRanges(part.rows, MOST_RANGES)),
        };
      }),
      sum: say(
        { text: 'wizard_rows_add_up', values: { rows: shown.reduce((sum, { count }) => sum + count, 0) } },
        language,
      ),
    };
  });
}

const kinds: ExplainedPart['kind'][] = ['above', 'below', 'counted', 'out'];
const order = (kind: ExplainedPart['kind']): number => kinds.indexOf(kind);

function partOf(row: ExplainedRow, hasLine: boolean): { kind: ExplainedPart['kind']; says: Sentence } {
  if (row.leftOut !== null) return { kind: 'out', says: { text: 'wizard_left_out', values: { reason: row.leftOut } } };
  if (!hasLine) return { kind: 'counted', says: { text: 'wizard_counted' } };
  const { top, bottom } = row;
  if (top) {
    const text = top < 0 ? 'wizard_taken_off' : bottom === 0 ? 'wizard_only_above' : 'wizard_above';
    return { kind: 'above', says: { text } };
  }
  if (bottom) return { kind: 'below', says: { text: top === null ? 'wizard_below' : 'wizard_only_below' } };
  return { kind: 'counted', says: { text: bottom === null ? 'wizard_counted' : 'wizard_adds_nothing' } };
}

/**
 * Tabs whose rows are not shown one by one: answers to a survey, of which only the number may be told, and tabs that bear
 * on the figure without standing in it.
 */
function accountOf(accounts: readonly RowAccount[], language: Language, place: ExplainedPlace): ExplainedTab[] {
  return accounts.map(({ tab: name, used, leftOut }) => {
    const { tab } = place(name, 1);
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
