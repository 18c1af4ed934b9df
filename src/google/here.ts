import { Refusal } from '../texts/refusal';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { userLanguage } from './open-ui';

/** The open spreadsheet. Throws a refusal that says so where Google hands out none. */
export function spreadsheetHere(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return there(SpreadsheetApp.getActiveSpreadsheet(), 'no_spreadsheet');
}

/** Its lock, which keeps two people from writing at once; as above. */
export function lockHere(): GoogleAppsScript.Lock.Lock {
  return there(LockService.getDocumentLock(), 'no_lock');
}

/** What is kept for it, and all who use the add-on there share; as above. */
export function propertiesHere(): GoogleAppsScript.Properties.Properties {
  return there(PropertiesService.getDocumentProperties(), 'no_properties');
}

/** Google's types know nothing of it, but a script that belongs to no spreadsheet is handed null. */
function there<Thing>(handed: Thing | null, missing: Sentence['text']): Thing {
  if (handed !== null && handed !== undefined) return handed;
  const sentence: Sentence = { text: 'nothing_here', values: { missing: { text: missing } } };
  throw new Refusal(sentence, '', say(sentence, userLanguage()));
}
