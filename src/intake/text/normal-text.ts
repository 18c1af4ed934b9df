import { limits } from '../../base/limits';
import { withoutEnd } from '../../base/text/without-end';
import { splitUnit } from '../currency/header-unit';
import { visible } from './visible-text';

/** Plain words, with a capital at their head at most: so most words of the vocabularies and most labels are written. */
const PLAIN = /^(?:[A-Z][a-z0-9#]*|[a-z0-9#]+)(?: (?:[A-Z][a-z0-9#]*|[a-z0-9#]+))*$/;

/**
 * Texts as they are compared: lower case, without accents, words apart. `closeDate`, `close_date`, `Close Date *`
 * and `CLOSE-DATE` are all "close date".
 */
export function normalText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return visible(text)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

/** The same without its spaces: "sales person" and "Salesperson" are one header. */
export function squeezed(text: string): string {
  return normalText(text).replace(/ /g, '');
}

const BINDING = new Set('of de du des la le les van der den von del'.split(' '));

/** The words of a tab's name, and each two that follow each other as one: "credit notes" is creditnotes as well. */
export function tabWordsOf(name: string): string[] {
  const words = normalText(name).split(' ');
  const telling = words.filter((word) => !BINDING.has(word));
  return [...words, ...telling.slice(1).map((word, at) => telling[at] + word)];
}

/** A header taken apart. */
export interface HeaderText {
  /** As written, trimmed. */
  written: string;
  words: string[];
  /** `words` without spaces between them. */
  key: string;
  /** Words of a suffix in parentheses: (UTC), (EUR), (%). */
  hints: string[];
}

/** What an export of orders calls their lines, before a slash: "Order Lines/Quantity", "Orderregels/Subtotaal". */
const LINES = /^(?:lines?|lignes?|lineas?)$|(?:regels?|zeilen?|positionen)$/;

/** What a line comes to, however it is called there. */
const COMES_TO = new Set(
  'total subtotal totaal subtotaal gesamt summe zwischensumme soustotal amount bedrag betrag montant importe'.split(
    ' ',
  ),
);

function withoutLines(header: string): string {
  const slash = header.indexOf('/');
  if (
    slash < 0 ||
    !normalText(header.slice(0, slash))
      .split(' ')
      .some((word) => LINES.test(word))
  )
    return header;
  const field = header.slice(slash + 1).trimStart();
  return COMES_TO.has(squeezed(field)) ? 'Line total' : field || header;
}

/** Reads a header: drops the `*` of required columns, a property prefix and a suffix in parentheses or a unit, which become hints. */
export function readHeader(written: string): HeaderText {
  let text = withoutLines(withoutEnd(visible(written.slice(0, limits.headerCharacters)), /\*/))
    .replace(/^(property|properties)[_.]/, '')
    // "Assigné(e) à", "Verkäufer(in)": one word for either.
    .replace(/\((e|in|a|s|n|es)\)/g, '')
    .trimEnd();
  const hints: string[] = [];
  text = text.replace(/[([]([^()[\]]*)[)\]]$/, (_all, inside: string) => {
    hints.push(...normalText(inside).split(' '));
    if (inside.includes('%')) hints.push('%');
    return '';
  });
  if (/%/.test(text)) hints.push('%');
  const { name, unit } = splitUnit(text);
  if (unit !== '') hints.push(...normalText(unit).split(' ').filter(Boolean));
  text = name;
  const words = normalText(text).split(' ').filter(Boolean);
  if (words.length === 0) return { written: written.trim(), words: hints, key: hints.join(''), hints: [] };
  return { written: written.trim(), words, key: words.join(''), hints };
}

/** Words that are parted by `|`, each in its normal form. */
export function normalWords(words: string): string[] {
  return words.split('|').map(normalText).filter(Boolean);
}
