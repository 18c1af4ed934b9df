import { userAddress } from '../../google/spreadsheet/sharing';
import { isSameAddress } from '../../plan/people/address';
import type { DocumentStore } from '../../store/document-store';
import { keptThings } from '../../store/kept-things';
import { keptSetup } from '../../wizard/setup/read-setup';
import type { Setup } from '../../wizard/setup/setup';
import type { Kept } from './kept-build';

const SETUP = keptThings.setup;

/** All who use the add-on in the document share it, and it goes along with a copy: it is kept with who it was, and where. */
interface HalfDone {
  setup: Setup;
  /** Address of the person; '' where Google does not tell. */
  by: string;
  document: string;
}

/** A set-up that was left half done, and whether the person at the keyboard has left it, here; null when there is none. */
export function halfDoneSetup({ store, spreadsheet }: Kept): { setup: Setup; isMine: boolean } | null {
  const kept = store.get(SETUP) as Partial<HalfDone> | null;
  // An earlier version kept the set-up alone.
  const setup = keptSetup(kept?.setup ?? kept);
  if (setup === null) return null;
  const { by = '', document } = kept ?? {};
  return { setup, isMine: by !== '' && isSameAddress(by, userAddress()) && document === spreadsheet.id() };
}

export function keepHalfDone({ store, spreadsheet }: Kept, setup: Setup): void {
  const kept: HalfDone = { setup, by: userAddress(), document: spreadsheet.id() };
  store.put(SETUP, kept);
}

export function forgetHalfDone(store: DocumentStore): void {
  store.drop(SETUP);
}
