import { utf8Length } from '../../base/utf8-length';
import { NEARLY_FULL } from '../../store/kept-things';
import { Refusal } from '../../texts/refusal';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { userLanguage } from '../open-ui';

type Properties = GoogleAppsScript.Properties.Properties;

/** Sets properties and leaves the others. Throws a refusal that says so where they are too many to be kept. */
export function keepProperties(store: Properties, values: Record<string, string>): void {
  try {
    store.setProperties(values, false);
  } catch (error) {
    if (!fills(store, values)) throw error;
    const sentence: Sentence = { text: 'store_full' };
    throw new Refusal(sentence, error instanceof Error ? error.message : String(error), say(sentence, userLanguage()));
  }
}

/** The message is in the language of the person: what is kept is measured instead. */
function fills(store: Properties, values: Record<string, string>): boolean {
  try {
    const all = Object.entries({ ...store.getProperties(), ...values });
    return all.reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0) > NEARLY_FULL;
  } catch {
    return false;
  }
}
