import type { RawTab } from '../../intake/reading';
import type { SheetDraft } from '../../sheet/draft/draft';

/**
 * Index of the tab on which a draft is to be written; null where one is to be made. An empty tab of the draft's name is
 * taken as it is: a run that was cut off may have left it.
 */
export function standingTab(draft: SheetDraft, tabs: readonly RawTab[]): number | null {
  if (draft.existing !== null) return draft.existing;
  const empty = tabs.findIndex(({ name, cells }) => sameName(name, draft.name) && cells.every(isBlankRow));
  return empty < 0 ? null : empty;
}

/** Makes the tab of a draft, under its name or, where another tab has that, the name with the first free number. */
export function insertTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { name, place }: Pick<SheetDraft, 'name' | 'place'>,
  tabs: readonly RawTab[],
): GoogleAppsScript.Spreadsheet.Sheet {
  const isTaken = (candidate: string): boolean => tabs.some((tab) => sameName(tab.name, candidate));
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name} ${number}`;
  return spreadsheet.insertSheet(free, place === 'first' ? 0 : spreadsheet.getNumSheets());
}

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === '' || cell === null || cell === undefined);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
