import type { Language } from '../../base/language';
import type { Opening } from '../../home/opening';
import { openSpreadsheet } from '../open-spreadsheet';
import { isBuilt, readHome } from './home';
import { readWholeSetup } from './setup';

/** What the sidebar shows first: the KPIs as they stand, or, before there is a KPI sheet, the steps of setting up. */
export function opening(language: Language): Opening {
  const opened = openSpreadsheet(language);
  if (isBuilt(opened)) return { language, home: readHome(opened, language), setup: null };
  return { language, home: null, setup: readWholeSetup(opened, null, language) };
}
