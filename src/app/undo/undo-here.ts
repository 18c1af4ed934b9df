import { cellReference } from '../../base/cell-address';
import type { Language } from '../../base/language';
import type { HomeView } from '../../home/home-view';
import { kpis } from '../../kpis';
import { sortTabs } from '../../sheet/own-tabs';
import { keptTyped } from '../../sheet/undo/kept-typed';
import { contentsOf, gridOf, type SheetChange, type SheetMade } from '../../sheet/undo/sheet-change';
import { type Hindered, takeBack } from '../../sheet/undo/take-back';
import { Refusal } from '../../texts/refusal';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { keepBuildBefore, keptBuild } from '../kept/kept-build';
import { keepHalfDone } from '../kept/kept-setup';
import { storeHere } from '../kept/store-here';
import { type OpenedSpreadsheet, openSpreadsheet } from '../open-spreadsheet';
import { readHome } from '../sidebar/home';
import { removeEverything, senderView } from '../sidebar/schedule-of';
import { writeOrRefuse } from '../write-or-refuse';
import { forgetUndo, type KeptUndo, keepsUndo, keptUndo } from './kept-undo';

/** How taking back went, in one sentence, and the KPIs as they stand then; null where there are none any more. */
export interface Undone {
  language: Language;
  says: string;
  home: HomeView | null;
}

/**
 * Takes back the last build or refresh by hand. What somebody has typed since stays; where that cannot be, nothing is
 * changed and a refusal says why.
 */
export function undoHere(language: Language): Undone {
  const opened = openSpreadsheet(language);
  const kept = keptUndo(opened.store);
  if (kept === null) throw new Refusal(nothingToUndo(opened));
  return isFirst(kept) ? undoFirst(opened, kept, language) : undoLater(opened, kept, language);
}

const isFirst = ({ before, sheets }: KeptUndo): boolean =>
  (before?.last ?? null) === null && sheets.every((one) => 'made' in one);

/** What the last build by hand has made is gone with it, unless somebody has typed in it. */
function undoFirst(opened: OpenedSpreadsheet, kept: KeptUndo, language: Language): Undone {
  const made = madeTabs(opened, kept);
  removeEverything(false, language);
  for (const sheet of made) opened.spreadsheet.delete(sheet);
  if (kept.setup) keepHalfDone({ ...opened, store: storeHere() }, kept.setup);
  return { language, says: say({ text: 'undo_first' }, language), home: null };
}

function undoLater(opened: OpenedSpreadsheet, kept: KeptUndo, language: Language): Undone {
  const { spreadsheet, tabs, numbered, zone, store } = opened;
  const changes = [...kept.sheets, ...(kept.charts && 'sheet' in kept.charts ? [kept.charts] : [])];
  const drafts = changes.flatMap((change) => {
    if ('made' in change) return [];
    const { index, name } = standing(opened, change);
    const { cells } = tabs[index];
    const whole = { row: 1, column: 1, rows: Math.max(1, cells.length), columns: Math.max(1, cells[0]?.length ?? 1) };
    const formulas = spreadsheet.formulas(numbered[index].sheet, whole);
    const back = takeBack(change, { index, name }, { values: cells, formulas }, zone);
    if ('draft' in back) return [{ ...back, name }];
    throw new Refusal(hindrance(back, name));
  });
  const made = madeTabs(opened, kept);
  const before = { ...store.all() };
  try {
    writeOrRefuse(
      opened,
      drafts.map(({ draft }) => draft),
      () => {
        keepBuildBefore(store, kept.before);
        forgetUndo(store);
      },
    );
  } catch (error) {
    store.restore(before);
    throw error;
  }
  for (const sheet of made) spreadsheet.delete(sheet);
  const typed = drafts.flatMap(({ typed: cells, name }) =>
    cells.map(({ row, column }) => `${name}!${cellReference(row, column)}`),
  );
  const notices: Sentence[] = [{ text: kept.kind === 'build' ? 'undo_build' : 'undo_refresh' }];
  if (typed.length > 0) notices.push(keptTyped(typed));
  if (kept.charts === null && sortTabs(tabs, kpis, zone).records.charts) notices.push({ text: 'undo_charts' });
  if (senderView(opened).running) notices.push({ text: 'undo_schedule' });
  const said = notices.map((notice) => say(notice, language));
  const home = readHome(openSpreadsheet(language), language);
  return { language, says: said.join(' '), home: { ...home, notices: said } };
}

/** The numbers of the sheets that were made and hold no more than then; throws a refusal where one holds more. */
function madeTabs(opened: OpenedSpreadsheet, { sheets, charts }: KeptUndo): number[] {
  const { spreadsheet, tabs, numbered, zone } = opened;
  const made = sheets.filter((one): one is SheetMade => 'made' in one);
  const chartTab = sortTabs(tabs, kpis, zone).records.charts;
  if (charts && !('sheet' in charts) && chartTab) made.push({ ...charts, sheet: numbered[chartTab.index].sheet });
  // A tab that a person has deleted is gone already.
  return made.flatMap(({ sheet, made: contents }) => {
    const index = numbered.findIndex((one) => one.sheet === sheet);
    if (index < 0) return [];
    const { name, cells } = tabs[index];
    const whole = { row: 1, column: 1, rows: Math.max(1, cells.length), columns: Math.max(1, cells[0]?.length ?? 1) };
    const grid = gridOf({ values: cells, formulas: spreadsheet.formulas(sheet, whole) }, zone);
    if (contentsOf(grid) !== contents) throw new Refusal({ text: 'undo_typed_in_made', values: { tab: name } });
    return [sheet];
  });
}

function standing({ numbered, tabs }: OpenedSpreadsheet, { sheet }: SheetChange): { index: number; name: string } {
  const index = numbered.findIndex((one) => one.sheet === sheet);
  if (index < 0) throw new Refusal({ text: 'undo_tab_gone' });
  return { index, name: tabs[index].name };
}

function hindrance(back: Hindered, tab: string): Sentence {
  if ('moved' in back) return { text: 'undo_moved', values: { tab } };
  return { text: 'undo_typed_in_row', values: { tab, row: back.inNewRow } };
}

/** Why there is nothing to take back. */
function nothingToUndo({ store }: OpenedSpreadsheet): Sentence {
  return { text: keepsUndo(store) && keptBuild(store) !== null ? 'undo_since' : 'undo_none' };
}
