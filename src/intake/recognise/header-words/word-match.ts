import { oncePerValue } from '../../../base/once-per';
import { normalText, normalWords } from '../../text/normal-text';

/** Words by what they stand for, as plain lists: `whole` must be the whole label, `inside` may stand anywhere in it. */
export interface WordList<Meaning extends string> {
  meaning: Meaning;
  whole: string;
  inside: string;
}

/** Some systems keep states under names of their own: "wc-pending" of WooCommerce, "C1:WON" of Bitrix24's second pipeline. */
const OF_SYSTEM = /^(wc|c\d+) /;

/**
 * What stands before a word that is denied: "Niet gehouden", "no longer active". What it then means only a list tells that
 * has it whole, else a person: the opposite of won may be lost or open.
 */
const DENIED =
  / (not|never|non|niet|nooit|nicht|nie|kein|keine|geen|pas|no|sin|sans|ohne|zonder|without)( (yet|longer|been|fully|meer|nog|mehr|noch|encore|plus|ya|aun))? $/;

/** What stands before a word that is not true yet, or perhaps never: "Bijna betaald", "probably closed won". */
export const NEARLY =
  / (almost|nearly|likely|probabl[ey]|possibl[ey]|potential(ly)?|maybe|perhaps|soon|expected|to be|will be|bijna|vrijwel|(hoogst)?waarschijnlijk|vermoedelijk|mogelijk|misschien|binnenkort|fast|beinahe|nahezu|wahrscheinlich|vermutlich|voraussichtlich|moglich(erweise)?|vielleicht|bald|presque|quasi(ment)?|probablement|peut etre|bientot|casi|probablemente|posibl(e|emente)|quizas?|tal vez|pronto) /;

interface Index<Meaning extends string> {
  whole: Map<string, Meaning>;
  inside: { meaning: Meaning; text: string }[];
}

/**
 * Finds what a label means: whole labels first, then words inside it, both in the order of the lists. Words in a list are
 * parted by `|`; case and accents do not matter. A word that is denied or not true yet is not found. The index is built at the first call.
 */
export function wordMatcher<Meaning extends string>(lists: WordList<Meaning>[]): (label: string) => Meaning | null {
  let index: Index<Meaning> | null = null;
  const meaningOf = (label: string): Meaning | null => {
    if (index === null) index = indexOf(lists);
    const plain = normalText(label).replace(OF_SYSTEM, '');
    const whole = index.whole.get(plain) ?? index.whole.get(plain.replace(/ /g, ''));
    if (whole !== undefined) return whole;
    const padded = ` ${plain} `;
    for (const { meaning, text } of index.inside) {
      const at = padded.indexOf(text);
      if (at < 0) continue;
      const before = padded.slice(0, at + 1);
      if (!DENIED.test(before) && !NEARLY.test(before)) return meaning;
    }
    return null;
  };
  return oncePerValue(meaningOf, KEPT);
}

/** The labels of a column are asked about by whoever asks what the column is, and when it is read. */
const KEPT = 2_000;

function indexOf<Meaning extends string>(lists: WordList<Meaning>[]): Index<Meaning> {
  const whole = new Map<string, Meaning>();
  const inside: Index<Meaning>['inside'] = [];
  for (const { meaning, whole: wholes, inside: insides } of lists) {
    for (const word of [...normalWords(wholes), ...normalWords(insides)]) {
      for (const key of [word, word.replace(/ /g, '')]) if (!whole.has(key)) whole.set(key, meaning);
    }
    for (const word of normalWords(insides)) inside.push({ meaning, text: ` ${word} ` });
  }
  return { whole, inside };
}
