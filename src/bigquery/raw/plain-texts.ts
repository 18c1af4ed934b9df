import { PRETEND_BLANKS } from '../../intake/text/plain-text';
import { nobodyAmong, nobodyWords } from '../../intake/values/nobody';
import type { QueryParameters } from '../dialect';

/** Letters, marks, digits and signs with single spaces between them: nothing that takes no room, and no other space. */
const PLAIN = String.raw`^[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$`;
/** Letters and signs that are seen as nothing. */
const FILLERS = String.raw`[\x{115F}\x{1160}\x{3164}\x{FFA0}\x{2800}\x{034F}]`;
/** A number that ends in a point and noughts, or that a spreadsheet has cut short. */
const NUMBERS = '^(-?[0-9]+[.]0+|[0-9]([.,][0-9]+)?[eE][+]?[0-9]{2,})$';

/** True for a text, without spaces around it, that who reads it may take for another one, or for a blank. */
export function isNoPlainTextSql(text: string, p: QueryParameters): string {
  const unlike = [
    `NOT REGEXP_CONTAINS(${text}, r'${PLAIN}')`,
    `REGEXP_CONTAINS(${text}, r'${FILLERS}')`,
    `REGEXP_CONTAINS(${text}, r'${NUMBERS}')`,
    `NORMALIZE(${text}, NFC) != ${text}`,
    `LOWER(${text}) IN UNNEST(${p.texts([...PRETEND_BLANKS])})`,
    `STARTS_WITH(${text}, '#')`,
  ];
  return `${text} != '' AND (${unlike.join(' OR ')})`;
}

/** An address that may be nobody's: in its name or its place stands a word for that. */
const NO_ADDRESS =
  '^(none|no|na|no.?e?.?mail|no.?reply|unknown|anonymous|guest|onbekend|geen.*|unbekannt|keine|inconnu|aucun|desconocido|sin.?correo)@|^(test|example|e.?mail|mail|user)@';

/** True for a text that may say that nobody is named. */
export function isNobodySql(text: string, p: QueryParameters): string {
  const squeezed = String.raw`REGEXP_REPLACE(LOWER(NORMALIZE(${text}, NFD)), r'[^\p{L}\p{N}#]+', '')`;
  const says = [
    `${squeezed} IN UNNEST(${p.texts(nobodyWords)})`,
    String.raw`NOT REGEXP_CONTAINS(${text}, r'[\p{L}\p{N}]')`,
    `REGEXP_CONTAINS(${text}, r'^0+$')`,
    `REGEXP_CONTAINS(LOWER(${text}), r'${NO_ADDRESS}')`,
  ];
  return `${text} != '' AND (${says.join(' OR ')})`;
}

/** True for a label of which only the others can tell whether it names somebody. */
export const mayBeNobody = (label: string): boolean =>
  nobodyAmong(new Map([[label, 2]])).size > nobodyAmong(new Map([[label, 1]])).size;
