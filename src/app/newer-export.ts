import type { Cell } from '../base/cell';
import { cellReference } from '../base/cell-address';
import type { Language } from '../base/language';
import { limits } from '../base/limits';
import { shortHash } from '../base/text/short-hash';
import { writePart } from '../google/spreadsheet/hidden-tabs';
import { type ExportFile, exportFileIn, exportPart, FIRST_ROW } from '../incoming/export-file';
import { incomingRows } from '../incoming/incoming-rows';
import { type ExportPreview, exportPreview } from '../incoming/preview';
import { filledRows } from '../incoming/row-changes';
import { keepingDraft, replacingDraft, restoringDraft } from '../incoming/tab-drafts';
import { readTab } from '../intake/read-tab';
import type { TabReading } from '../intake/reading';
import { isEmpty, textOf } from '../intake/text/plain-text';
import { kpis } from '../kpis';
import { computeSorted } from '../sheet/compute';
import { type RecordTabs, sortTabs } from '../sheet/own-tabs';
import { asItStands } from '../sheet/request';
import { Refusal } from '../texts/refusal';
import { say } from '../texts/say';
import type { OpenedSpreadsheet } from './open-spreadsheet';
import { sent } from './page-call';
import { writeOrRefuse } from './write-or-refuse';

/** How a request about a newer export ended, in one sentence. */
export interface ExportTold {
  language: Language;
  says: string;
}

/** Keeps a part of a file that a page sends ({ file, all, from, rows }) in a hidden tab. Reads no other tab. */
export function receivePart(request: unknown, language: Language): { received: number } {
  const part = exportPart(request);
  if (part === null) throw new Refusal({ text: 'incoming_bad_request' });
  const width = Math.max(1, ...part.rows.map((row) => row.length));
  if (width > limits.exportColumns) {
    throw new Refusal({ text: 'incoming_too_wide', values: { columns: width, most: limits.exportColumns } });
  }
  if (part.all * width > limits.exportCells) {
    throw new Refusal({ text: 'incoming_too_large', values: { cells: part.all * width, most: limits.exportCells } });
  }
  const name = (text: 'incoming_tab' | 'incoming_tab_name'): string => say({ text }, language);
  writePart(part, { tab: name('incoming_tab_name'), title: name('incoming_tab') });
  return { received: part.from + part.rows.length };
}

/** What taking over the file that waits would change in a tab ({ tab }, null for the likest). */
export function previewHere(opened: OpenedSpreadsheet, request: unknown, language: Language): ExportPreview {
  const tab = sent(request, 'tab');
  const wanted = typeof tab === 'string' ? tab : null;
  const { file, incoming, readings } = waiting(opened);
  return exportPreview(file, incoming, readings, wanted, { ...opened, language });
}

/** Puts the file that waits in the place of a tab's rows ({ tab }). When it cannot be written, everything is as it was. */
export function takeOver(opened: OpenedSpreadsheet, request: unknown, language: Language): ExportTold {
  const tab = String(sent(request, 'tab'));
  const { spreadsheet, tabs, numbered, zone } = opened;
  const { file, incoming, readings, records } = waiting(opened);
  const index = tabs.findIndex(({ name }) => name === tab);
  const reading = readings.find(({ name, headerRow }) => name === tab && headerRow > 0);
  if (index < 0 || !reading) throw new Refusal({ text: 'wizard_no_tab', values: { tab } });
  const { headerRow } = reading;
  const standing = { index, name: tab, cells: tabs[index].cells };
  const { sheet } = numbered[index];
  const whole = { row: 1, column: 1, rows: standing.cells.length, columns: standing.cells[0].length };
  refuseFormulas(spreadsheet.formulas(sheet, whole), tab, headerRow);
  const rows = incomingRows(reading, incoming, opened);
  const formats = spreadsheet.formats(sheet, whole);
  const size = spreadsheet.size(sheet);
  const [hidden] = writeOrRefuse(opened, [
    keepingDraft(records.before?.index ?? null, { ...standing, sheet }, formats, {
      zone,
      language,
    }),
    replacingDraft(standing, headerRow, rows, formats[headerRow] ?? [], zone),
  ]);
  [hashOf(spreadsheet.cells(sheet)), size.rows, size.columns].forEach((kept, at) => {
    spreadsheet.setCell(hidden, 1, 6 + at, kept);
  });
  spreadsheet.hide(hidden);
  if (records.incoming) spreadsheet.delete(numbered[records.incoming.index].sheet);
  return {
    language,
    says: say(
      { text: 'incoming_done', values: { tab, rows: filledRows(rows.rows).length, file: file.name } },
      language,
    ),
  };
}

/** Puts the rows of a tab back that the last file has replaced, unless somebody has changed the tab since. */
export function takeBackExport(opened: OpenedSpreadsheet, language: Language): ExportTold {
  const { spreadsheet, numbered, zone } = opened;
  const replaced = replacedRows(opened);
  if (replaced === null) throw new Refusal({ text: 'incoming_nothing_before' });
  const { kept, index, name, cells, isTyped } = replaced;
  if (isTyped) throw new Refusal({ text: 'incoming_typed_since', values: { tab: name } });
  const [, , , height, width, , rows, columns] = kept.cells[0];
  const before = kept.cells
    .slice(FIRST_ROW - 1, FIRST_ROW - 1 + Number(height))
    .map((row) => row.slice(0, Number(width)));
  const hidden = numbered[kept.index].sheet;
  const place = { row: FIRST_ROW, column: 1, rows: Math.max(1, before.length), columns: Number(width) };
  const formats = spreadsheet.formats(hidden, place);
  writeOrRefuse(opened, [restoringDraft({ index, name, cells }, before, formats, zone)]);
  // What was kept by an earlier version does not tell how large the tab was.
  if (typeof rows === 'number') spreadsheet.trim(numbered[index].sheet, { rows, columns: Number(columns) });
  spreadsheet.delete(hidden);
  return { language, says: say({ text: 'incoming_undone', values: { tab: name } }, language) };
}

/** The tab of which old rows can be put back; '' where none can. */
export function tabOfOldRows(opened: OpenedSpreadsheet): string {
  const replaced = replacedRows(opened);
  return replaced === null || replaced.isTyped ? '' : replaced.name;
}

/** What the last file has replaced, and where; `isTyped`: somebody has changed the tab since. Null where nothing is kept. */
function replacedRows({ tabs, numbered, zone }: OpenedSpreadsheet) {
  const kept = sortTabs(tabs, kpis, zone).records.before;
  const [, , sheetId, , , hash] = kept?.cells[0] ?? [];
  const index = numbered.findIndex(({ sheet }) => sheet === sheetId);
  if (!kept || index < 0) return null;
  const { name, cells } = tabs[index];
  return { kept, index, name, cells, isTyped: hashOf(cells) !== hash };
}

interface Waiting {
  file: ExportFile;
  incoming: TabReading;
  readings: readonly TabReading[];
  records: RecordTabs;
}

/** The file that waits, read as the tabs are, and the tabs; throws a refusal where none has arrived whole. */
function waiting(opened: OpenedSpreadsheet): Waiting {
  const { zone, locale } = opened;
  const sorted = sortTabs(opened.tabs, kpis, zone, opened.keptPlan);
  const { own, records } = sorted;
  if (!records.incoming) throw new Refusal({ text: 'incoming_none' });
  const { all, ...file } = exportFileIn(records.incoming.cells);
  if (file.cells.length < all) {
    throw new Refusal({ text: 'incoming_not_whole', values: { rows: file.cells.length, all } });
  }
  const { analysis } = computeSorted(sorted, opened, asItStands);
  // A table that lies elsewhere has no rows here that could make room.
  const readings = analysis.readings.filter(({ name }) => opened.tabs.some((tab) => tab.name === name));
  const answers = own.plan?.plan.answers ?? [];
  const incoming = readTab({ name: '', cells: file.cells }, { zone, locale, answers });
  if (incoming.headerRow === 0) throw new Refusal({ text: 'incoming_no_table', values: { file: file.name } });
  return { file, incoming, readings, records };
}

/** Formulas among the rows of a tab are a person's: an export would overwrite them. */
function refuseFormulas(formulas: readonly string[][], tab: string, headerRow: number): void {
  for (let row = headerRow; row < formulas.length; row++) {
    const column = formulas[row].findIndex((formula) => formula !== '');
    if (column < 0) continue;
    throw new Refusal({ text: 'incoming_formula', values: { tab, cell: cellReference(row + 1, column + 1) } });
  }
}

/** What a tab holds, in short, to know whether somebody has changed it; blank edges aside, which come and go. */
function hashOf(cells: readonly Cell[][]): string {
  const filled = cells.flatMap((row, down) =>
    row.flatMap((cell, across) => (isEmpty(cell) ? [] : [`${down}:${across}:${textOf(cell)}`])),
  );
  return shortHash(filled.join('\n'));
}
