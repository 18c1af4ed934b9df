import { columnLetters } from '../../base/cell-address';
import { dayOf, isoDay, type Wall } from '../../base/day';
import type { Zone } from '../../base/zone';
import { kpis } from '../../kpis';
import { kpiFromName, plainTitle } from '../../plan/kpi-name';
import { shortTyped } from '../../plan/tab/unreadable-cell';
import type { BuiltSheets } from '../../sheet/build-sheets';
import type { DraftCell, RowEdit, SheetDraft } from '../../sheet/draft/draft';
import { headerText, isPlanColumn, type SheetColumn, sheetColumns } from '../../sheet/kpi-sheet/columns';
import { isThreshold, type Layout, titleCells } from '../../sheet/kpi-sheet/layout';
import { dayInWords } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import { cellHash, comparable, formulaShape, hashSet } from './guard-hash';
import type { GuardMemory, Notice, OwnKind } from './guard-memory';
import type { Mend } from './guard-mend';
import type { TabsOfRun } from './tabs-of-run';

/** More than this of one tab is told in a number. */
const MOST_CELLS = 5;

export interface NoticeSetting {
  guard: GuardMemory;
  zone: Zone;
  now: Wall;
  /** The formulas of the KPI sheet, '' where there is none. */
  formulas: string[][];
  /** True when recorded rows of the history are not what they were. */
  isRewritten: boolean;
}

/** What a person has changed on our tabs since the last run, of what this run is about to write or does without. */
export function noticesOf(opened: TabsOfRun, built: BuiltSheets, setting: NoticeSetting): Notice[] {
  const day = dayInWords(dayOf(setting.now));
  const found: Sentence[] = [
    ...tabNotices(opened, setting.guard),
    ...mendNotices(opened),
    ...columnNotices(opened, setting.guard),
    ...rowNotices(opened, setting.guard),
    ...historyNotices(opened, setting),
    ...built.drafts.flatMap((draft) => typedOver(draft, opened, setting)),
  ];
  return found.map(({ text, values }) => ({
    day: isoDay(dayOf(setting.now)),
    sentence: { text, values: { ...values, day } },
  }));
}

function tabNotices({ tabs, sorted }: TabsOfRun, { tabs: before }: GuardMemory): Sentence[] {
  return before.flatMap(({ kind, id, name }): Sentence[] => {
    const own = ownOf(kind, sorted);
    const now = own && tabs[own.index];
    if (!now || now.id !== id) {
      return [{ text: isRecord(kind) ? 'guard_record_gone' : 'guard_tab_gone', values: { tab: name } }];
    }
    return now.name === name ? [] : [{ text: 'guard_tab_renamed', values: { tab: name, now: now.name } }];
  });
}

export function ownOf(kind: OwnKind, { own, records }: TabsOfRun['sorted']): { index: number; name: string } | null {
  if (isRecord(kind)) return records[kind];
  return kind === 'repTab' ? own.breakdownTab : own[kind];
}

function isRecord(kind: OwnKind): kind is 'history' | 'deals' {
  return kind === 'history' || kind === 'deals';
}

function mendNotices({ mends, sorted }: TabsOfRun): Sentence[] {
  const tab = sorted.own.kpiSheet?.name ?? '';
  return mends.map(({ kind, text, typed }: Mend): Sentence => {
    const values = { tab, typed: shortTyped(typed) };
    return kind === 'header'
      ? { text: 'guard_header_back', values: { ...values, header: text } }
      : { text: 'guard_name_back', values: { ...values, kpi: text } };
  });
}

function columnNotices({ sorted }: TabsOfRun, { at, tabs }: GuardMemory): Sentence[] {
  const sheet = sorted.own.kpiSheet;
  if (!sheet || !tabs.some(({ kind }) => kind === 'kpiSheet')) return [];
  const now = sheet.sheet.layout.at;
  const tab = sheet.name;
  const before = sheetColumns.filter((column) => at[column] !== undefined);
  const gone = before.filter((column) => now[column] === undefined);
  const left = before.filter((column) => now[column] !== undefined);
  const order = (places: Layout['at']): string =>
    [...left].sort((one, other) => (places[one] as number) - (places[other] as number)).join();
  return [
    ...gone.map(
      (column): Sentence => ({ text: 'guard_column_gone', values: { tab, header: { text: headerText(column) } } }),
    ),
    ...(order(at) === order(now) ? [] : [{ text: 'guard_column_moved' as const, values: { tab } }]),
  ];
}

function rowNotices({ sorted }: TabsOfRun, { rows, tabs }: GuardMemory): Sentence[] {
  const sheet = sorted.own.kpiSheet;
  if (!sheet || !tabs.some(({ kind }) => kind === 'kpiSheet')) return [];
  const standing = new Set(sheet.sheet.rows.map(({ key }) => key));
  return Object.keys(rows).flatMap((key): Sentence[] => {
    const kpi = standing.has(key) ? null : kpiFromName(key, kpis);
    return kpi ? [{ text: 'guard_row_gone', values: { tab: sheet.name, kpi: plainTitle(kpi.kpi, kpi.variant) } }] : [];
  });
}

function historyNotices({ sorted }: TabsOfRun, { isRewritten }: NoticeSetting): Sentence[] {
  const { history } = sorted.records;
  return history && isRewritten ? [{ text: 'guard_history_changed', values: { tab: history.name } }] : [];
}

/** Cells that are about to be overwritten though nothing of ours stands in them any more. */
function typedOver(draft: SheetDraft, opened: TabsOfRun, { guard, zone, formulas }: NoticeSetting): Sentence[] {
  const kind = guard.tabs.find(({ id }) => draft.existing !== null && opened.tabs[draft.existing].id === id)?.kind;
  const hashes = kind && guard.written[kind];
  if (!hashes || draft.existing === null) return [];
  const written = hashSet(hashes);
  const { cells } = opened.tabs[draft.existing];
  const becoming = new Set(draft.values.flatMap(({ values }) => values.flat().map((cell) => comparable(cell, zone))));
  const layout = kind === 'kpiSheet' ? (opened.sorted.own.kpiSheet?.sheet.layout ?? null) : null;
  const found: { row: number; column: number; typed: string }[] = [];
  for (const block of draft.values) {
    block.values.forEach((line, down) => {
      const row = rowBefore(block.row + down, draft.rowEdits);
      if (row === null) return;
      line.forEach((next: DraftCell, across) => {
        const column = block.column + across;
        if (layout && isLeftToMerge(row, column, layout)) return;
        const standing = comparable(cells[row - 1]?.[column - 1], zone);
        const formula = layout ? (formulas[row - 1]?.[column - 1] ?? '') : '';
        if (standing === '' && formula === '') return;
        if (written.has(cellHash(formula === '' ? standing : formulaShape(formula)))) return;
        if (formula === '' && (becoming.has(standing) || comparable(next, zone) === standing)) return;
        found.push({ row, column, typed: formula || standing });
      });
    });
  }
  const tab = draft.name;
  const told = found.slice(0, MOST_CELLS).map(
    ({ row, column, typed }): Sentence => ({
      text: 'guard_typed_over',
      values: { tab, place: placeOf(row, column, opened, layout), typed: shortTyped(typed) },
    }),
  );
  const more = found.length - told.length;
  return more > 0 ? [...told, { text: 'guard_typed_over_more', values: { tab, count: more } }] : told;
}

/** Cells of the KPI sheet that are read before they are written: headers, names, the plan's columns, thresholds. */
function isLeftToMerge(row: number, column: number, { headerRow, at, labels }: Layout): boolean {
  const name = sheetColumns.find((one) => at[one] === column);
  if (row === headerRow) return true;
  if (row > headerRow) return name === undefined || name === 'kpi' || isPlanColumn(name);
  return titleCells.some((one) => {
    const label = labels[one];
    return isThreshold(one) && label !== null && label.row === row && label.column + 1 === column;
  });
}

/** Where a row stood before rows were inserted and deleted; null for an inserted one. */
function rowBefore(row: number, edits: readonly RowEdit[]): number | null {
  let before = row;
  for (const edit of [...edits].reverse()) {
    if (edit.kind === 'delete') before += before >= edit.row ? edit.count : 0;
    else if (before > edit.after + edit.count) before -= edit.count;
    else if (before > edit.after) return null;
  }
  return before;
}

/** On the KPI sheet `Actual of Win rate`, else `B8`. */
function placeOf(row: number, column: number, { sorted }: TabsOfRun, layout: Layout | null): Sentence | string {
  const header = layout && sheetColumns.find((one: SheetColumn) => layout.at[one] === column);
  const key = sorted.own.kpiSheet?.sheet.rows.find((one) => one.row === row)?.key;
  const named = header && key ? kpiFromName(key, kpis) : null;
  if (!header || !named) return `${columnLetters(column)}${row}`;
  return {
    text: 'guard_place',
    values: { header: { text: headerText(header) }, kpi: plainTitle(named.kpi, named.variant) },
  };
}
