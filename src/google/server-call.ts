import { kpis } from '../kpis';
import type { Language } from '../plan/plan';
import { type Envelope, failed, succeeded } from '../sheet/envelope';
import { type CheckedRequest, checkRequest, isRefusal } from '../sheet/request';
import type { OpenDocument } from '../sheet/run';
import type { View } from '../sheet/view';
import { say } from '../texts/say';
import { documentLocale, documentZone } from './document-clock';
import { userLanguage } from './open-ui';
import { type ReadTabs, readTabs } from './read-tabs';

/** The open spreadsheet, read whole. */
export interface Opened extends OpenDocument {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheets: ReadTabs['sheets'];
}

/** Checks a request, reads the open spreadsheet and does the job; whatever goes wrong comes back as one sentence. */
export function answerRequest(request: unknown, job: (opened: Opened, checked: CheckedRequest) => View): Envelope {
  const language = userLanguage();
  const checked = checkRequest(request, kpis);
  if (isRefusal(checked)) return failed(say(checked, language));
  try {
    return succeeded(job(openSpreadsheet(language), checked));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed(say({ text: 'failed', values: { detail } }, language));
  }
}

/** A plan without a language speaks Dutch in a Dutch spreadsheet, else as the person at the keyboard does. */
function openSpreadsheet(language: Language): Opened {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = documentLocale();
  const zone = documentZone();
  const { sheets, tabs } = readTabs(spreadsheet);
  return { spreadsheet, sheets, tabs, zone, locale, language: locale.startsWith('nl') ? 'nl' : language };
}
