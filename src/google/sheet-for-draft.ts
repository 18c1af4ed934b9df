import type { RawTab } from '../intake/reading';
import type { SheetDraft } from '../sheet/draft';
import type { SheetSize } from './write-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A spreadsheet, and what of it was read: sheets and tabs in the same order. */
export interface ReadSpreadsheet {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheets: readonly Sheet[];
  tabs: readonly RawTab[];
}

/**
 * The sheet that a draft is to be written on. One that is to be made takes a name that no tab has; an empty tab of its
 * name is taken as it is, since a run that was cut off may have left it.
 */
export function sheetForDraft(
  { spreadsheet, sheets, tabs }: ReadSpreadsheet,
  draft: SheetDraft,
): { sheet: Sheet; size: SheetSize } {
  const empty = tabs.findIndex(({ name, cells }) => sameName(name, draft.name) && cells.every(isBlankRow));
  const index = draft.existing ?? (empty < 0 ? null : empty);
  if (index === null) return { sheet: spreadsheet.insertSheet(freeName(draft.name, tabs), 0), size: null };
  const { cells } = tabs[index];
  return { sheet: sheets[index], size: { rows: cells.length, columns: cells[0]?.length ?? 0 } };
}

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === '' || cell === null || cell === undefined);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The name, or the name with the first number that makes it free. */
function freeName(name: string, tabs: readonly RawTab[]): string {
  const isTaken = (candidate: string): boolean => tabs.some((tab) => sameName(tab.name, candidate));
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
