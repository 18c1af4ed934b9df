import { visible } from './visible-text';

/** Plain words, with a capital at their head at most: so most words of the vocabularies and most labels are written. */
const PLAIN = /^(?:[A-Z][a-z0-9#]*|[a-z0-9#]+)(?: (?:[A-Z][a-z0-9#]*|[a-z0-9#]+))*$/;

/**
 * Texts as they are compared: lower case, without accents, words apart. `closeDate`, `close_date`, `Close Date *`
 * and `CLOSE-DATE` are all "close date", "Nº" and "N°" are one. The German taxes are words, capitals and all.
 */
export function normalText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return visible(text)
    .replace(/\b(?:MwSt|USt)\b/g, (tax) => tax.toLowerCase())
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/(?:[^\p{L}\p{N}#]|º)+/gu, ' ')
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

/** Words that are parted by `|`, each in its normal form; scripts have them in that form. */
export const normalWords = (words: string): string[] => words.split('|').map(normalText).filter(Boolean);
