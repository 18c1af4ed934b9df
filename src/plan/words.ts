import type { Language } from '../base/language';
import type { Sentence } from '../texts/sentence';
import { texts } from '../texts/texts';
import type { AlertRule, Cadence, Weekday } from './plan';

/** The fixed words of a plan: written on the sheet in its language, read back in either. */
export type Word = 'all' | 'month' | 'quarter' | 'year' | Cadence | Weekday | Language | AlertRule | 'true' | 'false';

export const alertRules: AlertRule[] = ['floor', 'target', 'previous', 'stale'];

/** When a mail comes at once unless the plan says otherwise. */
export const usualAlerts: AlertRule[] = ['floor', 'stale'];

export function wordSentence(word: Word): Sentence {
  return { text: `word_${word}` };
}

/** The word that a text means: as the plan writes it, or as English or Dutch shows it; null when none of these. */
export function wordFrom<Known extends Word>(text: string, words: readonly Known[]): Known | null {
  const typed = text.trim().toLowerCase();
  const found = words.find((word) => {
    const shown = texts[`word_${word}`];
    return [word as string, shown.en.toLowerCase(), shown.nl.toLowerCase()].includes(typed);
  });
  return found ?? null;
}

/** Words by which a person says that there is to be none. */
const none = ['never', 'none', 'no', '-', '–', 'nooit', 'geen', 'nee'];

export function meansNone(text: string): boolean {
  return none.includes(text.trim().toLowerCase());
}
