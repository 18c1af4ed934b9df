import { limits } from '../../base/limits';
import { oncePerValue } from '../../base/once-per';
import { withoutEnd } from '../../base/text/without-end';
import { splitUnit } from '../currency/header-unit';
import { normalText, squeezed } from './normal-text';
import { visible } from './visible-text';

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

/** The name of what another table has under an id, as databases give it: "user_id/name", "partner_id/display_name". */
const NAME_OF = /^([a-z_]+)_id[/.](display_)?name$/i;

/** An id of a row in another table, as some databases begin it: "fk_soc". */
const FOREIGN = /^fk_([a-z]\w*)$/i;

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

/** "VAT 21%" are amounts at that rate, and no percentages. */
const RATE = /(?<![\d.,-])\d{1,2}(?:[.,]\d{1,2})?\s?%/;

/** The clock of a column's moments, after what they are of: `created_at_utc`. */
const ZONES = new Set(['utc', 'gmt']);

/** The header of each column is asked for by whoever looks for a table, chooses what it is, or reads it. */
export const readHeader: (written: string) => HeaderText = oncePerValue(headerIn, 5_000);

/** Reads a header: drops the `*` of required columns, a property prefix and a suffix in parentheses or a unit, which become hints. */
export function headerIn(written: string): HeaderText {
  let text = withoutLines(withoutEnd(visible(written.slice(0, limits.headerCharacters)), /\*/))
    .replace(/^(property|properties)[_.]/, '')
    .replace(NAME_OF, '$1')
    .replace(FOREIGN, '$1_id')
    // "Assigné(e) à", "Verkäufer(in)": one word for either.
    .replace(/\((e|in|a|s|n|es)\)/g, '')
    // "Tarief p/m"
    .replace(/ p\/(?:m|mnd|maand)$/i, ' per maand')
    .trimEnd();
  const hints: string[] = [];
  const bare = text.replace(RATE, ' ').trim();
  if (/\p{L}/u.test(bare)) text = bare;
  text = text.replace(/[([]([^()[\]]*)[)\]]$/, (_all, inside: string) => {
    hints.push(...normalText(inside).split(' ').filter(Boolean));
    if (inside.includes('%')) hints.push('%');
    return '';
  });
  if (/%/.test(text)) hints.push('%');
  const { name, unit } = splitUnit(text);
  if (unit !== '') hints.push(...normalText(unit).split(' ').filter(Boolean));
  text = name;
  const words = normalText(text).split(' ').filter(Boolean);
  if (words.length > 1 && ZONES.has(words[words.length - 1])) hints.push(words.pop() as string);
  if (words.length === 0) return { written: written.trim(), words: hints, key: hints.join(''), hints: [] };
  return { written: written.trim(), words, key: words.join(''), hints };
}
