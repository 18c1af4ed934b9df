import { type Concept, concepts } from '../../../tables/concepts/concepts';
import { currencyOf } from '../../currency/currencies';
import type { HeaderText } from '../../text/header-text';
import { normalWords } from '../../text/normal-text';

/** What one word may mean, and in which languages (a bit for each) it does. */
interface Sense {
  concept: Concept;
  languages: number;
}

/** A header by what its words mean. */
export interface Meaning {
  /**
   * The meanings of each word, of a compound those of its parts; empty for a word that is in no list, null for one that
   * only binds ("of", a currency).
   */
  words: (Sense[][] | null)[];
  /** The sets of meanings that the words can have together, one per language that knows them all. */
  readings: Set<Concept>[];
  /** How many words nobody knows. */
  unknown: number;
  languages: number;
}

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'] as const;
const ENGLISH = 1;
const ALL = 31;
/** Languages in which the last word of a name is what it is about ("owner region"), and those in which it is the first. */
const LAST_IS_HEAD = 7;
const FIRST_IS_HEAD = 24;

const FILLERS = new Set(
  normalWords(
    'se|al|au|aux|of|the|van|het|voor|von|fur|zum|zur|des|du|de|la|le|les|l|d|der|den|del|los|las|el|y|et|und|to|aan|zu|an|a|in|on|op|auf|sur|sobre|runs|loopt|lauft',
  ),
);
const OF = new Set('of van von der des du de d del'.split(' '));

/** Words that say "on that day" where they end a header: "created at", "erstellt am", "créé le". */
const ON = new Set('on at op om am um le el'.split(' '));
const DATE: Sense[] = [{ concept: 'date', languages: ALL }];

let lexicon: Map<string, Sense[]> | null = null;

function lexiconOf(): Map<string, Sense[]> {
  if (lexicon !== null) return lexicon;
  lexicon = new Map();
  for (const concept of Object.keys(concepts) as Concept[]) {
    LANGUAGES.forEach((language, at) => {
      for (const word of normalWords(concepts[concept][language])) addSense(word, concept, 1 << at);
    });
  }
  return lexicon;
}

function addSense(word: string, concept: Concept, language: number): void {
  const senses = (lexicon as Map<string, Sense[]>).get(word);
  const same = senses?.find((sense) => sense.concept === concept);
  if (same) same.languages |= language;
  else if (senses) senses.push({ concept, languages: language });
  else (lexicon as Map<string, Sense[]>).set(word, [{ concept, languages: language }]);
}

const meanings = new Map<string, Meaning>();

/** What the words of a header mean, compounds taken apart ("Uitgiftedatum"). */
export function meaningOf({ words }: HeaderText): Meaning {
  const key = words.join(' ');
  let known = meanings.get(key);
  if (known === undefined) {
    known = read(words);
    if (meanings.size < 5_000) meanings.set(key, known);
  }
  return known;
}

/** True for a header of which some word, or part of one, means one of these. */
export const meansOneOf = (header: HeaderText, wanted: ReadonlySet<Concept>): boolean =>
  meaningOf(header).words.some((parts) => parts?.some((senses) => senses.some(({ concept }) => wanted.has(concept))));

/** True for a header whose words, taken together, can mean one of these. */
export const canMean = (header: HeaderText, wanted: readonly Concept[]): boolean =>
  meaningOf(header).readings.some((reading) => wanted.some((concept) => reading.has(concept)));

/** True where more headers can only be of the locale's language than can be of English alone. */
export function areIn(headers: readonly HeaderText[], locale: string): boolean {
  const own = 1 << LANGUAGES.findIndex((language) => locale.startsWith(language));
  const known = headers.map((header) => meaningOf(header).languages & (own | ENGLISH));
  return known.filter((one) => one === own).length > known.filter((one) => one === ENGLISH).length;
}

/** True for a header with a word for a number that names something: "Deal id", "Rechnungsnummer". */
export const namesId = (header: HeaderText): boolean => meansOneOf(header, ID);

const ID: ReadonlySet<Concept> = new Set(['id']);

/** True for a header with a word for a day: "Close date", "Erstellt am". */
export const namesDay = (header: HeaderText): boolean => meansOneOf(header, DAY);

const DAY: ReadonlySet<Concept> = new Set(['date']);

function read(written: string[]): Meaning {
  const words = written.map((word, at): Sense[][] | null => {
    if (at > 0 && at === written.length - 1 && ON.has(word)) return [DATE];
    if (FILLERS.has(word) || (word.length === 3 && currencyOf(word) !== null)) return null;
    const senses = lexiconOf().get(word) ?? lexiconOf().get(word.replace(/s$/, ''));
    return senses ? [senses] : (compound(word) ?? []);
  });
  const parts = words.flatMap((word) => word ?? []);
  const speaks = (language: number): boolean =>
    parts.every((senses) => senses.some(({ languages }) => languages & language));
  const spoken = LANGUAGES.map((_language, at) => 1 << at).filter(speaks);
  const readings = (spoken.length > 0 ? spoken : [ALL]).map((language) => conceptsIn(parts, language));
  return {
    words,
    readings: distinct(readings),
    unknown: words.filter((word) => word?.length === 0).length,
    languages: spoken.reduce((all, one) => all | one, 0),
  };
}

function conceptsIn(parts: Sense[][], language: number): Set<Concept> {
  const found = new Set<Concept>();
  for (const senses of parts) {
    const sense = senses.find(({ languages }) => languages & language);
    if (sense) found.add(sense.concept);
  }
  return found;
}

function distinct(readings: Set<Concept>[]): Set<Concept>[] {
  const keys = readings.map((reading) => [...reading].sort().join(' '));
  return readings.filter((_reading, at) => keys.indexOf(keys[at]) === at);
}

const SHORTEST_PART = 3;
/** What joins the parts of a Dutch or German compound. */
const LINKS = ['', 's', 'n', 'en', 'es', 'e'];

/** The parts of a compound of two or three known words; null for any other word. */
function compound(word: string): Sense[][] | null {
  if (word.length < SHORTEST_PART + 2 || /\d/.test(word)) return null;
  for (let at = word.length - 2; at >= SHORTEST_PART; at--) {
    const first = germanic(word.slice(0, at));
    if (first === null) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      const last = rest.length < SHORTEST_PART && rest !== 'nr' && rest !== 'id' ? null : germanic(rest);
      if (last !== null) return [first, last];
      const more = rest.length < SHORTEST_PART * 2 ? null : compound(rest);
      if (more !== null) return [first, ...more];
    }
  }
  return null;
}

/** Compounds are written as one word in English headers too ("closedate"), but hardly in French or Spanish. */
function germanic(word: string): Sense[] | null {
  const senses = lexiconOf()
    .get(word)
    ?.filter(({ languages }) => languages & LAST_IS_HEAD);
  return senses?.length ? senses : null;
}

/**
 * True when the words [from, to) are what the header is about, or where its language does not tell: the last words in
 * "owner region", the first in "région du client", the words before "of" in any language.
 */
export function isHead(header: HeaderText, from: number, to: number): boolean {
  const binding = header.words.findIndex((word, at) => at > 0 && OF.has(word));
  if (binding > 0) return from < binding;
  const { languages } = meaningOf(header);
  if ((languages & FIRST_IS_HEAD) === 0) return languages === 0 || to === header.words.length;
  return (languages & LAST_IS_HEAD) !== 0 || from === 0;
}
