import type { FieldDeclaration, TableDeclaration, Words } from '../tables/declare';
import { type TableName, tables } from '../tables/tables';
import { currencyOf } from './currencies';
import { type HeaderText, normalText } from './normal-text';

/** The header words of one table, ready to be looked up. */
interface Vocabulary {
  names: Set<string>;
  /** Squeezed word → fields that it is a sure or a possible word of. */
  sure: Map<string, string[]>;
  maybe: Map<string, string[]>;
  /** First word → longer words with their fields, to be looked for inside a header. */
  inside: Map<string, { words: string[]; field: string }[]>;
  never: Map<string, string[]>;
}

const vocabularies = new Map<TableName, Vocabulary>();

/** Words too common to mean anything inside a longer header. */
const COMMON = new Set(
  'date name id type status state number total value lead user title label result time art note score item office area market service active start end due group day period index sales order'.split(
    ' ',
  ),
);
const FILLERS = new Set('de du des la le les l of the van der den des del el d'.split(' '));

export const tableNames = Object.keys(tables) as TableName[];

export function declarationOf(table: TableName): TableDeclaration {
  return tables[table] as TableDeclaration;
}

export function fieldOf(table: TableName, field: string): FieldDeclaration | undefined {
  return declarationOf(table).fields[field];
}

const parted = (words: Words | undefined): string[] => (words === undefined ? [] : words.split('|'));

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

function vocabularyOf(table: TableName): Vocabulary {
  const known = vocabularies.get(table);
  if (known) return known;
  const vocabulary: Vocabulary = {
    names: new Set(),
    sure: new Map(),
    maybe: new Map(),
    inside: new Map(),
    never: new Map(),
  };
  const declaration = declarationOf(table);
  for (const name of declaration.names.split('|')) vocabulary.names.add(normalText(name));
  for (const field of Object.keys(declaration.fields)) {
    const { words, maybe, never, type, loose } = declaration.fields[field];
    vocabulary.never.set(
      field,
      parted(never).map((word) => ` ${normalText(word)} `),
    );
    for (const list of Object.values(words)) {
      for (const word of parted(list)) {
        const parts = normalText(word).split(' ');
        push(vocabulary.sure, parts.join(''), field);
        if (type === 'number' && !loose) continue;
        if (parts.length > 1 || loose || (parts[0].length > 3 && !COMMON.has(parts[0])))
          push(vocabulary.inside, parts[0], { words: parts, field });
      }
    }
    for (const word of parted(maybe)) push(vocabulary.maybe, normalText(word).replace(/ /g, ''), field);
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
export function headerScores(header: HeaderText, table: TableName): Map<string, number> {
  const vocabulary = vocabularyOf(table);
  const scores = new Map<string, number>();
  const raise = (fields: string[] | undefined, score: number): void => {
    for (const field of fields ?? []) if ((scores.get(field) ?? 0) < score) scores.set(field, score);
  };
  raise(vocabulary.sure.get(header.key), SURE);
  const exact = new Set(scores.keys());
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
    for (const { words, field } of vocabulary.inside.get(word) ?? []) {
      if (words.length > header.words.length || words.some((part, offset) => header.words[at + offset] !== part))
        continue;
      const spare = header.words.length - words.length;
      const loose = fieldOf(table, field)?.loose;
      raise([field], loose ? 0.8 : Math.max(0, (words.length > 1 ? 0.75 : 0.7) - 0.08 * spare));
    }
  });
  const padded = ` ${[...header.words, ...header.hints].join(' ')} `;
  for (const field of [...scores.keys()]) {
    const hinted = header.hints.length > 0;
    if (exact.has(field) && !hinted) continue;
    if (vocabulary.never.get(field)?.some((word) => padded.includes(word))) scores.delete(field);
  }
  return scores;
}

/** True when the header begins with or holds what people call a row of the table ("Deal - Owner"). */
export function namesTable(words: string[], table: TableName): boolean {
  const { names } = vocabularyOf(table);
  return words.some((word) => names.has(word));
}

let everyWord: Set<string> | null = null;

/** True for a text that is a header word of any table, as a whole or behind the name of a row ("Deal - Owner"). */
export function isHeaderWord(header: HeaderText): boolean {
  if (everyWord === null) {
    everyWord = new Set();
    for (const table of tableNames) for (const word of vocabularyOf(table).sure.keys()) everyWord.add(word);
  }
  return everyWord.has(header.key) || (header.words.length > 1 && everyWord.has(header.words.slice(1).join('')));
}
