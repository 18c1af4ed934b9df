import type { Cell } from '../../../base/cell';
import { oncePerValue } from '../../../base/once-per';
import { meaningOf } from '../../recognise/header-words/header-meaning';
import { readHeader } from '../../text/header-text';
import { normalText, normalWords } from '../../text/normal-text';
import { textOf } from '../../text/plain-text';
import { wordSearch } from '../../text/word-search';
import { monthNamed } from '../../values/dates/month-names';

const TOTAL_WORDS = new Set(
  normalWords(
    'total|totals|subtotal|subtotals|totaal|totalen|subtotaal|σ|eindtotaal|gesamt|gesamtsumme|summe|zwischensumme|endsumme|totaux|soustotal|suma|sum|som|somme|totales|count|average|gemiddelde|aantal|anzahl|nombre|recuento|durchschnitt|moyenne|promedio',
  ),
);

/** Words that say in a label that the row is about all the others: "All channels", "Toutes campagnes", "Overall". */
const ALL_WORDS = new Set(
  normalWords(
    'all|overall|combined|altogether|alle|alles|allemaal|samen|gezamenlijk|totale|gesamt|insgesamt|samtliche|zusammen|tous|tout|toutes|toute|ensemble|todos|todas|todo|toda|conjunto|grand|general|generaal',
  ),
);

/** Words for who sells together: a label of people that begins or ends with one names several. */
const TEAM_WORDS = new Set(
  normalWords(
    'team|teams|hele|whole|entire|everyone|everybody|iedereen|jeder|alleman|company|firm|business|bedrijf|firma|unternehmen|entreprise|societe|empresa|compania|sales|salesteam|verkoop|verkoopteam|vertrieb|vertriebsteam|ventes|ventas|equipe|equipo|squadra|department|dept|division|afdeling|abteilung|departement|departamento|region|regio|office|kantoor|filiaal|branch|group|groep|gruppe|groupe|grupo|reps|salesreps|verkopers|verkaufer|vendeurs|vendedores|comerciales|commerciaux',
  ),
);

const FILLERS = new Set(
  'the of for de het van voor der die das des du le la les los las el del y et und en and'.split(' '),
);

/** Quick to tell that a text holds none of the words: columns may hold a hundred thousand names. */
const MAY_SAY_TOTAL = new RegExp(roots(TOTAL_WORDS).join('|'), 'i');
const ALL_OR_TOTAL = [...roots([...TOTAL_WORDS, ...ALL_WORDS]), 'Σ', 'sämtliche'];
const MAY_SAY_ALL = new RegExp(ALL_OR_TOTAL.join('|'), 'i');
/** The same of a cell as it came, in which characters that nobody sees may part a word. */
const mayHoldAll = wordSearch(ALL_OR_TOTAL);

/** The same for who looks at texts where they lie: no other text says a total, or that it is about all rows. */
export const totalPatterns = { total: MAY_SAY_TOTAL.source, all: MAY_SAY_ALL.source };

/** The words without those that hold another one: "soustotal" is found by "total". */
function roots(words: Iterable<string>): string[] {
  const all = [...words];
  return all.filter((word) => !all.some((other) => other !== word && word.includes(other)));
}

/** "Subtotal for Closed Won and more": no name begins with these, so the text may be longer. */
const SUBTOTAL = /^(subtotals?|subtotaal|zwischensumme)\b/;

export const saysSubtotal = (text: string): boolean => SUBTOTAL.test(normalText(text));

/** True for a short text that begins with a word for a total, and for any about a subtotal. */
export function saysTotal(text: string): boolean {
  if (text.length > 80 || !MAY_SAY_TOTAL.test(text)) return false;
  const words = normalText(text).split(' ');
  if (SUBTOTAL.test(words[0])) return true;
  if (text.length > 40 || words.length > 4) return false;
  return TOTAL_WORDS.has(words[0]) || (words.length > 1 && TOTAL_WORDS.has(words[1]));
}

const isWord = (word: string): boolean => TOTAL_WORDS.has(word) || ALL_WORDS.has(word);

/** True for a short label that may be about all rows: its first or last word says "all" or "total". */
export const maySayAll = (text: string): boolean => text.length <= 60 && MAY_SAY_ALL.test(text) && beginsOrEnds(text);

/** Of names that hold such letters, as "Callaway" does, a tab has many, and asks for each column. */
const beginsOrEnds = oncePerValue((text: string) => {
  const words = normalText(text).split(' ');
  return words.length <= 5 && (isWord(words[0]) || isWord(words[words.length - 1]) || saysTotal(text));
}, 20_000);

/** True for a short label of people that begins or ends with a word for several: "Sales team", "Toute l'équipe", "North region". */
export const maySayTeam = (text: string): boolean => {
  const words = normalText(text).split(' ');
  return words.length <= 5 && [words[0], words[words.length - 1]].some((word) => TEAM_WORDS.has(word) || isWord(word));
};

/** True where it says nothing else: "The whole team" does, "Team North" and "Total Energies" do not. */
export const saysOnlyTeam = (text: string): boolean =>
  normalText(text)
    .split(' ')
    .every((word) => TEAM_WORDS.has(word) || isWord(word) || FILLERS.has(word));

/** Whether a cell may be about all rows; numbers and dates say no such thing. */
export const holdsAll = (cell: Cell): boolean =>
  typeof cell === 'string' && mayHoldAll(cell) && maySayAll(textOf(cell));

/**
 * True for a label that says nothing else than that: beside "all" or "total" stand only a month, a number or what the
 * column is about. "All channels" in "Channel" is one, "Total Energies" is a name.
 */
export function saysOnlyAll(text: string, header: string): boolean {
  if (!maySayAll(text)) return false;
  const about = normalText(header).split(' ');
  return normalText(text)
    .split(' ')
    .every(
      (word) =>
        isWord(word) ||
        FILLERS.has(word) ||
        /^q?\d+$/.test(word) ||
        word === 'sous' ||
        monthNamed(word) !== undefined ||
        about.some((other) => other.slice(0, STEM) === word.slice(0, STEM)) ||
        meaningOf(readHeader(word)).words.some((parts) => parts !== null && parts.length > 0),
    );
}

/** "Kanäle" and "Kanal", "campañas" and "campaña" begin alike. */
const STEM = 4;
