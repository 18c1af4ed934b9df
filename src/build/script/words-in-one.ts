import { readFileSync } from 'node:fs';
import { type Node, type Property, parse } from 'acorn';
import { type Plugin, transformSync } from 'esbuild';
import { normalWords } from '../../intake/text/normal-text';
import { walk } from './walk';

/** Where the words of headers are declared. Concepts ask in which language a word means what it does: theirs stay apart. */
const DECLARED = /[\\/]src[\\/]tables[\\/](?:declared[\\/].*|shared-fields)\.ts$/;

/**
 * Makes one list of the header words of a field, which are declared by language: in their normal form, each of them once.
 * Readings ask for all of them together, and a cell that reads a tab makes this of each again.
 */
export const wordsInOne: Plugin = {
  name: 'words-in-one',
  setup: ({ onLoad }) => {
    onLoad({ filter: DECLARED }, ({ path }) => ({
      contents: withWordsInOne(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** A module of TypeScript as one of JavaScript in which the words of several languages are those of the first. */
export function withWordsInOne(source: string): string {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2020' });
  const lists = listsIn(parse(code, { ecmaVersion: 2020, sourceType: 'module' }));
  return lists.reduceRight(
    (made, { start, end, words }) => `${made.slice(0, start)}{en:${JSON.stringify(words)}}${made.slice(end)}`,
    code,
  );
}

interface WordList {
  start: number;
  end: number;
  words: string;
}

/** What stands under `words` and is texts alone: nothing is made of parts of it. */
function listsIn(program: Node): WordList[] {
  const lists: WordList[] = [];
  walk(program, (node) => {
    if (node.type !== 'Property') return;
    const { key, value } = node as Property;
    if (key.type !== 'Identifier' || key.name !== 'words' || value.type !== 'ObjectExpression') return;
    const said = value.properties.map((one) =>
      one.type === 'Property' && one.value.type === 'Literal' ? String(one.value.value) : null,
    );
    if (said.includes(null)) return;
    const words = said.flatMap((one) => normalWords(one ?? ''));
    lists.push({ start: value.start, end: value.end, words: [...new Set(words)].join('|') });
  });
  return lists;
}
