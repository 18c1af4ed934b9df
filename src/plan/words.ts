import type { InLanguages, Language } from '../base/language';
import { isOwn } from '../base/own';
import { type Weekday, weekdayNames } from '../base/weekday';
import { asDeclared, type Sentence } from '../texts/sentence';
import { texts } from '../texts/texts';
import { type Cadence, cadenceList } from './calendar/cadences';
import type { PeriodKind } from './calendar/periods';
import type { AlertRule } from './plan';

/** The fixed words of a plan: written on the sheet in its language, read back in either. */
export type Word = PeriodKind | Cadence | Weekday | Language | AlertRule | 'true' | 'false' | 'only';

export const alertRules: AlertRule[] = ['floor', 'target', 'previous', 'stale'];

/** When a mail comes at once unless the plan says otherwise. */
export const usualAlerts: AlertRule[] = ['floor', 'stale'];

export function wordSentence(word: Word): Sentence {
  const title = declaredTitle(word);
  return title ? asDeclared(title) : { text: `word_${word as OwnWord}` };
}

/** The word that a text means: as the plan writes it, as English or Dutch shows it, or as people type a cadence; null for none. */
export function wordFrom<Known extends Word>(text: string, words: readonly Known[]): Known | null {
  const typed = text.trim().toLowerCase();
  return words.find((word) => word === typed || shownAs(word).includes(typed)) ?? null;
}

/** Words whose texts stand with their declaration. */
type OwnWord = Exclude<Word, Cadence | Weekday>;

function declaredTitle(word: Word): InLanguages | null {
  if (isOwn(weekdayNames, word)) return weekdayNames[word as Weekday];
  return cadenceNamed(word)?.title ?? null;
}

/** In lower case. */
function shownAs(word: Word): readonly string[] {
  const { en, nl } = declaredTitle(word) ?? texts[`word_${word as OwnWord}`];
  const cadence = cadenceNamed(word);
  return [
    en.toLowerCase(),
    nl.toLowerCase(),
    ...(cadence ? [cadence.often.en, cadence.often.nl, ...cadence.typed] : []),
  ];
}

const cadenceNamed = (word: Word) => cadenceList.find(({ id }) => id === word);

/** Words by which a person says that there is to be none. */
const none = ['never', 'none', 'no', '-', '–', 'nooit', 'geen', 'nee'];

export function meansNone(text: string): boolean {
  return none.includes(text.trim().toLowerCase());
}
