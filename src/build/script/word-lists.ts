import { readFileSync } from 'node:fs';
import {
  type CallExpression,
  type Literal,
  type Node,
  type ObjectExpression,
  type Property,
  parse,
  type TemplateElement,
  type TemplateLiteral,
  type VariableDeclarator,
} from 'acorn';
import { type Plugin, transformSync } from 'esbuild';
import { normalWords, PAIRS, SHARED } from '../../intake/text/normal-text';
import { walk } from './walk';

/** Where lists of words are declared that only `normalWords` reads, and under which names they are, beside those of headers. */
const DECLARED: [where: RegExp, names: string[]][] = [
  [/[\\/]src[\\/]tables[\\/](?:(?:declared|concepts)[\\/].*|shared-fields|words)\.ts$/, ['names', 'maybe', 'never']],
  [
    /[\\/]src[\\/]tables[\\/]other-kinds[\\/].*\.ts$/,
    'names strong weak counted rates suppliers bought maybe sold turnover team customers'.split(' '),
  ],
  [/[\\/]src[\\/]intake[\\/]meaning[\\/].*\.ts$/, ['whole', 'inside']],
  [/[\\/]src[\\/]intake[\\/](?:values|rows|recognise)[\\/].*\.ts$/, []],
];

/** Constants that are such lists, be it beside further words: what is written out may stand before and behind one in short. */
const CONSTANT = /^(?:(?:never|maybe)[A-Z]|(?:creditNoteWords|fromWords|DONE|REACHED|PROGRAMS)$)/;

/** Where lists of words are declared that `listedWords` reads as they are written. */
const AS_WRITTEN = /[\\/]src[\\/]questions[\\/]meaning[\\/](?:families|figures)\.ts$/;

/** What reads the list that it is given. */
const READERS = ['normalWords', 'headerSet'];

/**
 * Lists of words as scripts have them: in their normal form, each word once and by what it adds to the one before it. The
 * words of a field, which are declared by language, are one list: readings ask for all of them together.
 */
export const shortWordLists: Plugin = {
  name: 'short-word-lists',
  setup: ({ onLoad }) => {
    for (const [filter, names] of DECLARED)
      onLoad({ filter }, ({ path }) => ({ contents: withShortLists(readFileSync(path, 'utf8'), names), loader: 'js' }));
    onLoad({ filter: AS_WRITTEN }, ({ path }) => ({ contents: withLists(readFileSync(path, 'utf8')), loader: 'js' }));
  },
};

/** A module of TypeScript as one of JavaScript with short lists: of the words of headers, and under the names given. */
export function withShortLists(source: string, names: string[] = []): string {
  return shortened(source, (program) => listsIn(program, names));
}

/** The same with each text of an object as such a list of words as they are written. */
function withLists(source: string): string {
  return shortened(source, (program) => {
    const lists: ShortList[] = [];
    walk(program, (node) => {
      const value = node.type === 'Property' ? ((node as Property).value as Literal) : null;
      if (typeof value?.value === 'string')
        lists.push({ start: value.start, end: value.end, short: JSON.stringify(listInShort(value.value.split('|'))) });
    });
    return lists;
  });
}

function shortened(source: string, listsOf: (program: Node) => ShortList[]): string {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2020' });
  const lists = listsOf(parse(code, { ecmaVersion: 2020, sourceType: 'module' }));
  return lists.reduceRight((made, { start, end, short }) => `${made.slice(0, start)}${short}${made.slice(end)}`, code);
}

/** A list in short: see `normalWords`, which reads it. */
export const shortList = (words: string): string => listInShort(normalWords(words));

function listInShort(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort();
  const parts = sorted.map((word, at) => {
    const shared = sharedBy(word, sorted[at - 1] ?? '');
    return shared < 2 ? word : `${SHARED[shared]}${word.slice(shared)}`;
  });
  const pairs = PAIRS.match(/../g) as string[];
  return pairs.reduce(
    (list, pair, at) => list.split(pair).join(String.fromCharCode(65 + at)),
    ['', ...parts].join('|'),
  );
}

/** With how many letters two words begin alike, up to as many as there is a mark for. */
function sharedBy(one: string, other: string): number {
  const most = Math.min(one.length, other.length, SHARED.length - 1);
  for (let at = 0; at < most; at++) if (one[at] !== other[at]) return at;
  return most;
}

interface ShortList {
  start: number;
  end: number;
  /** The code that stands there. */
  short: string;
}

function listsIn(program: Node, names: string[]): ShortList[] {
  const lists: ShortList[] = [];
  const put = ({ start, end }: Node, short: string) => lists.push({ start, end, short });
  walk(program, (node) => {
    if (node.type === 'Property') {
      const { value } = node as Property;
      const name = keyOf(node as Property);
      const whole = name === 'words' && value.type === 'ObjectExpression' ? textsOf(value) : null;
      if (whole !== null) put(value, `{en:${JSON.stringify(shortList(whole.join('|')))}}`);
      else if (names.includes(name)) putTexts([value], put);
    } else if (node.type === 'VariableDeclarator') {
      const { id, init } = node as VariableDeclarator;
      if (id.type === 'Identifier' && CONSTANT.test(id.name) && init) putTexts([init], put);
    } else if (node.type === 'CallExpression') {
      const { callee, arguments: given } = node as CallExpression;
      if (callee.type === 'Identifier' && READERS.includes(callee.name)) putTexts(given, put);
    } else if (node.type === 'ObjectExpression' && !lists.some(({ start }) => start === node.start)) {
      const { properties } = node as ObjectExpression;
      const said = properties.filter((one): one is Property => one.type === 'Property');
      // Titles are in English and Dutch alone.
      if (said.some((one) => keyOf(one) === 'de')) putTexts(valuesOf(said), put);
    }
  });
  return lists;
}

function putTexts(nodes: readonly Node[], put: (node: Node, short: string) => void): void {
  for (const node of nodes) {
    if (node.type === 'Literal') put(node, JSON.stringify(shortList(String((node as Literal).value))));
    else if (node.type === 'TemplateLiteral') putParts((node as TemplateLiteral).quasis, put);
  }
}

/** Words before, between and behind lists that are put in: each part is one in short, as the mark at its head tells. */
function putParts(parts: readonly TemplateElement[], put: (node: Node, short: string) => void): void {
  const said = parts.map(({ value }) => /^(\|?)(.*?)(\|?)$/.exec(value.cooked ?? '') as RegExpExecArray);
  const areApart = said.every(([all, before, , behind], at) => {
    const isLast = at === said.length - 1;
    return all === '|' || ((at === 0 || before !== '' || all === '') && (isLast || behind !== '' || all === ''));
  });
  if (areApart)
    said.forEach(([, before, words, behind], at) => {
      if (words !== '') put(parts[at], `${before}${shortList(words)}${behind}`);
    });
}

const valuesOf = (properties: readonly Property[]): Node[] => properties.map(({ value }) => value);

const keyOf = ({ key }: Property): string => (key.type === 'Identifier' ? key.name : '');

/** The texts of an object that holds nothing else, of which nothing is made: null for any other. */
function textsOf({ properties }: ObjectExpression): string[] | null {
  const texts = properties.flatMap((one) =>
    one.type === 'Property' && one.value.type === 'Literal' ? [String(one.value.value)] : [],
  );
  return texts.length === properties.length ? texts : null;
}
