import { NEARLY } from '../recognise/header-words/word-match';
import { normalText } from '../text/normal-text';

/** What a word means, the same for all words that mean the same. */
interface Told {
  means: string;
}

/** Between two things that one tab holds: "Orders and refunds". */
const BOTH = /[&+/]|(?<!\p{L})(?:and|or|en|und|oder|et|ou|y)(?!\p{L})/iu;

const DENIES = /^(?:not|non|un|niet|nooit|nicht|nie|kein|keine|geen|pas|no|sin|sans|ohne|zonder|without)$/;

/** What a name tells, and by which word. */
type ToldByName<One> = One & {
  word: string;
  /** False where another word of the name is nobody's that is known: "Lost Boys BV". */
  plain: boolean;
};

/**
 * What the one word of a tab's name says that says anything, in the forms that words take before what they are said of:
 * "Verlorene Angebote", "Geplande activiteiten", "Devis refusés". `says`: what a label of a column would. `isKnown`: what
 * says nothing of a row, as what people call it does. Null where no word or several say something, where a part of the
 * name says nothing ("Orders and drafts"), or where a word is denied.
 */
export function toldByName<One extends Told>(
  name: string,
  says: (label: string) => One | null,
  isKnown: (word: string) => boolean,
): ToldByName<One> | null {
  const parts = name.split(BOTH).map((part) => toldIn(part, says, isKnown));
  const [first] = parts;
  if (!parts.every((part) => part !== null && part.means === first?.means)) return null;
  return first && { ...first, plain: first.plain && !NEARLY.test(` ${normalText(name)} `) };
}

function toldIn<One extends Told>(
  part: string,
  says: (label: string) => One | null,
  isKnown: (word: string) => boolean,
): ToldByName<One> | null {
  const words = part
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const found = words.flatMap((word, at): (One | null)[] => {
    const forms = formsOf(word);
    const heads = headsOf(word, isKnown);
    if (DENIES.test(word) || LIST.test(word) || [...forms, ...heads].some(isKnown)) return [];
    const before = DENIES.test(words[at - 1] ?? '') ? `${words[at - 1]} ` : '';
    for (const form of [...forms, ...heads]) {
      const told = says(before + form);
      if (told !== null) return [{ ...told, word: before + form }];
    }
    return word.length < SHORTEST ? [] : [null];
  });
  const told = found.filter((one) => one !== null) as (One & { word: string })[];
  const [first] = told;
  return first && told.every(({ means }) => means === first.means)
    ? { ...first, plain: told.length === found.length }
    : null;
}

/** What any list may be called. */
const LIST =
  /^(?:list|lists|lijst|lijsten|liste|listen|listes|lista|listas|data|daten|gegevens|données|datos|boek|book|buch|overzicht|overview|übersicht|tabel|table|tabelle|tabla|tableau|register|registre|registro|journal|journaal)$/;

/** What a compound begins with where its end says nothing: "Angebotsliste", "Voorbeelddata", "Wartungstermine". */
function headsOf(word: string, isKnown: (word: string) => boolean): string[] {
  const heads: string[] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const end = word.slice(at);
    if (LIST.test(end) || formsOf(end).some(isKnown)) heads.push(...formsOf(word.slice(0, at)));
  }
  return heads;
}

/** The word itself, and without the ending that it has before a noun or for several. */
export function formsOf(word: string): string[] {
  if (word.length < SHORTEST) return [word];
  return [...new Set([word, ...ENDINGS.map(([ending, without]) => word.replace(ending, without))])];
}

const SHORTEST = 4;

const ENDINGS: [RegExp, string][] = [
  [/s$/, ''],
  [/n$/, ''],
  [/e[nrs]?$/, ''],
  [/e$/, 'a'],
  [/i$/, 'o'],
  [/ves?$/, 'f'],
  // "Gedane" is gedaan, "begrote" begroot.
  [/([aeou])([b-df-hj-np-tv-z])e$/, '$1$1$2'],
];
