import type { Language } from '../base/language';
import type { ExplainedRow, RowAccount } from '../engine/result';
import type { Plan } from '../plan/plan';
import { say } from '../texts/say';
import { isSentence, type Sentence } from '../texts/sentence';
import { rowRanges } from './row-ranges';

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

/** Rows of a tab that play one part, and what it is. */
export interface PartOfTab {
  says: string;
  rows: readonly ExplainedRow[];
}

/** Opens rows of each part of a table that lies elsewhere, none where it cannot; or why it did not. */
export type OpenRows = (tab: string, parts: readonly PartOfTab[]) => (OpenedRows | undefined)[] | Sentence;

/** Where a row of a tab as it was read lies in the spreadsheet. */
export type ExplainedPlace = (tab: string, row: number) => { tab: string; row: number };

const MOST_RANGES = 50;

/** Rows that lie in no tab of the spreadsheet are counted, and none of them can be selected: they are opened where that can be. */
export function explainedTabs(
  rows: readonly ExplainedRow[],
  hasLine: boolean,
  { sources = {} }: Plan,
  language: Language,
  opens?: OpenRows,
): { tabs: ExplainedTab[]; notes: Sentence[] } {
  const notes: Sentence[] = [];
  const elsewhere = Object.values(sources);
  const names = [...new Set(rows.map(({ tab }) => tab))];
  const tabs = names.map((tab): ExplainedTab => {
    const mine = rows.filter((row) => row.tab === tab);
    // Rows that were left out for one reason share the sentence that says it.
    const parts = new Map<
      Sentence | string,
      { kind: ExplainedPart['kind']; says: Sentence; rows: ExplainedRow[]; count: number }
    >();
    for (const row of mine) {
      const { kind, says } = partOf(row, hasLine);
      const key = row.leftOut ?? says.text;
      const part = parts.get(key) ?? { kind, says, rows: [], count: 0 };
      part.rows.push(row);
      part.count += row.times ?? 1;
      parts.set(key, part);
    }
    const shown = [...parts.values()]
      .sort((one, other) => order(one.kind) - order(other.kind))
      .map((part) => ({ ...part, says: say(part.says, language) }));
    const liesElsewhere = elsewhere.includes(tab);
    const opened = (liesElsewhere && opens?.(tab, shown)) || [];
    if (isSentence(opened)) notes.push(opened);
    return {
      tab,
      parts: shown.map(({ kind, says, rows: some, count }, at) => ({
        ...{ kind, says, rows: count },
        ...(liesElsewhere
          ? { ranges: [], more: 0, opened: isSentence(opened) ? undefined : opened[at] }
          : rowRanges(
              some.map(({ sheetRow }) => sheetRow),
              MOST_RANGES,
            )),
      })),
      sum: say(
        { text: 'wizard_rows_add_up', values: { rows: shown.reduce((sum, { count }) => sum + count, 0) } },
        language,
      ),
    };
  });
  return { tabs, notes };
}

const kinds: ExplainedPart['kind'][] = ['above', 'below', 'counted', 'out'];
const order = (kind: ExplainedPart['kind']): number => kinds.indexOf(kind);

function partOf(row: ExplainedRow, hasLine: boolean): { kind: ExplainedPart['kind']; says: Sentence } {
  if (row.leftOut !== null) return { kind: 'out', says: { text: 'wizard_left_out', values: { reason: row.leftOut } } };
  const { top, bottom } = row;
  if (!hasLine) {
    const isNothing = top === 0 && bottom === null;
    return { kind: 'counted', says: { text: isNothing ? 'wizard_adds_nothing' : 'wizard_counted' } };
  }
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
export function accountedTabs(
  accounts: readonly RowAccount[],
  language: Language,
  place: ExplainedPlace,
): ExplainedTab[] {
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
