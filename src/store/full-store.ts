import type { Language } from '../base/language';
import { utf8Length } from '../base/text/utf8-length';
import { Refusal } from '../texts/refusal';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { NEARLY_FULL } from './kept-things';
import type { Properties, PropertyStore } from './properties';

/**
 * A store that says so, in a refusal, where what is to be written is too much to be kept; any other error is thrown on.
 * `language`: that of the person at the keyboard.
 */
export function sayingWhenFull(store: PropertyStore, language: () => Language): PropertyStore {
  return {
    ...store,
    write(values) {
      try {
        store.write(values);
      } catch (error) {
        if (!fills(store, values)) throw error;
        const sentence: Sentence = { text: 'store_full' };
        throw new Refusal(sentence, error instanceof Error ? error.message : String(error), say(sentence, language()));
      }
    },
  };
}

/** Google's message is in the language of the person: what is kept is measured instead. */
function fills(store: PropertyStore, values: Properties): boolean {
  try {
    const all = Object.entries({ ...store.readAll(), ...values });
    return all.reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0) > NEARLY_FULL;
  } catch {
    return false;
  }
}

/** Did something fail because the store has no room for it? */
export function isFull(error: unknown): error is Refusal {
  return error instanceof Refusal && error.sentence.text === 'store_full';
}

/** Keeps something; the refusal where the store has no room for it, null where it has. Throws any other error on. */
export function refusedRoom(keep: () => void): Refusal | null {
  try {
    keep();
    return null;
  } catch (error) {
    if (isFull(error)) return error;
    throw error;
  }
}
