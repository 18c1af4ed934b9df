import type { Language } from '../base/language';
import { readSpreadsheet } from '../google/spreadsheet/read-spreadsheet';
import { relocateAnswers } from '../intake/answers/relocate-answers';
import { dealStages } from '../schedule/records/deals/deal-stages';
import type { OpenDocument } from '../sheet/compute';
import type { DocumentStore } from '../store/document-store';
import { keptBuild } from './kept/kept-build';
import { storeHere } from './kept/store-here';
import type { ReadSpreadsheet } from './ports/spreadsheet';
import { newSourceReader } from './sources/sources-here';

/** The open spreadsheet, read whole, and what is kept for it. */
export interface OpenedSpreadsheet extends ReadSpreadsheet, OpenDocument {
  tabs: ReadSpreadsheet['tabs'];
  store: DocumentStore;
}

/** Reads the open spreadsheet for a person who speaks a language. */
export function openSpreadsheet(language: Language): OpenedSpreadsheet {
  const read = readSpreadsheet();
  const store = storeHere();
  const { known = [], plan = null } = keptBuild(store) ?? {};
  return {
    ...read,
    language: languageIn(read.locale, language),
    store,
    dealStages,
    readSources: newSourceReader(),
    keptPlan: () => plan,
    relocate: (answers, elsewhere) => relocateAnswers(answers, known, [...read.numbered, ...elsewhere]),
  };
}

/** A plan without a language speaks Dutch in a Dutch spreadsheet, else as the person at the keyboard does. */
export function languageIn(locale: string, person: Language): Language {
  return locale.startsWith('nl') ? 'nl' : person;
}
