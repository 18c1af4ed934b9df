import type { Language } from '../base/language';
import { shortHash } from '../base/short-hash';
import { adviceNow } from '../google/advice';
import { hiddenTab, writePart } from '../google/hidden-tabs';
import type { OpenedSpreadsheet } from '../google/open-spreadsheet';
import { readCells } from '../google/read-tabs';
import { writeSheets } from '../google/write-sheets';
import { exportFileIn, exportPart, FIRST_ROW, MOST_CELLS } from '../incoming/export-file';
import { incomingRows } from '../incoming/incoming-rows';
import { type ExportPreview, exportPreview } from '../incoming/preview';
import { keepingDraft, replacingDraft, restoringDraft } from '../incoming/tab-drafts';
import { readTab } from '../intake/read-tab';
import type { TabReading } from '../intake/reading';
import { isEmpty, textOf } from '../intake/text/plain-text';
import { kpis } from '../kpis';
import { cellReference } from '../sheet/draft/a1';
import { asText } from '../sheet/draft/as-text';
import { sortTabs } from '../sheet/own-tabs';
import { run } from '../sheet/run';
import { Refusal } from '../texts/refusal';
import { say } from '../texts/say';

/** How a request about a newer export ended, in one sentence. */
export interface ExportTold {
  language: Language;
  says: string;
}

/** Keeps a part of a file that a page sends ({ file, all, from, rows }) in a hidden tab. Reads no other tab. */
export function receivePart(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  request: unknown,
  language: Language,
): { received: number } {
  const part = exportPart(request);
  if (part === null) throw new Refusal({ text: 'incoming_bad_request' });
  const width = Math.max(1, ...part.rows.map((row) => row.length));
  if (part.all * width > MOST_CELLS) {
    throw new Refusal({ text: 'incoming_too_large', values: { cells: part.all * width, most: MOST_CELLS } });
  }
  const name = (text: 'incoming_tab' | 'incoming_tab_name'): string => say({ text }, language);
  writePart(spreadsheet, part, { tab: name('incoming_tab_name'), title: name('incoming_tab') });
  return { received: part.from + part.rows.length };
}

/** What taking over the file that waits would change; `wanted`: the tab that a person has chosen, null for the likest. */
export function previewHere(opened: OpenedSpreadsheet, wanted: string | null, language: Language): ExportPreview {
  const { file, incoming, readings } = waiting(opened);
  return exportPreview(file, incoming, readings, wanted, { ...opened, language });
}

/** Puts the file that waits in the place of a tab's rows. When it cannot be written, everything is as it was. */
export function takeOver(opened: OpenedSpreadsheet, tab: string, language: Language): ExportTold {
  const { spreadsheet, sheets, tabs, numbered, zone } = opened;
  const { file, incoming, readings } = waiting(opened);
  const index = tabs.findIndex(({ name }) => name === tab);
  const reading = readings.find(({ name, headerRow }) => name === tab && headerRow > 0);
  if (index < 0 || !reading) throw new Refusal({ text: 'wizard_no_tab', values: { tab } });
  const sheet = sheets[index];
  const { headerRow } = reading;
  const standing = { index, name: tab, cells: tabs[index].cells };
  refuseFormulas(sheet, standing, headerRow);
  const rows = incomingRows({ cells: standing.cells.map((row) => [...row]), headerRow }, incoming, opened);
  const formats = sheet.getRange(1, 1, standing.cells.length, standing.cells[0].length).getNumberFormats();
  const kept = sortTabs(tabs, kpis, zone).records.before?.index ?? null;
  const drafts = [
    keepingDraft(kept, { ...standing, sheet: numbered[index].sheet }, formats, { zone, language }),
    replacingDraft(standing, headerRow, rows, formats[headerRow] ?? [], zone),
  ];
  const [hidden] = written(() => writeSheets(opened, drafts, () => {}));
  hidden.getRange(1, 5).setValue(asText(hashOf(sheet)));
  hidden.hideSheet();
  const arrived = hiddenTab(spreadsheet, 'incoming');
  if (arrived) spreadsheet.deleteSheet(arrived);
  return {
    language,
    says: say({ text: 'incoming_done', values: { tab, rows: rows.rows.length, file: file.name } }, language),
  };
}

/** Puts the rows of a tab back that the last file has replaced, unless somebody has changed the tab since. */
export function takeBack(opened: OpenedSpreadsheet, language: Language): ExportTold {
  const { spreadsheet, sheets, tabs, numbered, zone } = opened;
  const kept = sortTabs(tabs, kpis, zone).records.before;
  const [, , sheetId, height, hash] = kept?.cells[0] ?? [];
  const index = numbered.findIndex(({ sheet }) => sheet === sheetId);
  if (!kept || index < 0) throw new Refusal({ text: 'incoming_nothing_before' });
  const { name, cells } = tabs[index];
  if (hashOf(sheets[index]) !== hash) throw new Refusal({ text: 'incoming_typed_since', values: { tab: name } });
  const before = kept.cells.slice(FIRST_ROW - 1, FIRST_ROW - 1 + Number(height));
  const place = sheets[kept.index].getRange(FIRST_ROW, 1, Math.max(1, before.length), kept.cells[0].length);
  const draft = restoringDraft({ index, name, cells }, before, place.getNumberFormats(), zone);
  written(() => writeSheets(opened, [draft], () => {}));
  spreadsheet.deleteSheet(sheets[kept.index]);
  return { language, says: say({ text: 'incoming_undone', values: { tab: name } }, language) };
}

interface Waiting {
  file: { name: string; cells: TabReading['cells'] };
  incoming: TabReading;
  readings: readonly TabReading[];
}

/** The file that waits, read as the tabs are, and the tabs; throws a refusal where none has arrived whole. */
function waiting(opened: OpenedSpreadsheet): Waiting {
  const { own, raw, records } = sortTabs(opened.tabs, kpis, opened.zone, opened.keptPlan);
  if (!records.incoming) throw new Refusal({ text: 'incoming_none' });
  const { all, ...file } = exportFileIn(records.incoming.cells);
  if (file.cells.length < all) {
    throw new Refusal({ text: 'incoming_not_whole', values: { rows: file.cells.length, all } });
  }
  const { readings } = run(
    { ...opened, tabs: opened.tabs },
    { plan: null, asOf: undefined, period: undefined },
  ).analysis;
  const answers = own.plan?.plan.answers ?? [];
  const incoming = readTab({ name: '', cells: file.cells }, { zone: opened.zone, locale: opened.locale, answers });
  if (incoming.headerRow === 0) throw new Refusal({ text: 'incoming_no_table', values: { file: file.name } });
  return { file, incoming, readings: readings.filter(({ name }) => raw.some((tab) => tab.name === name)) };
}

/** Formulas among the rows of a tab are a person's: an export would overwrite them. */
function refuseFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { name, cells }: { name: string; cells: readonly unknown[][] },
  headerRow: number,
): void {
  const formulas = sheet.getRange(1, 1, cells.length, cells[0].length).getFormulas();
  for (let row = headerRow; row < formulas.length; row++) {
    const column = formulas[row].findIndex((formula) => formula !== '');
    if (column < 0) continue;
    throw new Refusal({ text: 'incoming_formula', values: { tab: name, cell: cellReference(row + 1, column + 1) } });
  }
}

/** What a tab holds, in short, to know whether somebody has changed it; blank edges aside, which come and go. */
function hashOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string {
  const filled = (readCells(sheet) ?? []).flatMap((row, down) =>
    row.flatMap((cell, across) => (isEmpty(cell) ? [] : [`${down}:${across}:${textOf(cell)}`])),
  );
  return shortHash(filled.join('\n'));
}

function written<Value>(write: () => Value): Value {
  try {
    return write();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refusal({ text: 'wizard_not_refreshed', values: { advice: adviceNow(undefined, error) } }, detail);
  }
}
