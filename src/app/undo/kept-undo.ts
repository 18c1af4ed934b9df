import { utf8Length } from '../../base/text/utf8-length';
import type { Zone } from '../../base/zone';
import type { ChartChanges } from '../../charts/chart-changes';
import { madeSheet, NOTHING_HELD, type SheetChange, type SheetMade, sheetChange } from '../../sheet/undo/sheet-change';
import type { DocumentStore } from '../../store/document-store';
import { keptThings, MOST_BYTES_WITH_THE_PLAN } from '../../store/kept-things';
import type { Setup } from '../../wizard/setup/setup';
import type { ChartsByHand } from '../charts-by-hand';
import { type KeptBuild, keptBuild, type UndoOf } from '../kept/kept-build';
import type { OpenedSpreadsheet } from '../open-spreadsheet';
import type { WrittenDraft } from '../write-sheets';

const UNDO = keptThings.undo;

/** More than this is not kept: what took so many changes is had back from the version history. */
const MOST_BYTES = 150_000;

/** What is kept so that the last build or refresh by hand can be taken back. */
export interface KeptUndo {
  /** The instant of that build: one later makes it worthless. */
  at: number;
  kind: 'build' | 'refresh';
  sheets: (SheetChange | SheetMade)[];
  /** What the tab of charts held, in short, where it was made; what has changed on it where only its tables have. */
  charts: { made: string } | SheetChange | null;
  /** What was kept of the build before; null where there was none. */
  before: KeptBuild | null;
  /** The set-up that was built, where it was the first: it is gone on with. */
  setup: Setup | null;
}

/** What was written by hand: by drafts, and on the tab of charts. */
export interface WrittenByHand {
  kind: KeptUndo['kind'];
  setup?: Setup;
  written: readonly WrittenDraft[];
  charts: ChartsByHand | null;
}

/** What is to be kept of something that was written by hand: nothing where it is too much. */
export function undoOf(
  { kind, setup, written, charts }: WrittenByHand,
  { zone, tabs, store }: OpenedSpreadsheet,
): UndoOf {
  return (at, before) => {
    const kept: KeptUndo = {
      at,
      kind,
      sheets: written.map(({ draft, sheet, held }) =>
        held === null ? madeSheet(draft, sheet, zone) : sheetChange(draft, sheet, held, zone),
      ),
      charts: null,
      before,
      setup: before?.last ? null : (setup ?? null),
    };
    if (charts) kept.charts = chartsChange(charts, tabs, zone);
    const bytes = utf8Length(JSON.stringify(kept));
    const isTooMuch = bytes > MOST_BYTES || store.bytesBeside(UNDO) + bytes > MOST_BYTES_WITH_THE_PLAN;
    return [[UNDO, isTooMuch ? null : kept]];
  };
}

/** Charts of which some were made, changed or removed stay as they are: only their tables are put back. */
function chartsChange(
  { tab, standing }: ChartsByHand,
  tabs: OpenedSpreadsheet['tabs'],
  zone: Zone,
): KeptUndo['charts'] {
  const draft = { ...tab.cells, values: [...tab.cells.values, ...tab.names] };
  if (standing === null) return { made: madeSheet(draft, 0, zone).made };
  const isDrawn = ({ made, changed, removed }: ChartChanges): boolean =>
    made.length + changed.length + removed.length > 0;
  if (isDrawn(tab) || isDrawn(tab.board)) return null;
  const held = { ...NOTHING_HELD, values: tabs[standing.index].cells };
  return sheetChange(draft, standing.sheet, held, zone);
}

/** What is kept of the last build or refresh by hand; null where there is none, or something was built since. */
export function keptUndo(store: DocumentStore): KeptUndo | null {
  const kept = store.get(UNDO) as Partial<KeptUndo> | null;
  const last = keptBuild(store)?.last;
  if (typeof kept?.at !== 'number' || !Array.isArray(kept.sheets) || kept.at !== last?.at) return null;
  return kept as KeptUndo;
}

/** Whether anything was kept, of whatever build. */
export function keepsUndo(store: DocumentStore): boolean {
  return store.get(UNDO) !== null;
}

export function forgetUndo(store: DocumentStore): void {
  store.drop(UNDO);
}
