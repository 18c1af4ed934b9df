import { documentProperties } from '../../google/document-properties';
import { userLanguage } from '../../google/open-ui';
import { DocumentStore } from '../../store/document-store';
import { sayingWhenFull } from '../../store/full-store';

/** Where things are kept for the open spreadsheet. */
export const storedHere = sayingWhenFull(documentProperties, userLanguage);

/** The same, as it stands now. */
export function storeHere(): DocumentStore {
  return new DocumentStore(storedHere);
}
