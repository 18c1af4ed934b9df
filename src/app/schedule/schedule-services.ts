import { userLanguage } from '../../google/open-ui';
import { googleServices } from '../../google/schedule/google-services';
import { OpenedSheets } from '../../google/schedule/opened-sheets';
import { userAddress } from '../../google/spreadsheet/sharing';
import { relocateAnswers } from '../../intake/answers/relocate-answers';
import type { ScheduleDocument, ScheduleServices } from '../../schedule/ports/services';
import { dealStages } from '../../schedule/records/deals/deal-stages';
import { ownershipOf } from '../../schedule/records/memory/ownership';
import type { DocumentStore } from '../../store/document-store';
import { keepBuild, keptBuild } from '../kept/kept-build';
import { storedHere, storeHere } from '../kept/store-here';
import { languageIn } from '../open-spreadsheet';
import { newSourceReader } from '../sources/sources-here';

/** All that the schedule uses: Google's services, and what is kept for the open spreadsheet. */
export function scheduleServices(): ScheduleServices {
  let document: ScheduleDocument | null = null;
  return {
    ...googleServices(),
    store: storedHere,
    document() {
      document = document ?? keptDocument();
      return document;
    },
    language: userLanguage(),
  };
}

/** The open spreadsheet, with what is kept for it; that is read when it is first asked for. */
function keptDocument(): ScheduleDocument {
  const sheets = new OpenedSheets();
  const readSources = newSourceReader();
  let kept: DocumentStore | undefined;
  const store = (): DocumentStore => {
    kept = kept ?? storeHere();
    return kept;
  };
  return Object.assign(sheets, {
    language: languageIn(sheets.locale, userLanguage()),
    dealStages,
    readSources,
    relocate: (answers, elsewhere) =>
      relocateAnswers(answers, keptBuild(store())?.known ?? [], [...sheets.numbered(), ...elsewhere]),
    keep(computed, planTab) {
      const opened = { spreadsheet: sheets.identity, store: store(), numbered: sheets.numbered(), readSources };
      // Where Google does not tell at that moment whose trigger runs, it is still the schedule's owner's.
      keepBuild(opened, computed, planTab, userAddress() || ownershipOf(store().all()).owner);
    },
    keptPlan: () => keptBuild(store())?.plan ?? null,
  } satisfies Omit<ScheduleDocument, keyof OpenedSheets>);
}
