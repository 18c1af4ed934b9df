import { Refusal } from '../engine/refusal';
import { kpis } from '../kpis';
import type { Language } from '../plan/plan';
import { type Envelope, failed, succeeded } from '../sheet/envelope';
import { type CheckedRequest, checkRequest, isRefusal } from '../sheet/request';
import type { OpenDocument } from '../sheet/run';
import type { View } from '../sheet/view';
import { say } from '../texts/say';
import { followAnswers } from '../wizard/follow-answers';
import type { NumberedTab } from '../wizard/known-tabs';
import { adviceNow } from './advice';
import { documentLocale, documentZone } from './document-clock';
import { DocumentStore } from './document-store';
import { spreadsheetHere } from './here';
import { keptBuild } from './kept-build';
import { userLanguage } from './open-ui';
import { type ReadTabs, readTabs } from './read-tabs';

/** The open spreadsheet, read whole, and what is kept for it. */
export interface Opened extends OpenDocument {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheets: ReadTabs['sheets'];
  store: DocumentStore;
  /** The tabs with their sheets' own numbers. */
  numbered: NumberedTab[];
}

/** Checks a request, reads the open spreadsheet and does the job; whatever goes wrong comes back as one sentence. */
export function answerRequest(request: unknown, job: (opened: Opened, checked: CheckedRequest) => View): Envelope {
  const language = userLanguage();
  const checked = checkRequest(request, kpis);
  if (isRefusal(checked)) return failed(say(checked, language));
  return attempt(language, () => job(openSpreadsheet(language), checked));
}

/** Does a job for a page; whatever goes wrong comes back as one sentence. */
export function attempt<Data>(language: Language, job: () => Data): Envelope<Data> {
  try {
    return succeeded(job());
  } catch (error) {
    if (error instanceof Refusal) return failed(say(error.sentence, language), error.detail);
    const detail = error instanceof Error ? error.message : String(error);
    const advice = adviceNow();
    const whole = failed(say({ text: 'failed', values: { advice } }, language), detail);
    return { ...whole, apart: { says: say(advice, language), detail } };
  }
}

/** A plan without a language speaks Dutch in a Dutch spreadsheet, else as the person at the keyboard does. */
export function openSpreadsheet(language: Language): Opened {
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
    follow: (answers) => followAnswers(answers, known, numbered),
  };
}
