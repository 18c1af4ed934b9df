import { shortHash } from '../../base/text/short-hash';
import type { Zone } from '../../base/zone';
import { keyOf } from '../../plan/read-plan';
import type { BuiltSheets } from '../../sheet/build-sheets';
import type { DraftCell, SheetDraft } from '../../sheet/draft/draft';
import { rowsAfter } from '../../sheet/draft/moved-rows';
import { type HistoryRow, historyMarkText } from '../records/history/history-row';
import { comparable, hashesOf } from './guard-hash';
import { type GuardMemory, ownKinds } from './guard-memory';
import { rowHash } from './guard-mend';
import { ownOf } from './guard-notice';
import type { TabsOfRun } from './tabs-of-run';

/** How the tabs stand once these drafts are written. A tab that was made just now is watched from the next run on. */
export function guardOf(
  opened: TabsOfRun,
  built: BuiltSheets,
  history: readonly HistoryRow[],
  zone: Zone,
): GuardMemory {
  const { tabs, sorted } = opened;
  const standing = ownKinds.flatMap((kind) => {
    const own = ownOf(kind, sorted);
    return own ? [{ kind, index: own.index }] : [];
  });
  const written: GuardMemory['written'] = {};
  for (const { kind, index } of standing) {
    const draft = built.drafts.find(({ existing }) => existing === index);
    if (draft) written[kind] = hashesOf(textsOf(draft, kind === 'kpiSheet' ? built : null, zone));
  }
  const sheet = sorted.own.kpiSheet;
  const draft = sheet && built.drafts.find(({ existing }) => existing === sheet.index);
  const layout = sheet?.sheet.layout;
  return {
    tabs: standing.map(({ kind, index }) => {
      const renamed = built.drafts.find(({ existing }) => existing === index)?.rename;
      return { kind, id: tabs[index].id, name: renamed ?? tabs[index].name };
    }),
    headerRow: layout?.headerRow ?? 0,
    at: layout?.at ?? {},
    rows: draft && layout ? rowsOf(opened, built, draft, zone) : {},
    written,
    history: sorted.records.history ? historyMark(history) : null,
  };
}

/** What each row adds to the sum: a run looks at the same rows before it writes and after. */
const marks = new WeakMap<HistoryRow, number>();

/** The number of rows and a sum of their hashes, which is the same in any order. */
export function historyMark(rows: readonly HistoryRow[]): { rows: number; sum: number } {
  for (const row of rows) {
    if (!marks.has(row)) marks.set(row, Number.parseInt(shortHash(historyMarkText(row)), 36));
  }
  const sum = rows.reduce((all, row) => (all + (marks.get(row) ?? 0)) % 2 ** 32, 0);
  return { rows: rows.length, sum };
}

function textsOf({ values }: SheetDraft, kpiSheet: BuiltSheets | null, zone: Zone): string[] {
  const drawn = values.flatMap((block) => block.values.flat());
  const shown = kpiSheet?.shown.flatMap(({ cells }) => Object.values(cells)) ?? [];
  return [...drawn, ...shown].map((cell) => comparable(cell, zone));
}

/** By key of the KPI, what its row can be known by; rows that are new are known from the next run on. */
function rowsOf({ sorted }: TabsOfRun, built: BuiltSheets, draft: SheetDraft, zone: Zone): Record<string, string> {
  const sheet = sorted.own.kpiSheet?.sheet;
  if (!sheet) return {};
  const drawn = new Map<string, DraftCell>();
  for (const { row, column, values } of draft.values) {
    values.forEach((line, down) => {
      line.forEach((cell, across) => {
        drawn.set(`${row + down} ${column + across}`, cell);
      });
    });
  }
  const planned = new Set(built.rows.map((facts) => keyOf(facts.planned)));
  const width = Math.max(0, ...Object.values(sheet.layout.at));
  const rowAfter = rowsAfter(draft);
  const rows = sheet.rows.filter(({ key }) => planned.has(key));
  return Object.fromEntries(
    rows.map(({ key, row }): [string, string] => {
      const now = rowAfter(row);
      const line = Array.from({ length: width }, (_, column) => {
        const cell = drawn.get(`${now} ${column + 1}`) ?? '';
        return typeof cell === 'object' ? '' : cell;
      });
      return [key, rowHash(line, sheet.layout.at, zone)];
    }),
  );
}
