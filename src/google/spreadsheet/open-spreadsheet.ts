import type { Language } from '../../base/language';
import type { NumberedTab } from '../../intake/answers/known-tabs';
import { relocateAnswers } from '../../intake/answers/relocate-answers';
import type { OpenDocument } from '../../sheet/compute';
import { documentLocale, documentZone } from '../document-clock';
import { spreadsheetHere } from '../here';
import { DocumentStore } from '../kept/document-store';
import { keptBuild } from '../kept/kept-build';
import { type ReadTabs, readTabs } from './read-tabs';

/** The open spreadsheet, read whole, and what is kept for it. */
export interface OpenedSpreadsheet extends OpenDocument {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheets: ReadTabs['sheets'];
  store: DocumentStore;
  /** The tabs with their sheets' own numbers. */
  numbered: NumberedTab[];
}

/** A plan without a language speaks Dutch in a Dutch spreadsheet, else as the person at the keyboard does. */
export function openSpreadsheet(language: Language): OpenedSpreadsheet {
  const spreadsheet = spreadsheetHere();
  const locale = documentLocale();
  const zone = documentZone();
  const { sheets, tabs } = readTabs(spreadsheet);
  const store = new DocumentStore();
  const { known = [], plan = null } = keptBuild(store) ?? {};
  const numbered = tabs.map((tab, index) => ({ ...tab, sheet: sheets[index].getSheetId() }));
  return {
    spreadsheet,
    sheets,
    tabs,
    zone,
    locale,
    language: locale.startsWith('nl') ? 'nl' : language,
    store,
    numbered,
    keptPlan: () => plan,
    relocate: (answers) => relocateAnswers(answers, known, numbered),
  };
}
