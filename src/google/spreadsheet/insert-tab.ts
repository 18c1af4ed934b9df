import type { SheetDraft } from '../../sheet/draft/draft';
import { freeName } from '../../sheet/draft/tab-for-draft';

/** Makes the tab of a draft, under a name that none of the tabs has, behind the one that a person looks at. */
export function insertTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { name, place }: Pick<SheetDraft, 'name' | 'place'>,
  tabs: Parameters<typeof freeName>[1],
): GoogleAppsScript.Spreadsheet.Sheet {
  const at = { first: () => 0, second: () => 1, last: () => spreadsheet.getNumSheets() }[place]();
  const shown = spreadsheet.getActiveSheet();
  const made = spreadsheet.insertSheet(freeName(name, tabs), at);
  // Google shows a sheet that is inserted.
  shown.activate();
  return made;
}
