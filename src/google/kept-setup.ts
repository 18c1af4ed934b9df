import { keptSetup } from '../wizard/read-setup';
import type { Setup } from '../wizard/setup';
import type { DocumentStore } from './document-store';

const NAME = 'setup';

/** A set-up that was left half done; null when there is none. */
export function halfDoneSetup(store: DocumentStore): Setup | null {
  return keptSetup(store.get(NAME));
}

export function keepHalfDone(store: DocumentStore, setup: Setup): void {
  store.put(NAME, setup);
}

export function forgetHalfDone(store: DocumentStore): void {
  store.remove(NAME);
}
