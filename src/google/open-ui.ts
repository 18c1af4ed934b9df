import type { Language } from '../base/language';
import { say } from '../texts/say';

/** The language of the person at the keyboard; known in every authorization mode. */
export function userLanguage(): Language {
  return /^nl\b/i.test(Session.getActiveUserLocale().replace('_', '-')) ? 'nl' : 'en';
}

/**
 * The user interface of the open spreadsheet. A formula in a cell has none: whatever starts with this call fails there,
 * with a sentence that says where it does work.
 */
export function openUi(): GoogleAppsScript.Base.Ui {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    throw new Error(say({ text: 'not_from_cell' }, userLanguage()));
  }
}

/** A trigger has no user interface, and a formula in a cell may not ask for triggers: there this fails, with a sentence. */
export function outsideCells(): void {
  try {
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  } catch {
    throw new Error(say({ text: 'not_from_cell' }, userLanguage()));
  }
}
