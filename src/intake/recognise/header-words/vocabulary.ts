import { oncePer, oncePerValue } from '../../../base/once-per';
import type { Concept } from '../../../tables/concepts/concepts';
import type { FieldDeclaration } from '../../../tables/declare';
import { rawField } from '../../../tables/prepared-fields';
import { declarationOf, type TableName, tables } from '../../../tables/tables';
import { currencyOf } from '../../currency/currencies';
import type { HeaderText } from '../../text/header-text';
import { normalWords, squeezed } from '../../text/normal-text';
import { type MadeFields, madeFields, madeScores } from '../columns/made-fields';
import { isHead, meaningOf } from './header-meaning';

/**
 * The header words of one table, ready to be looked up. A cell makes all of it and looks up a few words: what a word leads
 * to stays a text until then, its parts parted by |.
 */
interface Vocabulary {
  names: Set<string>;
  /** Squeezed word → fields that it is a sure or a possible word of. */
  sure: Map<string, string>;
  maybe: Map<string, string>;
  /** First word → longer words, each with = and its field behind it, to be looked for inside a header. */
  inside: Map<string, string>;
  made: MadeFields;
  /** What headers scored that were looked at before: tabs repeat them, and a tab is looked at in several ways. */
  scored: Map<string, ReadonlyMap<string, number>>;
}

const vocabularies = new Map<TableName, Vocabulary>();

/** Words too common to mean anything inside a longer header. */
const COMMON = new Set(
  normalWords(
    'date|data|name|id|type|status|state|number|total|value|lead|user|title|label|result|time|art|note|score|item|office|area|market|service|active|start|end|due|group|day|period|index|sales|order',
  ),
);
const FILLERS = new Set('de du des la le les l of the van der den des del el d della dell di da do dos das'.split(' '));

export const tableNames = Object.keys(tables) as TableName[];

/** True where a row is what somebody buys. */
export function isSold(table: TableName): boolean {
  const { rowIs } = declarationOf(table);
  return rowIs === 'sale' || rowIs === 'contract';
}

const parted = (words: string | undefined): string[] => (words === undefined ? [] : words.split('|'));

const add = (map: Map<string, string>, key: string, part: string): void => {
  const parts = map.get(key);
  map.set(key, parts === undefined ? part : `${parts}|${part}`);
};

/** Fields of several tables share their words: each list is understood once. */
const wordsIn = oncePerValue((list: string) =>
  normalWords(list).map((word) => {
    const space = word.indexOf(' ');
    return space < 0
      ? { word, key: word, first: word }
      : { word, key: word.replace(/ /g, ''), first: word.slice(0, space) };
  }),
);

function vocabularyOf(table: TableName): Vocabulary {
  const known = vocabularies.get(table);
  if (known) return known;
  const declaration = declarationOf(table);
  const names = new Set(normalWords(declaration.names));
  const vocabulary: Vocabulary = {
    names,
    sure: new Map(),
    maybe: new Map(),
    inside: new Map(),
    made: madeFields(declaration),
    scored: new Map(),
  };
  for (const field of Object.keys(declaration.fields)) {
    const { words, maybe, type, loose } = declaration.fields[field];
    for (const list of Object.values(words)) {
      for (const { word, key, first } of wordsIn(list)) {
        add(vocabulary.sure, key, field);
        if (type === 'number' && !loose) continue;
        if (first !== word || loose || (first.length > 3 && !COMMON.has(first)))
          add(vocabulary.inside, first, `${word}=${field}`);
      }
    }
    for (const word of normalWords(maybe ?? '')) add(vocabulary.maybe, squeezed(word), field);
  }
  vocabularies.set(table, vocabulary);
  return vocabulary;
}

const SURE = 0.95;
const NAMED = 0.9;
/** The score of a word that may mean something else: it needs the tab's name beside it where a number is at stake. */
export const MAYBE = 0.55;

/** Below this a column is not taken for a field. */
export const ENOUGH = 0.55;

/** How well a header alone fits the fields of a table, 0 to 1; fields that it does not fit are left out. */
export function headerScores(header: HeaderText, table: TableName): ReadonlyMap<string, number> {
  const vocabulary = vocabularyOf(table);
  const key = `${header.words.join(' ')}|${header.hints.join(' ')}`;
  let scores = vocabulary.scored.get(key);
  if (scores === undefined) {
    scores = scored(header, table, vocabulary);
    if (vocabulary.scored.size < KEPT_HEADERS) vocabulary.scored.set(key, scores);
  }
  return scores;
}

/** True where a header says well enough that its column may be this field of the table. */
export const saysField = (header: HeaderText, table: TableName, field: string): boolean =>
  (headerScores(header, table).get(field) ?? 0) >= ENOUGH;

const KEPT_HEADERS = 2_000;

function scored(header: HeaderText, table: TableName, vocabulary: Vocabulary): Map<string, number> {
  const scores = new Map<string, number>();
  const raise = (fields: string | undefined, score: number): void => {
    for (const field of parted(fields)) if ((scores.get(field) ?? 0) < score) scores.set(field, score);
  };
  raise(vocabulary.sure.get(header.key), SURE);
  // "First response (minutes)" is how long it took, "First response" when it was.
  if (header.hints.length > 0) raise(vocabulary.sure.get(header.key + header.hints.join('')), SURE);
  const exact = new Set(scores.keys());
  if (exact.size === 0) raiseMade(header, table, vocabulary.made, raise);
  const bare = header.words.filter((word) => !vocabulary.names.has(word));
  raise(vocabulary.maybe.get(header.key), MAYBE);
  if (bare.length > 0 && bare.length < header.words.length) {
    raise(vocabulary.sure.get(bare.join('')), NAMED);
    raise(vocabulary.maybe.get(bare.join('')), MAYBE);
  }
  // "Eigenaar van deal" is the owner, as "Deal owner" is.
  const core = bare.filter((word) => !FILLERS.has(word));
  if (core.length > 0 && core.length < bare.length && bare.length < header.words.length)
    raise(vocabulary.sure.get(core.join('')), NAMED - 0.02);
  const short = header.words.filter((word) => !FILLERS.has(word) && !currencyOf(word));
  if (short.length > 0 && short.length < header.words.length) raise(vocabulary.sure.get(short.join('')), NAMED - 0.02);
  header.words.forEach((word, at) => {
    for (const entry of parted(vocabulary.inside.get(word))) {
      const [text, field] = entry.split('=');
      const words = text.split(' ');
      if (words.length > header.words.length || words.some((part, offset) => header.words[at + offset] !== part))
        continue;
      if (isAboutElse(header, at, at + words.length, table, field, vocabulary.names)) continue;
      const spare = header.words.filter((other) => !FILLERS.has(other)).length - words.length;
      const declared = rawField(table, field);
      const score = declared?.loose ? 0.8 : Math.max(0, (words.length > 1 ? 0.75 : 0.7) - 0.08 * Math.max(0, spare));
      raise(field, declared?.whole && !isWholly(header, at, words.length, declared, vocabulary.names) ? PARTLY : score);
    }
  });
  if (header.hints.includes('%')) {
    for (const [field, score] of [...scores]) {
      const share = rawField(table, field)?.mayBeShare;
      if (share === undefined) continue;
      scores.delete(field);
      raise(share, score);
    }
  }
  for (const field of [...scores.keys()]) {
    const hinted = header.hints.length > 0;
    if (!(exact.has(field) && !hinted) && isNever(header, rawField(table, field))) scores.delete(field);
  }
  return scores;
}

/** True for a header with a word that the field never has. */
export function isNever({ words, hints }: HeaderText, field: FieldDeclaration | undefined): boolean {
  if (field?.never === undefined) return false;
  const padded = ` ${[...words, ...hints].join(' ')} `.replace(WITHOUT_TAX, ' ');
  return neverOf(field).some((word) => padded.includes(word));
}

/** The words that a field never has, each between spaces. */
const neverOf: (field: FieldDeclaration) => string[] = oncePer(({ never = '' }) =>
  normalWords(never).map((word) => ` ${word} `),
);

/** "Excl. btw" says which amount it is, and is no tax. */
const WITHOUT_TAX =
  / (ex|exc|excl|incl|excluding|including|exclusief|inclusief|exkl|inkl|ohne|zonder|hors|sans|avant|sin|before|without) (tax|taxes|vat|gst|btw|mwst|ust|steuer|steuern|tva|taxe|taxes|iva|impuestos)(?= )/g;

function raiseMade(
  header: HeaderText,
  table: TableName,
  made: MadeFields,
  raise: (field: string, score: number) => void,
): void {
  const isWhole = meaningOf(header).unknown === 0;
  for (const [field, score] of madeScores(header, made))
    if (isWhole || rawField(table, field)?.type !== 'number')
      raise(field, !isWhole && rawField(table, field)?.whole ? PARTLY : score);
}

/** The score of a header with words that may make another thing of the field: a person is asked. */
export const PARTLY = 0.3;

/** True where all words beside those found are what the field is made of, or bind. */
function isWholly(
  header: HeaderText,
  from: number,
  length: number,
  { made = '' }: FieldDeclaration,
  names: Set<string>,
): boolean {
  const own = new Set(['actual', ...made.split(/[ /?|]+/)]);
  const { words } = meaningOf(header);
  return header.words.every(
    (word, at) =>
      (at >= from && at < from + length) ||
      FILLERS.has(word) ||
      names.has(word) ||
      words[at] === null ||
      (words[at].length > 0 && words[at].every((senses) => senses.some(({ concept }) => own.has(concept)))),
  );
}

/** What may stand beside the words of a field without making them another: "Owner name", "Close date". */
const BESIDE: Record<FieldDeclaration['type'], string> = {
  text: 'name id',
  date: 'date',
  number: 'amount total',
  flag: 'flag',
};

/** Meanings that make another thing of whatever they stand beside. */
const TURNING: Concept[] = ['expected', 'weighted', 'last', 'next', 'modify', 'by', 'trial', 'target', 'due'];

/**
 * True where words of a field stand beside a word for something else that the header is about: "owner region" is a
 * region, "region owner" an owner.
 */
function isAboutElse(
  header: HeaderText,
  from: number,
  to: number,
  table: TableName,
  field: string,
  names: Set<string>,
): boolean {
  const declared = rawField(table, field);
  // A question holds words for many things.
  if (declared === undefined || declared.loose) return false;
  const beside: string[] = [...BESIDE[declared.type].split(' '), 'actual'];
  const elses = meaningOf(header).words.flatMap((parts, at) => {
    if (parts === null || (at >= from && at < to) || names.has(header.words[at])) return [];
    return parts.filter((senses) => !senses.some(({ concept }) => beside.includes(concept)));
  });
  if (elses.some((senses) => senses.some(({ concept }) => TURNING.includes(concept)))) return true;
  return elses.length > 0 && !isHead(header, from, to);
}

/** True when the header begins with or holds what people call a row of the table ("Deal - Owner"). */
export function namesTable(words: string[], table: TableName): boolean {
  const { names } = vocabularyOf(table);
  return words.some((word) => names.has(word));
}

/** True for a text that is a header word of any table, as a whole or behind the name of a row ("Deal - Owner", "Szansa sprzedaży - Etap"). */
export function isHeaderWord({ key, words }: HeaderText): boolean {
  headerWords ??= new Set(tableNames.flatMap((table) => [...vocabularyOf(table).sure.keys()]));
  if (headerWords.has(key) || (words.length > 1 && headerWords.has(words.slice(1).join('')))) return true;
  if (words.length < 3) return false;
  return tableNames.some((table) => {
    const { names, sure } = vocabularyOf(table);
    const from = words.findIndex((word) => !names.has(word));
    return from > 1 && sure.has(words.slice(from).join(''));
  });
}

/** Of all tables together: a tab is searched for its header before anything is known of it. */
let headerWords: Set<string> | null = null;
