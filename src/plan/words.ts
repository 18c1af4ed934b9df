import type { Language } from '../base/language';
import type { Weekday } from '../base/weekday';
import { asDeclared, type Sentence } from '../texts/sentence';
import { texts } from '../texts/texts';
import { type Cadence, cadenceList } from './calendar/cadences';
import type { AlertRule } from './plan';

/** The fixed words of a plan: written on the sheet in its language, read back in either. */
export type Word =
  | 'all'
  | 'month'
  | 'quarter'
  | 'year'
  | Cadence
  | Weekday
  | Language
  | AlertRule
  | 'true'
  | 'false'
  | 'only';

export const alertRules: AlertRule[] = ['floor', 'target', 'previous', 'stale'];

/** When a mail comes at once unless the plan says otherwise. */
export const usualAlerts: AlertRule[] = ['floor', 'stale'];

export function wordSentence(word: Word): Sentence {
  const cadence = cadenceNamed(word);
  return cadence ? asDeclared(cadence.title) : { text: `word_${word as Exclude<Word, Cadence>}` };
}

/** The word that a text means: as the plan writes it, as English or Dutch shows it, or as people type a cadence; null for none. */
export function wordFrom<Known extends Word>(text: string, words: readonly Known[]): Known | null {
  const typed = text.trim().toLowerCase();
  return words.find((word) => word === typed || shownAs(word).includes(typed)) ?? null;
}

/** In lower case. */
function shownAs(word: Word): readonly string[] {
  const cadence = cadenceNamed(word);
  if (!cadence) {
    const { en, nl } = texts[`word_${word as Exclude<Word, Cadence>}`];
    return [en.toLowerCase(), nl.toLowerCase()];
  }
  const { title, often, typed } = cadence;
  return [title.en, title.nl, often.en, often.nl, ...typed];
}

const cadenceNamed = (word: Word) => cadenceList.find(({ id }) => id === word);

/** Words by which a person says that there is to be none. */
const none = ['never', 'none', 'no', '-', '–', 'nooit', 'geen', 'nee'];

export function meansNone(text: string): boolean {
  return none.includes(text.trim().toLowerCase());
}
