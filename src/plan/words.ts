import type { Language } from '../base/language';
import type { Sentence } from '../texts/sentence';
import { texts } from '../texts/texts';
import { type Cadence, cadenceList } from './calendar/cadences';
import type { AlertRule, Weekday } from './plan';

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
  return { text: `word_${word}` };
}

/** The word that a text means: as the plan writes it, as English or Dutch shows it, or as people type a cadence; null for none. */
export function wordFrom<Known extends Word>(text: string, words: readonly Known[]): Known | null {
  const typed = text.trim().toLowerCase();
  const found = words.find((word) => {
    const shown = texts[`word_${word}`];
    const known = [word as string, shown.en.toLowerCase(), shown.nl.toLowerCase()];
    return known.includes(typed) || typedFor(word).includes(typed);
  });
  return found ?? null;
}

/** Other words for a cadence; none for any other word. */
function typedFor(word: Word): readonly string[] {
  return cadenceList.find(({ id }) => id === word)?.typed ?? [];
}

/** Words by which a person says that there is to be none. */
const none = ['never', 'none', 'no', '-', '–', 'nooit', 'geen', 'nee'];

export function meansNone(text: string): boolean {
  return none.includes(text.trim().toLowerCase());
}
